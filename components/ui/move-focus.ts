const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus along the elements. True where the key is one that does. */
export function moveFocus(key: string, elements: NodeListOf<HTMLElement>): boolean {
  const step = STEPS[key];
  const list = [...elements];
  if (!step || list.length === 0) return false;
  const at = list.indexOf(document.activeElement as HTMLElement);
  list[step(at, list.length - 1)]?.focus();
  return true;
}
