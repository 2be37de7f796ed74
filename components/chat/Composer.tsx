import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { AttachmentChips } from './AttachmentChips';
import { ComposerBar } from './ComposerBar';
import { ComposerNotices } from './ComposerNotices';
import { useChat } from './chat-context';
import type { ComposerParts } from './composer-parts';
import { nameTextbox } from './name-textbox';
import { SlashPrompts } from './prompts/SlashPrompts';
import { SentPreview } from './SentPreview';
import { submitter } from './submissions';
import type { Unsent } from './submit-message';
import { texts } from './texts';

/** Fills the places around the textbox of sidebar.html, and sends on Enter and on "Send". */
export function Composer({ parts }: { parts: ComposerParts }) {
  const { store, field, channel, mayAct } = useChat();
  const [unsent, setUnsent] = useState<Unsent>();

  useEffect(() => {
    const submit = submitter({ store, field, mayAct }, outcome => {
      if (outcome === 'covered') void channel.call('sidebar.raise', {});
      setUnsent(outcome === 'sent' ? undefined : outcome);
    });
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      field.element.focus();
      submit();
    };
    parts.form.addEventListener('submit', submitted);
    field.onSend(submit);
    const forget = field.onInput(() => setUnsent(undefined));
    return () => {
      parts.form.removeEventListener('submit', submitted);
      forget();
    };
  }, [store, field, channel, mayAct, parts]);

  // The static page names it in English.
  useEffect(() => nameTextbox(field.element, texts));

  return (
    <>
      {createPortal(<ComposerNotices unsent={unsent} />, parts.above)}
      {createPortal(<AttachmentChips />, parts.chips)}
      {createPortal(<SlashPrompts form={parts.form} />, parts.chips)}
      {createPortal(<ComposerBar />, parts.bar)}
      {createPortal(<SentPreview />, parts.below)}
    </>
  );
}
