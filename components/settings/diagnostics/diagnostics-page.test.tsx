// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { DiagnosticEvent } from '@/lib/contract/diagnostics';
import { fail, succeed } from '@/lib/contract/errors';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';
import { ScriptedChannel } from '../../ui/scripted-channel.fixture';
import { SOME_CONFIG } from '../connection/config.fixture';
import { OptionsPages } from '../OptionsPages';
import { DIAGNOSTICS_HASH } from './address';
import { toBundle } from './to-bundle';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const STARTED: DiagnosticEvent = { at: 1_000, part: 'worker', what: 'worker.started' };
const FAILED: DiagnosticEvent = {
  at: 2_000,
  part: 'turn',
  what: 'turn.failed',
  more: { code: 'backend-error', status: 503 },
};

const open = (events: DiagnosticEvent[]) => {
  let kept = events;
  const channel = new ScriptedChannel({
    'settings.get': () => succeed(DEFAULT_SETTINGS),
    'diagnostics.get': () => succeed(kept),
    'diagnostics.clear': () => {
      kept = [];
      return succeed(null);
    },
  });
  location.hash = DIAGNOSTICS_HASH;
  render(<OptionsPages channel={channel} config={SOME_CONFIG} />);
  return { channel, happen: (event: DiagnosticEvent) => (kept = [...kept, event]) };
};

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => [...row.querySelectorAll('td')].slice(1).map(cell => cell.textContent));

describe('the diagnostics page', () => {
  test('is reached from the settings, and leads back', async () => {
    const channel = new ScriptedChannel({
      'settings.get': () => succeed(DEFAULT_SETTINGS),
      'diagnostics.get': () => succeed([]),
    });
    render(<OptionsPages channel={channel} config={SOME_CONFIG} />);
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Diagnostics' });
    location.hash = link.hash;
    await screen.findByRole('heading', { name: 'Diagnostics' });
    await screen.findByText('Nothing has happened yet.');
    location.hash = screen.getByRole<HTMLAnchorElement>('link', { name: 'Settings' }).hash;
    await screen.findByRole('heading', { name: 'Settings' });
  });

  test('lists what happened, the latest first', async () => {
    open([STARTED, FAILED]);
    await screen.findByRole('table');
    expect(rows()).toEqual([
      ['turn', 'turn.failed', 'code backend-errorstatus 503'],
      ['worker', 'worker.started', ''],
    ]);
  });

  test('is read anew when asked, and cleared', async () => {
    const { happen } = open([STARTED]);
    await screen.findByRole('table');
    happen(FAILED);
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await screen.findByText('Nothing has happened yet.');
  });

  test('says when the events cannot be had', async () => {
    const { channel } = open([STARTED]);
    await screen.findByRole('table');
    channel.answer({ 'diagnostics.get': () => fail('internal') });
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText('Something went wrong in Aside.');
    channel.answer({ 'diagnostics.get': () => succeed([FAILED]) });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('turn.failed');
  });
});

describe('the bundle for support', () => {
  test('has version, browser, choices and events', () => {
    expect(JSON.parse(toBundle([FAILED], DEFAULT_SETTINGS))).toEqual({
      aside: expect.any(String),
      browser: navigator.userAgent,
      copiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      settings: DEFAULT_SETTINGS,
      events: [
        {
          at: '1970-01-01T00:00:02.000Z',
          part: 'turn',
          what: 'turn.failed',
          more: { code: 'backend-error', status: 503 },
        },
      ],
    });
  });

  test('leaves out choices that are texts', () => {
    const settings = { ...DEFAULT_SETTINGS, greeting: 'Hello Ada' } as Settings;
    expect(toBundle([], settings)).not.toContain('Ada');
  });
});
