/** Remembers what has the focus, through open shadow roots. Returns the function that gives it back. */
export function rememberFocus(): () => void {
  const focused = readFocus();
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
  };
}

function readFocus(): HTMLElement | SVGElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement || element instanceof SVGElement ? element : undefined;
}
