import { TEXT_SIZES, THEMES } from '@/lib/contract/look';
import type { ViewChoices } from '@/lib/storage/view-choices';

/** Has the page look as chosen; what is no choice of ours leaves it as the browser has it. */
export function applyLook({ theme, textSize }: ViewChoices, root = document.documentElement): void {
  const chosenTheme = THEMES.find(name => name === theme);
  if (chosenTheme && chosenTheme !== 'browser') root.dataset.theme = chosenTheme;
  else delete root.dataset.theme;
  const chosenSize = TEXT_SIZES.find(size => size === textSize);
  if (chosenSize) root.style.setProperty('--text-scale', String(chosenSize / 100));
  else root.style.removeProperty('--text-scale');
}
