import { expect } from 'vitest';
import type { Aside } from '../../harness/aside';
import type { Sidebar } from '../../harness/sidebar';
import { DRAFT, waitUntilSeen } from './press-send';

type Scene = (stage: { aside: Aside; sidebar: Sidebar }) => Promise<unknown>;

const inPage =
  (change: () => void): Scene =>
  ({ sidebar }) =>
    sidebar.page.evaluate(change);

const readLeft = async ({ frame }: Sidebar) => (await (await frame.frameElement())?.boundingBox())?.x ?? 0;

/** Styles of its own root by which a page would hide the sidebar, which is not in reach of them. */
const STYLES = {
  transparent: 'opacity: 0',
  'nearly transparent': 'opacity: 0.01',
  'filtered away': 'filter: opacity(0)',
  masked: 'mask-image: linear-gradient(transparent, transparent)',
  small: 'transform: scale(0.2)',
  clipped: 'clip-path: inset(0 100% 0 0)',
  blended: 'mix-blend-mode: difference',
};
const withstood = Object.entries(STYLES).map(([how, style]): [string, Scene] => [
  `the page makes itself ${how}`,
  async ({ sidebar }) => {
    await waitUntilSeen(sidebar.frame, true);
    const before = await paint(sidebar);
    await sidebar.page.evaluate(css => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('There is no sidebar.');
      for (const element of [document.documentElement, document.body, host]) element.style.cssText = css;
      // Takes the sidebar out of the top layer, if the host is what is in it.
      if (host.popover) host.hidePopover();
    }, style);
    expect(await paint(sidebar)).toBe(before);
  },
]);

/** The colour of one pixel in the sidebar's logo, as the user sees it: letters are not drawn the same each time. */
async function paint({ page, frame }: Sidebar): Promise<string> {
  const box = await (await frame.frameElement())?.boundingBox();
  if (!box) throw new Error('The sidebar has no place in the page.');
  const spot = await frame.$eval('.header svg', logo => {
    const { left, top, width, height } = logo.getBoundingClientRect();
    return { x: Math.round(left + width * 0.86), y: Math.round(top + height * 0.5) };
  });
  // Of all that is in the window: for a part of it, or for more, the page is laid out anew, which hides the sidebar.
  const picture = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return page.evaluate(
    async (base64, x, y) => {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(image, -x, -y);
      return String(context?.getImageData(0, 0, 1, 1).data);
    },
    picture,
    box.x + spot.x,
    box.y + spot.y,
  );
}

/** What happens to a sidebar that the user sees all the time; a press right afterwards counts. */
export const SCENES: Record<string, Scene> = {
  'nothing at all': async () => {},
  ...Object.fromEntries(withstood),
  'the page is scrolled': inPage(() => scrollTo(0, 400)),
  'the page goes on moving': inPage(() => {
    document.body.animate({ transform: ['none', 'translateY(200px) rotate(5deg)'] }, { duration: 60_000 });
  }),
  'the page magnifies itself': inPage(() => {
    document.documentElement.style.zoom = '1.3';
  }),
  'the page lays something beside it': inPage(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position: fixed; inset: 0 auto auto 0; width: 100px; height: 100px">Beside</div>',
    );
  }),
  'the window becomes narrow': ({ sidebar }) => sidebar.page.setViewport({ width: 340, height: 640 }),
  'the screen has other pixels': ({ sidebar }) =>
    sidebar.page.setViewport({ width: 1000, height: 700, deviceScaleFactor: 1.25 }),
  'its edge is dragged': async ({ sidebar }) => {
    const { mouse } = sidebar.page;
    const x = await readLeft(sidebar);
    await mouse.move(x, 300);
    await mouse.down();
    await mouse.move(x - 120, 300, { steps: 4 });
    await mouse.up();
  },
  'it moves to the other side': async ({ sidebar }) => {
    await sidebar.move('Move to the left side');
    while ((await readLeft(sidebar)) > 0);
  },
  'its list of conversations is open': ({ sidebar }) => openList(sidebar),
  'a menu of its own is open': async ({ sidebar }) => {
    // The list has nothing to open a menu on before.
    await sidebar.page.keyboard.press('Enter');
    await sidebar.waitForAnswer(1);
    await sidebar.type(DRAFT);
    await openList(sidebar);
    await (await sidebar.find('.history-row button[aria-haspopup="menu"]')).click();
    await sidebar.find('[role="menu"]');
  },
  'its tab comes to the front': async ({ aside, sidebar }) => {
    await aside.openPage('plain');
    await sidebar.page.bringToFront();
  },
};

async function openList(sidebar: Sidebar) {
  await sidebar.press('Conversations');
  await sidebar.find('input[type="search"]');
}
