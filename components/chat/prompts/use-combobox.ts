import { useEffect } from 'react';

interface OpenList {
  /** Ids of the list and of its active option. */
  list: string;
  active: string;
}

/**
 * Makes a textbox the combobox of a list while that is open (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/), and a
 * plain textbox again afterwards: one of several lines is no combobox by itself. No library: those that were looked at
 * bring an input of their own, and this one belongs to the page's HTML.
 */
export function useCombobox(textbox: HTMLElement, open: OpenList | undefined): void {
  const { list, active } = open ?? {};
  useEffect(() => {
    if (list === undefined) return;
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'true',
      'aria-controls': list,
    };
    for (const [name, value] of Object.entries(attributes)) textbox.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) textbox.removeAttribute(name);
    };
  }, [textbox, list]);
  useEffect(() => {
    if (active === undefined) return;
    textbox.setAttribute('aria-activedescendant', active);
    return () => textbox.removeAttribute('aria-activedescendant');
  }, [textbox, active]);
}
