import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { OfferedPrompt } from '../../prompts/offer-prompts';
import { texts } from '../texts';

interface PromptOptionProps {
  id: string;
  /** Absent: the way to change the prompts. */
  prompt: OfferedPrompt | undefined;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

/** One line of the list. It never has the focus: the textbox names it by its id. */
export function PromptOption({ id, prompt, isActive, onPoint, onChoose }: PromptOptionProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={button}
      type="button"
      role="option"
      id={id}
      className="prompts-option"
      tabIndex={-1}
      aria-selected={isActive}
      // By a move: a list that opens under a pointer that rests chooses nothing.
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {prompt ? (
        <>
          <span className="prompts-name" dir="auto">
            /{prompt.name}
          </span>
          <span className="prompts-title" dir="auto">
            {prompt.title}
          </span>
        </>
      ) : (
        <>
          <Pencil size={14} aria-hidden />
          <span className="prompts-title">{texts.prompts.edit}</span>
        </>
      )}
    </button>
  );
}
