export type Field = HTMLInputElement | HTMLSelectElement;

export const isField = (target: EventTarget): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Enters a value as a user would, so that the form hears of it. Of a group of radio buttons, the one of that value. */
export function enterValue(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type === 'radio') {
    if (field.value === value) field.click();
    return;
  }
  if (field.value === value) return;
  // React notices a change by the value that it last set itself, so it must not see this one being set.
  const owner = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
