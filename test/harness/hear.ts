import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** What a screen reader would say: each change of a live region, with the words that are in it then. */
export interface Hearing {
  read(): Promise<string[]>;
}

const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]';

/**
 * Listens to the live regions of a view (WAI-ARIA 1.2, "Live Region Attributes"): what is added to one, or changed in it,
 * is said once per change, the way that browsers tell of it. `off` says nothing.
 */
export async function hear(view: Page | Frame): Promise<Hearing> {
  const heard = await view.evaluateHandle(live => {
    const said: string[] = [];
    new MutationObserver(changes => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) regions.add(region);
        // One that comes with its words in it is told where it is an alert.
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const alert of [added, ...added.querySelectorAll('*')])
              if (alert.matches('[role="alert"]')) regions.add(alert);
      }
      for (const region of regions) {
        if (region.getAttribute('aria-live') !== 'off' && region.textContent?.trim())
          said.push(region.textContent);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    return said;
  }, LIVE);
  return { read: () => heard.jsonValue() };
}

/** The browser's own accessibility tree of a view: the roles in it, each with its name and how it is told live. */
export async function readTree(session: CDPSession): Promise<{ role: string; name: string; live: string }[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      live: String(properties.find(property => property.name === 'live')?.value.value ?? 'off'),
    }));
}
