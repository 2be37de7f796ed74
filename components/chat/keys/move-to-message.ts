/** Moves the focus to the message before or after the one that has it; the composer is behind the last of them. */
export function moveToMessage(key: 'ArrowUp' | 'ArrowDown', composer: HTMLElement): void {
  const messages = [...document.querySelectorAll<HTMLElement>('[role="log"] [data-message]')];
  const within = messages.findIndex(message => message.contains(document.activeElement));
  const at = within === -1 ? messages.length : within;
  const message = messages[key === 'ArrowUp' ? Math.max(0, at - 1) : at + 1];
  if (message?.closest('[inert]')) return;
  if (message) focusMessage(message);
  else composer.focus();
}

function focusMessage(message: HTMLElement): void {
  document.querySelector('[data-message][tabindex]')?.removeAttribute('tabindex');
  // The one that was gone to last, so that a dialog gives it the focus back.
  message.tabIndex = -1;
  message.focus({ preventScroll: true });
  message.scrollIntoView({ block: 'nearest' });
}
