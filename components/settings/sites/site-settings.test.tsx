// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { succeed } from '@/lib/contract/errors';
import type { Site } from '@/lib/contract/sites';
import { ScriptedChannel } from '../../ui/scripted-channel.fixture';
import { SiteSettings } from './SiteSettings';

afterEach(cleanup);

/** The sites with a worker that keeps what it is told, and a browser whose user says yes or no. */
async function renderSites(sites: Site[], says: boolean) {
  Object.assign(browser, { permissions: { request: async () => says } });
  const change = (changed: Site[]) => {
    sites = changed;
    channel.push('sites', null);
    return succeed(null);
  };
  const channel = new ScriptedChannel({
    'site.list': () => succeed(sites),
    'site.keep': ({ site }) => change([...sites, site]),
    'site.forget': ({ site }) => change(sites.filter(known => known !== site)),
  });
  render(<SiteSettings channel={channel} />);
  await screen.findByRole('checkbox');
  return channel;
}

const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /on all sites/ });

test('says how a site gets here where there is none', async () => {
  await renderSites([], true);
  await screen.findByText(/^There is none yet\./);
});

test('each site is listed, and can be taken back', async () => {
  const channel = await renderSites(['https://example.com', 'http://localhost'], true);
  await screen.findByText('example.com');
  fireEvent.click(screen.getByRole('button', { name: 'No longer on example.com' }));
  await waitFor(() => expect(screen.queryByText('example.com')).toBeNull());
  expect(channel.argsOf('site.forget')).toEqual([{ site: 'https://example.com' }]);
  await screen.findByText('http://localhost');
});

test('all sites are asked for, and given back', async () => {
  const channel = await renderSites([], true);
  fireEvent.click(all());
  await waitFor(() => expect(all().checked).toBe(true));
  expect(channel.argsOf('site.keep')).toEqual([{ site: 'all' }]);
  fireEvent.click(all());
  await waitFor(() => expect(all().checked).toBe(false));
});

test('where the user says no to the browser, that is said and nothing is kept', async () => {
  await renderSites([], false);
  fireEvent.click(all());
  await screen.findByText('The browser did not allow it.');
  expect(all().checked).toBe(false);
});

test('a site that was taken away elsewhere is gone here', async () => {
  const channel = await renderSites(['https://example.com'], true);
  await screen.findByText('example.com');
  channel.answer({ 'site.list': () => succeed([]) });
  channel.push('sites', null);
  await screen.findByText(/^There is none yet\./);
});
