// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import type { SiteAccess } from '@/lib/contract/page-access';
import { ScriptedChannel } from '../../ui/scripted-channel.fixture';
import { PageAccess } from './PageAccess';

afterEach(cleanup);

/** The list, over a worker that keeps what it is told. */
function renderSites(...sites: SiteAccess[]) {
  let kept = sites;
  const channel = new ScriptedChannel({
    'access.list': () => succeed(kept),
    'access.change': chosen => {
      kept = kept.filter(({ origin }) => origin !== chosen.origin);
      if (chosen.access !== 'ask') kept.push(chosen);
      channel.push('access', null);
      return succeed(null);
    },
  });
  render(<PageAccess channel={channel} />);
  return channel;
}

const choice = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });

test('lists the sites that have a choice, which can be changed and forgotten', async () => {
  const channel = renderSites(
    { origin: 'https://hive.example', access: 'always' },
    { origin: 'http://wasp.example:8080', access: 'never' },
  );
  const hive = await choice('hive.example');
  expect(hive.selectedOptions[0]?.textContent).toBe('Always add the page');
  await choice('http://wasp.example:8080');
  fireEvent.change(hive, { target: { value: 'never' } });
  await waitFor(async () => expect((await choice('hive.example')).value).toBe('never'));
  fireEvent.change(await choice('hive.example'), { target: { value: 'ask' } });
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'hive.example' })).toBeNull());
  expect(channel.argsOf('access.change')).toEqual([
    { origin: 'https://hive.example', access: 'never' },
    { origin: 'https://hive.example', access: 'ask' },
  ]);
});

test('says how a site gets a choice where none has, and why it cannot be told', async () => {
  const channel = renderSites();
  await screen.findByText(/You have chosen nothing for a single site yet/);
  channel.answer({ 'access.list': () => fail('internal') });
  channel.push('access', null);
  await screen.findByText('Something went wrong in Aside.');
});
