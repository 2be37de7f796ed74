/** Takes the focus away and gives it again: the first one may have come while the popup still had it, and been forgotten. */
export function refocus(field: HTMLElement): void {
  field.blur();
  field.focus();
}
