/** What a page noticed of the sidebar, by kind. */
export interface Seen {
  /** Keys and typed text that reached the page's listeners. */
  typed: string[];
  messages: string[];
  /** Nodes that came into the document after it was loaded. */
  nodes: string[];
  /** Frames, shadow roots and addresses of ours that it got hold of. */
  found: string[];
  /** Built-in functions that it overwrote and that were then called by something else than itself. */
  calls: string[];
}

declare global {
  var seen: Seen;
}

/**
 * Runs in the page's world before any other script, as a page would that knows of the sidebar: listens on `window` in
 * the capture phase, watches the document, and overwrites what a careless content script would call.
 */
export function spyFromPage(): void {
  const seen: Seen = { typed: [], messages: [], nodes: [], found: [], calls: [] };
  globalThis.seen = seen;

  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'paste']) {
    window.addEventListener(
      type,
      event => {
        const { key, data } = event as KeyboardEvent & InputEvent;
        seen.typed.push(`${type} ${key ?? data ?? ''}`);
      },
      true,
    );
  }
  for (const type of ['message', 'messageerror']) {
    window.addEventListener(
      type,
      event => seen.messages.push(JSON.stringify((event as MessageEvent).data)),
      true,
    );
  }

  const search = () => {
    if (window.length > 0) seen.found.push('window.length');
    for (const frame of document.querySelectorAll('iframe, frame, object, embed'))
      seen.found.push(frame.outerHTML);
    for (const entry of performance.getEntries()) {
      if (entry.name.includes('extension:')) seen.found.push(entry.name);
    }
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) seen.found.push(`shadow root of ${element.localName}`);
      if (element.getHTML({ serializableShadowRoots: true }).includes('iframe')) seen.found.push('getHTML');
    }
    for (const animation of document.getAnimations()) {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      if (target) seen.found.push(`animation of ${target.localName}`);
    }
  };
  new MutationObserver(records => {
    if (document.readyState !== 'complete') return;
    for (const { addedNodes } of records) {
      for (const node of addedNodes) seen.nodes.push(node.nodeName);
    }
    search();
  }).observe(document, { subtree: true, childList: true, attributes: true });

  const overwrite = (owner: object, name: string) => {
    const original = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      seen.calls.push(name);
      const value = Reflect.apply(original, this, args);
      if (value instanceof ShadowRoot) seen.found.push('shadow root by attachShadow');
      return value;
    });
  };
  overwrite(Element.prototype, 'attachShadow');
  overwrite(Element.prototype, 'append');
  overwrite(Document.prototype, 'createElement');
  overwrite(Document.prototype, 'createElementNS');
  overwrite(EventTarget.prototype, 'addEventListener');
  overwrite(Node.prototype, 'appendChild');
  overwrite(HTMLElement.prototype, 'showPopover');
  overwrite(HTMLElement.prototype, 'focus');
  overwrite(window, 'postMessage');
  overwrite(window, 'fetch');
}
