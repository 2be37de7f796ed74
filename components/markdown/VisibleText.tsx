import { useLanguage } from '../language/InLanguage';
import { findHidden, nameCharacter } from './hidden-characters';
import { keyOfPlace } from './key-of-place';
import { texts } from './texts';

/** Longer runs say how many they are: hidden text can be as long as the answer. */
const NAMED = 3;

/** A model's text as it is, with a mark where there is a character that would not be seen. */
export function VisibleText({ text }: { text: string }) {
  useLanguage();
  const pieces = findHidden(text);
  if (pieces.length === 1 && pieces[0] === text) return text;
  return pieces.map((piece, nth) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={keyOfPlace(nth)} className="hidden-character" dir="ltr" title={texts.hidden}>
        {label(piece.characters)}
      </span>
    ),
  );
}

function label(text: string): string {
  const characters = [...text];
  const named = characters.slice(0, NAMED).map(nameCharacter).join(' ');
  return characters.length > NAMED ? `${named} … ×${characters.length}` : named;
}
