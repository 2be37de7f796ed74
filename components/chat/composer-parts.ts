/** The places in sidebar.html that the chat fills. */
export interface ComposerParts {
  app: HTMLElement;
  form: HTMLFormElement;
  above: HTMLElement;
  chips: HTMLElement;
  textarea: HTMLTextAreaElement;
  bar: HTMLElement;
  below: HTMLElement;
}

/** Throws where sidebar.html has lost one of them. */
export function findComposer(document: Document): ComposerParts {
  const find = <T extends HTMLElement>(id: string, type: new () => T): T => {
    const element = document.getElementById(id);
    if (!(element instanceof type)) throw new Error(`sidebar.html has no #${id}`);
    return element;
  };
  return {
    app: find('app', HTMLElement),
    form: find('composer', HTMLFormElement),
    above: find('composer-above', HTMLElement),
    chips: find('composer-chips', HTMLElement),
    textarea: find('message', HTMLTextAreaElement),
    bar: find('composer-bar', HTMLElement),
    below: find('composer-below', HTMLElement),
  };
}
