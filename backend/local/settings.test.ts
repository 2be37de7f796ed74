import { describe, expect, test } from 'vitest';
import { readSettings } from './settings';

describe('the environment of npm run backend', () => {
  test('may be empty', () => {
    const { model, dataDir, ...rest } = readSettings({});
    expect(rest).toEqual({ port: 4577, rotation: true });
    expect(dataDir).toMatch(/\.data$/);
    expect(model.name).toBe('embedded');
  });

  test('sets port, data, token life, rate, burst, rotation, grace, turns and model', () => {
    const { model, ...rest } = readSettings({
      ASIDE_PORT: '0',
      ASIDE_DATA: '/tmp/aside',
      ASIDE_TOKEN_SECONDS: '5',
      ASIDE_RATE: '0.5',
      ASIDE_BURST: '3',
      ASIDE_ROTATION: 'off',
      ASIDE_GRACE_SECONDS: '0',
      ASIDE_TURN_GRACE_SECONDS: '0',
      ASIDE_TURN_KEEP_SECONDS: '60',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
      CHAT_MODEL: 'llama3.2:3b',
    });
    expect(rest).toEqual({
      port: 0,
      dataDir: '/tmp/aside',
      tokenSeconds: 5,
      rate: 0.5,
      burst: 3,
      rotation: false,
      graceSeconds: 0,
      turnGraceSeconds: 0,
      turnKeepSeconds: 60,
    });
    expect(model.name).toBe('openai:llama3.2:3b');
  });

  test('may have empty variables, as a line NAME= in a file leaves them', () => {
    expect(readSettings({ ASIDE_PORT: '', CHAT_MODEL: ' ' })).toMatchObject({ port: 4577 });
  });

  test.each([
    ['ASIDE_PORT', 'abc'],
    ['ASIDE_PORT', '65536'],
    ['ASIDE_PORT', '1.5'],
    ['ASIDE_TOKEN_SECONDS', '4'],
    ['ASIDE_TURN_GRACE_SECONDS', '601'],
    ['ASIDE_TURN_KEEP_SECONDS', '-1'],
    ['ASIDE_RATE', '0'],
    ['ASIDE_BURST', '0'],
    ['ASIDE_ROTATION', 'yes'],
    ['OPENAI_BASE_URL', 'localhost'],
  ])('with %s=%s is refused with a sentence that names both', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^${name} must be .*, not "${value.replace('.', '\\.')}"\\.$`),
    );
  });
});
