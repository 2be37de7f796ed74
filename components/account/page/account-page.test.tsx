// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import type { ActiveSession } from '@/lib/contract/session';
import { DEFAULT_SETTINGS } from '@/lib/contract/settings';
import type { AccountActions, AccountResult } from '@/lib/session/popup/account-actions';
import type { AccountProblem } from '@/lib/session/popup/account-problem';
import { ScriptedChannel } from '../../ui/scripted-channel.fixture';
import { AccountPage } from './AccountPage';
import { showTime } from './show-when';

afterEach(cleanup);

const SESSION: ActiveSession = {
  status: 'active',
  userId: 'u',
  username: 'ada',
  method: 'direct',
  signedInAt: new Date(2020, 0, 2, 15, 4).getTime(),
  renewedUntil: new Date(2020, 0, 2, 16, 4).getTime(),
};

const done = { ok: true, value: undefined } as const;
const refuse = (code: AccountProblem['code']): AccountResult<never> => ({ ok: false, problem: { code } });

/** Cognito at the other end says yes, but for what a test has it say. */
const agreeable = (more: Partial<AccountActions> = {}): AccountActions => ({
  readEmail: async () => 'ada@example.com',
  changePassword: async () => done,
  isTotpOn: async () => ({ ok: true, value: false }),
  startTotp: async () => ({
    ok: true,
    value: { secret: 'ABCD', uri: 'otpauth://totp/Aside:ada?secret=ABCD' },
  }),
  finishTotp: async () => done,
  removeTotp: async () => done,
  ...more,
});

function renderAccount({ session = SESSION, actions = agreeable() } = {}) {
  const channel = new ScriptedChannel({ 'settings.get': () => succeed(DEFAULT_SETTINGS) });
  const [onBack, onLeft] = [vi.fn(), vi.fn()];
  render(<AccountPage {...{ channel, session, actions, onBack, onLeft }} />);
  return { channel, onBack, onLeft };
}

