import type { PageContext, PagePart } from '@/lib/contract/page-context';
import type { RedactedKind } from '@/lib/contract/redaction';
import { addFindings, type Findings } from './page/redact';
import { redactPage } from './page/redact-page';
import { texts } from './texts';

/** What of the page goes with the next question; each part is a chip that the user sees and can take away. */
export type Attachments = { readonly [P in PagePart]?: PageContext };

/** Adds a part. Parts of another page go away: a question is about one page. */
export function attach(attachments: Attachments, part: PagePart, context: PageContext): Attachments {
  const other = attachments[part === 'page' ? 'selection' : 'page'];
  return { ...(other?.url === context.url && attachments), [part]: context };
}

export function detach(attachments: Attachments, part: PagePart): Attachments {
  const { [part]: _gone, ...rest } = attachments;
  return rest;
}

/** What is sent, without what is taken out of it; undefined where nothing is attached. */
export function toPageContext(
  attachments: Attachments,
  leaveIn: readonly RedactedKind[] = [],
): PageContext | undefined {
  const [page, selection] = [attachments.page, attachments.selection].map(
    part => part && redactPage(part, leaveIn).page,
  );
  const first = page ?? selection;
  if (!first) return undefined;
  return {
    url: first.url,
    title: first.title,
    ...(page?.text && { text: page.text }),
    ...(selection?.selection && { selection: selection.selection }),
    ...((page?.truncated || selection?.truncated) && { truncated: true }),
  };
}

/** What of that is secret, whether it is taken out or left in. */
export const findSecrets = ({ page, selection }: Attachments): Findings =>
  addFindings([page, selection].flatMap(part => (part ? redactPage(part, []).found : [])));

/** The text of a part, as the backend will get it. */
export const attachedText = (part: PagePart, context: PageContext): string =>
  (part === 'page' ? context.text : context.selection) ?? '';

/** `640 characters`, `12k characters`: how much text that is. */
export function formatSize(characters: number): string {
  return characters < 1000
    ? texts.characters(characters)
    : texts.thousandCharacters(Math.round(characters / 1000));
}
