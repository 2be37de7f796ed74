/** Shows a popover right under what opened it, or above where there is no room; inside the window. */
export function placePopover(popover: HTMLElement, opener: HTMLElement): void {
  const anchor = opener.getBoundingClientRect();
  popover.showPopover();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = anchor.bottom + 4;
  const end = document.dir === 'rtl' ? innerWidth - anchor.left : anchor.right;
  popover.style.insetInlineStart = `${Math.max(8, end - width)}px`;
  popover.style.insetBlockStart = `${below + height > innerHeight - 8 ? Math.max(8, anchor.top - height - 4) : below}px`;
}
