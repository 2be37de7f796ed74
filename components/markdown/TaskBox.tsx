import { useLanguage } from '../language/InLanguage';
import { texts } from './texts';

/** The box of a task in a list; nothing to be clicked. */
export function TaskBox({ done }: { done: boolean }) {
  useLanguage();
  return (
    <span className="task-box" role="img" aria-label={done ? texts.done : texts.open} data-done={done} />
  );
}
