import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Message } from '@/lib/contract/conversation';
import { IconButton } from '../ui/IconButton';
import { useChat } from './chat-context';
import { texts } from './texts';

/** "2 / 3": which version of a message is shown, with the ways to the others. Nothing where there is only one. */
export function VersionSwitch({ message: { id, versions = [] } }: { message: Message }) {
  const { store } = useChat();
  const at = versions.indexOf(id);
  if (at < 0 || versions.length < 2) return null;
  const go = (to: string | undefined) => () => {
    if (to) void store.messages.show(to);
  };
  const [previous, next] = [versions[at - 1], versions[at + 1]];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
    <span className="versions" role="group" aria-label={texts.versions}>
      <IconButton
        label={texts.previousVersion}
        aria-disabled={!previous}
        icon={<ChevronLeft size={15} />}
        onClick={go(previous)}
      />
      <span className="versions-place">{texts.versionOf(at + 1, versions.length)}</span>
      <IconButton
        label={texts.nextVersion}
        aria-disabled={!next}
        icon={<ChevronRight size={15} />}
        onClick={go(next)}
      />
    </span>
  );
}
