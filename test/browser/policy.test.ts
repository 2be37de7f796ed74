import { expect } from 'vitest';
import { startCanary } from '../harness/canary';
import { findPolicyViolations } from '../harness/policy-violations';
import { test } from '../harness/test';

/** Runs in the page: what nothing that a model or a page says may bring about. */
async function plant(elsewhere: string): Promise<string> {
  const planted = document.createElement('div');
  planted.innerHTML = `<p style="color: rgb(1, 2, 3)">a</p><img src="${elsewhere}/image"><style>p { top: 0 }</style>
    <iframe src="${elsewhere}/frame"></iframe><link rel="stylesheet" href="${elsewhere}/style">`;
  const script = document.createElement('script');
  script.textContent = 'document.title = "ran"';
  planted.append(script);
  document.body.append(planted);
  await fetch(`${elsewhere}/fetch`).catch(() => {});
  const colour = getComputedStyle(planted.querySelector('p') as Element).color;
  planted.remove();
  return `${colour} ${document.title}`;
}

/** Every other test of the suite fails where a page of ours has a violation; this one shows that they would be seen. */
test('what is planted in the sidebar or the popup gets no style, no script and nothing from elsewhere', async ({
  aside,
  page,
}) => {
  const canary = await startCanary();
  const elsewhere = canary.origin;
  const { page: popup } = await aside.signIn(page);
  const { lines } = aside.consoles;
  const findStopped = (name: string) =>
    ['style-src', 'script-src', 'img-src', 'connect-src', 'default-src'].filter(directive =>
      findPolicyViolations(lines).some(line => line.includes(name) && line.includes(directive)),
    );

  expect(await popup.evaluate(plant, elsewhere)).not.toMatch(/rgb\(1, 2, 3\)|ran/);
  await expect.poll(() => findStopped('popup.html')).toHaveLength(5);
  const { frame } = await aside.openSidebar(page);
  expect(await frame.evaluate(plant, elsewhere)).not.toMatch(/rgb\(1, 2, 3\)|ran/);
  await expect.poll(() => findStopped('sidebar.html')).toHaveLength(5);
  expect(canary.asked).toEqual([]);
  for (const line of findPolicyViolations(lines)) lines.splice(lines.indexOf(line), 1);
  canary.close();
});
