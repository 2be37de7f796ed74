import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_TEXT_LIMIT } from '@/lib/contract/page-context';
import { REDACTED_KINDS, type RedactedKind } from '@/lib/contract/redaction';
import { REDACTION_MARKS } from '@/lib/contract/redaction-marks';
import { seed } from '@/test/harness/seed';
import { redact } from './redact';
import { redactPage } from './redact-page';

/** Made up, and joined here so that nobody's scanner takes this file for a leak. */
const PEM = `-----BEGIN RSA ${'PRIVATE'} KEY----- Proc-Type: 4,ENCRYPTED MIIEpAIBAAKCAQEA7bq1 Zm9vYmFyYmF6 -----END RSA ${'PRIVATE'} KEY-----`;
const SECRETS: [RedactedKind, string][] = [
  ['key', `AKIA${'IOSFODNN7EXAMPLE'}`],
  ['key', `sk-${'proj-abcDEF123456_7890-ghiJKL'}`],
  ['key', `sk-ant-${'api03-abcDEF123456_7890-ghiJKL'}`],
  ['key', `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
  ['key', `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`],
  ['key', `github_pat_${'11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz'}`],
  ['key', `glpat-${'aBcD1234efGH5678ijKL'}`],
  ['key', `xoxb-${'123456789012-abcdefGHIJKL'}`],
  ['key', `https://hooks.slack.com/services/${'T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'}`],
  ['key', `AIza${'SyA-1234567890abcdefghijklmnopqrstu'}`],
  ['key', `GOCSPX-${'abcDEF123456_7890-ghiJKL'}`],
  ['key', PEM],
  ['token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
  ['token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.'],
  ['card', '4111111111111111'],
  ['card', '4111 1111 1111 1111'],
  ['card', '5555-5555-5555-4444'],
  ['card', '3782 822463 10005'],
  ['card', '378282246310005'],
  ['card', '30569309025904'],
  ['card', '6011 0009 9013 9424'],
  ['card', '3530111333300000'],
  ['email', 'jane.doe+news@mail.example.co.uk'],
  ['email', 'jürgen@bücher.example'],
  ['email', 'first_last-1@sub.example.com'],
];

describe('a secret', () => {
  test.each(SECRETS)('%s: %s', (kind, secret) => {
    for (const [before, after] of [
      ['', ''],
      ['It is ', '.'],
      ['("', '")'],
      ['key=', '\nnext'],
      ['値は', '。'],
    ] as const) {
      const { text, found } = redact(`${before}${secret}${after}`);
      // Behind a letter or at another number a card is none.
      if (kind === 'card' && before === '値は') continue;
      // What stands right before belongs to an address.
      if (kind === 'email' && before === '値は') continue;
      expect(text).toBe(`${before}${REDACTION_MARKS[kind]}${after}`);
      expect(found).toEqual({ [kind]: 1 });
    }
  });

  test.each(SECRETS)('%s may be left in: %s', (kind, secret) => {
    const { text, found } = redact(secret, [kind]);
    expect(text).toBe(secret);
    expect(found).toEqual({ [kind]: 1 });
  });

  test('is taken out wherever it stands among others and any text', () => {
    const secret = fc.constantFrom(...SECRETS);
    const words = fc.stringMatching(/^[ \n.,;()a-z]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, secret), { maxLength: 12 }), pieces => {
        const whole = pieces.map(([before, [, value]]) => `${before} | ${value} |`).join('\n');
        const { text, found } = redact(whole);
        for (const [, [, value]] of pieces) expect(text).not.toContain(value);
        const total = Object.values(found).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(pieces.length);
        expect(redact(text).text).toBe(text);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('is known by what it is called', () => {
    const value = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY9';
    for (const name of [
      'aws_secret_access_key = ',
      'API key: ',
      '"client_secret": "',
      'access token=',
      'AUTH-TOKEN => ',
    ])
      expect(redact(`${name}${value}`).text).toBe(`${name}[secret key]`);
  });
});

test.each([
  'The API key: see the documentation.',
  'access_token: process.env.ACCESS_TOKEN_NAME',
  'Version 4.11.1111, build 4111111111111112',
  'Order 4111 1111 1111 1112, and 1234 5678 9012 3456.',
  'Call +49 89 1234567 or 0800 4111 1111 11',
  'A row: 4512 3300 120 9981 4512 3300 1200',
  'See @jane, a@b, and jane@localhost.',
  '-----BEGIN PUBLIC KEY----- MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A',
  'A file begins with -----BEGIN PRIVATE KEY----- and then has the key.',
  'sk-short, sk-ip, ghp_not, AKIA alone, eyJ.a.b, basket-ball',
  '1.4111111111111111 and 41111111111111111111111',
])('is no secret: %s', text => expect(redact(text)).toEqual({ text, found: {} }));

describe('any text', () => {
  // What the patterns are made of, so that many of them begin and few end.
  const piece = fc.constantFrom(
    ...[
      'eyJ',
      '.',
      '@',
      '-',
      '_',
      'sk-',
      '4111 ',
      '1111-',
      'a',
      '9',
      ' ',
      '%40',
      'é',
      '-----BEGIN ',
      'PRIVATE KEY-----',
    ],
    ...['secret key: ', 'ghp_', 'AKIA', '\n', '"', '值'],
  );
  const hostile = fc.array(piece, { maxLength: 200 }).map(pieces => pieces.join(''));

  test('is as it was where nothing is found, and else changed by marks alone', () => {
    fc.assert(
      fc.property(hostile, whole => {
        const { text, found } = redact(whole);
        if (Object.keys(found).length === 0) expect(text).toBe(whole);
        const rest = text.split(
          new RegExp(
            REDACTED_KINDS.map(kind => REDACTION_MARKS[kind])
              .map(quote)
              .join('|'),
          ),
        );
        let at = 0;
        for (const part of rest) {
          at = whole.indexOf(part, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += part.length;
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('that repeats what a pattern begins with comes to an end', () => {
    const beginnings = [
      'eyJ',
      'eyJaaaaaaaa.',
      'sk-',
      'a@',
      'a@a-',
      'a@a.',
      '4111 ',
      '4111-',
      '41',
      'a',
      'a%40',
      '-----BEGIN PRIVATE KEY----- aaaaaaaaaaaaaaaa',
      'api key: ',
      'xoxb-',
      'secret_key="',
    ];
    for (const beginning of beginnings) redact(beginning.repeat(PAGE_TEXT_LIMIT / beginning.length));
  });
});

describe('a page', () => {
  const page = {
    url: 'https://a.example/?to=jane%40a.example',
    title: 'Mail to jane@a.example',
    text: 'jane@a.example',
    truncated: false,
  };

  test('is without secrets in all of its parts', () => {
    expect(redactPage(page, [])).toEqual({
      page: {
        url: 'https://a.example/?to=[e-mail address]',
        title: 'Mail to [e-mail address]',
        text: '[e-mail address]',
        truncated: false,
      },
      found: { email: 3 },
    });
    expect(redactPage(page, ['email']).page).toEqual(page);
  });

  test('is no longer than may be sent, however much longer the marks are', () => {
    const full = { ...page, text: 'a@b.co '.repeat(PAGE_TEXT_LIMIT / 7) };
    expect(redactPage(full, []).page.text).toHaveLength(PAGE_TEXT_LIMIT);
    expect(redactPage(full, []).page.truncated).toBe(true);
  });
});

const quote = (text: string) => text.replace(/[[\]-]/g, '\\$&');
