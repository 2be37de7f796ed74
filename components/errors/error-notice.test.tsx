// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ERROR_CODES } from '@/lib/contract/errors';
import { errorActions } from './actions';
import { formatWait } from './countdown';
import { ErrorNotice } from './ErrorNotice';
import { errorTexts } from './texts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(ERROR_CODES)('%s', code => {
  test('says what happened and what to do', () => {
    render(<ErrorNotice error={{ code }} onRetry={() => {}} onSignIn={() => {}} />);
    const { title, advice } = errorTexts[code];
    screen.getByText(title);
    screen.getByText(advice);
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  test('offers the one action that helps', () => {
    render(<ErrorNotice error={{ code }} onRetry={() => {}} onSignIn={() => {}} />);
    const expected = { 'sign-in': ['Sign in'], none: [] }[errorActions[code] as string] ?? ['Try again'];
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(expected);
  });
});

test('no two codes say the same', () => {
  expect(new Set(ERROR_CODES.map(code => errorTexts[code].title)).size).toBe(ERROR_CODES.length);
});

describe('too many requests', () => {
  const error = { code: 'too-many-requests', retryAfterSeconds: 3 } as const;

  test('the wait is counted down; then the question can be asked again', () => {
    vi.useFakeTimers();
    const retry = vi.fn();
    render(<ErrorNotice error={error} since={Date.now()} onRetry={retry} />);
    const button = screen.getByRole('button');
    const seen = [button.textContent];
    for (let second = 1; second <= 3; second++) {
      fireEvent.click(button);
      act(() => void vi.advanceTimersByTime(1000));
      seen.push(button.textContent);
    }
    expect(seen).toEqual(['Try again in 3 s', 'Try again in 2 s', 'Try again in 1 s', 'Try again']);
    expect(retry).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(retry).toHaveBeenCalledOnce();
  });

  test('a failure of long ago has nothing left to wait for', () => {
    render(<ErrorNotice error={error} since={Date.now() - 3_600_000} onRetry={() => {}} />);
    expect(screen.getByRole('button')).toHaveProperty('disabled', false);
  });

  test.each([
    [47, '47 s'],
    [185, '3 min 05 s'],
    [7800, '2 h 10 min'],
  ])('%i seconds read %s', (seconds, words) => expect(formatWait(seconds)).toBe(words));
});

test('offline: the question is asked again when the network is back', () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const retry = vi.fn();
  render(<ErrorNotice error={{ code: 'offline' }} onRetry={retry} />);
  expect(screen.getByRole('button', { name: 'Waiting for the network' })).toHaveProperty('disabled', true);
  online.mockReturnValue(true);
  act(() => void dispatchEvent(new Event('online')));
  expect(retry).toHaveBeenCalledOnce();
});

test('a lost session that is there again: the question can be asked again', () => {
  const retry = vi.fn();
  render(<ErrorNotice error={{ code: 'session-expired' }} onRetry={retry} />);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('what support asks for can be copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const error = { code: 'backend-error', status: 500, requestId: 'r-1', detail: 'model is down' } as const;
  render(<ErrorNotice error={error} />);
  for (const value of ['backend-error', '500', 'r-1', 'model is down']) screen.getByText(value);
  fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  await screen.findAllByText('Copied');
  expect(write).toHaveBeenCalledWith(
    'code: backend-error\nmessage: model is down\nstatus: 500\nrequest: r-1',
  );
});