const open = (row: string) => fireEvent.click(screen.getByRole('button', { name: row }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.submit(document.querySelector('form') ?? document.body);
const focused = () => document.activeElement;

describe('what is known', () => {
  test('who, how, since when, until when', async () => {
    renderAccount();
    await screen.findByText('ada@example.com');
    screen.getByText('Aside’s own form');
    screen.getByText(/2020/);
    screen.getByText(`${showTime(SESSION.renewedUntil)}, renewed by itself`);
  });

  test('a username that is the address is said once', async () => {
    renderAccount({ session: { ...SESSION, username: 'ada@example.com' } });
    await waitFor(() => expect(screen.getAllByText('ada@example.com')).toHaveLength(1));
  });

  test('a company’s account: password, TOTP and deletion are the company’s', () => {
    renderAccount({ session: { ...SESSION, method: 'managed' } });
    screen.getByText(/^Your company manages this account’s password/);
    for (const row of ['Change password', 'Two-step sign-in', 'Delete account'])
      expect(screen.queryByRole('button', { name: row })).toBeNull();
    screen.getByRole('button', { name: 'Sign out everywhere' });
  });
});

describe('every page of it', () => {
  const pages = ['Change password', 'Two-step sign-in', 'Sign out everywhere', 'Delete account'];
  test.each(pages)('%s: Escape goes back, to where the user came from', async row => {
    const { onBack } = renderAccount();
    open(row);
    await waitFor(() => expect(document.querySelector('form')?.contains(focused())).toBe(true));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(focused()).toBe(screen.getByRole('button', { name: row }));
    expect(onBack).not.toHaveBeenCalled();
  });

  test('Escape on the first one leaves the account', () => {
    const { onBack } = renderAccount();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('changing the password', () => {
  const fill = (old: string, fresh: string, again = fresh) => {
    open('Change password');
    type('Current password', old);
    type('New password', fresh);
    type('New password, again', again);
    submit();
  };

  test('is told when it is done', async () => {
    const changePassword = vi.fn(agreeable().changePassword);
    renderAccount({ actions: agreeable({ changePassword }) });
    fill('old', 'new');
    await screen.findByText(/^Your password is changed\./);
    expect(changePassword).toHaveBeenCalledExactlyOnceWith('old', 'new');
  });

  test('two that differ are not sent', () => {
    const changePassword = vi.fn(agreeable().changePassword);
    renderAccount({ actions: agreeable({ changePassword }) });
    fill('old', 'new', 'nwe');
    expect(screen.getByRole('alert').textContent).toBe('The two new passwords differ.');
    expect(changePassword).not.toHaveBeenCalled();
  });

  test.each([
    ['wrong-password', 'Current password'],
    ['weak-password', 'New password'],
    ['password-used-before', 'New password'],
  ] as const)('%s: the focus is on "%s"', async (code, label) => {
    renderAccount({ actions: agreeable({ changePassword: async () => refuse(code) }) });
    fill('old', 'new');
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(focused()).toBe(screen.getByLabelText(label));
  });

  test('password managers know what is what', () => {
    renderAccount();
    open('Change password');
    const hints = [...document.querySelectorAll('input[autocomplete]')].map(input =>
      input.getAttribute('autocomplete'),
    );
    expect(hints).toEqual(['username', 'current-password', 'new-password', 'new-password']);
  });
});

describe('TOTP', () => {
  test('is set up with a code that may have blanks', async () => {
    const finishTotp = vi.fn(agreeable().finishTotp);
    renderAccount({ actions: agreeable({ finishTotp }) });
    open('Two-step sign-in');
    await screen.findByRole('img', { name: 'QR code for an authenticator app' });
    screen.getByText('ABCD');
    type('Code from the app', '123 456');
    submit();
    await screen.findByText(/^Two-step sign-in is on\./);
    expect(finishTotp).toHaveBeenCalledExactlyOnceWith('123456');
  });

  test('is removed', async () => {
    renderAccount({ actions: agreeable({ isTotpOn: async () => ({ ok: true, value: true }) }) });
    open('Two-step sign-in');
    fireEvent.click(await screen.findByRole('button', { name: 'Turn off' }));
    await screen.findByText(/^Two-step sign-in is off\./);
  });

  test('is not there while Cognito cannot be reached', async () => {
    renderAccount({ actions: agreeable({ isTotpOn: async () => refuse('unreachable') }) });
    open('Two-step sign-in');
    await screen.findByText(/^The sign-in service cannot be reached\./);
  });
});

describe('leaving', () => {
  test('signing out asks the worker', async () => {
    const { channel } = renderAccount();
    channel.answer({ 'session.signOut': () => succeed(null) });
    open('Sign out');
    await waitFor(() => expect(channel.argsOf('session.signOut')).toEqual([{}]));
  });

  test('signing out everywhere says what it does before it is done, and why it was not', async () => {
    const { channel } = renderAccount();
    channel.answer({ 'session.signOutEverywhere': () => fail('offline') });
    open('Sign out everywhere');
    screen.getByText(/^Every device and browser/);
    expect(channel.argsOf('session.signOutEverywhere')).toEqual([]);
    submit();
    await screen.findByText('You are offline. Nothing was changed.');
  });

  test('the account is deleted once its name was typed', async () => {
    const { channel, onLeft } = renderAccount();
    channel.answer({ 'session.deleteAccount': () => succeed(null) });
    open('Delete account');
    submit();
    type('Type ada to confirm', 'Ada');
    submit();
    expect(channel.argsOf('session.deleteAccount')).toEqual([]);
    type('Type ada to confirm', 'ada');
    submit();
    expect(channel.argsOf('session.deleteAccount')).toEqual([{}]);
    await waitFor(() => expect(onLeft).toHaveBeenCalledExactlyOnceWith('Your account is deleted.'));
  });
});
