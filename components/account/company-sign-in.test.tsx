// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { fail, succeed } from '@/lib/contract/errors';
import { ScriptedChannel } from '../ui/scripted-channel.fixture';
import { CompanySignIn } from './CompanySignIn';
import { PopupApp } from './PopupApp';

afterEach(cleanup);

function renderButtons(providers: { name: string; label: string }[]) {
  const channel = new ScriptedChannel({ 'signIn.company': () => succeed(null) });
  render(<CompanySignIn channel={channel} providers={providers} failed={false} />);
  return channel;
}

test('one button where no provider is configured: the login page asks', async () => {
  const channel = renderButtons([]);
  fireEvent.click(screen.getByRole('button', { name: 'Continue with your company account' }));
  await screen.findByText('Go on in the window that has opened.');
  expect(channel.argsOf('signIn.company')).toEqual([{}]);
});

test('a button per provider, which is asked for by the name that the pool knows', async () => {
  const channel = renderButtons([
    { name: 'SignInWithApple', label: 'Apple' },
    { name: 'Acme-SAML', label: 'Acme-SAML' },
  ]);
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual([
    'Continue with Apple',
    'Continue with Acme-SAML',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Continue with Apple' }));
  await screen.findByText('Go on in the window that has opened.');
  expect(channel.argsOf('signIn.company')).toEqual([{ provider: 'SignInWithApple' }]);
});

test('a call that the worker refuses is explained', async () => {
  const channel = renderButtons([]);
  channel.answer({ 'signIn.company': () => fail('refused') });
  fireEvent.click(screen.getByRole('button', { name: 'Continue with your company account' }));
  await screen.findByText('Aside does not accept this request from here.');
});

test.each([
  ['sign-in-cancelled', 'The sign-in window was closed.'],
  ['sign-in-mismatch', 'The answer does not belong to this sign-in.'],
  ['revocation-pending', 'You are signed out on this device.'],
] as const)('a session’s notice %s stands above the form', async (code, title) => {
  const channel = new ScriptedChannel({
    'session.get': () => succeed({ status: 'signedOut', notice: { code } }),
    'session.tokens': () => succeed(null),
  });
  render(<PopupApp channel={channel} />);
  expect((await screen.findByRole('alert')).textContent).toContain(title);
});
