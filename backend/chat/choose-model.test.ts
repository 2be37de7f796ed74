import { describe, expect, test } from 'vitest';
import { chooseModel } from './choose-model';

const OPENAI_BASE_URL = 'http://127.0.0.1:11434/v1';

describe('CHAT_MODEL', () => {
  test.each([
    [{}, 'embedded'],
    [{ CHAT_MODEL: 'embedded', OPENAI_BASE_URL }, 'embedded'],
    [{ CHAT_MODEL: 'openai:gpt', OPENAI_API_KEY: 'key' }, 'openai:gpt'],
    [{ CHAT_MODEL: 'openai:gpt', OPENAI_BASE_URL }, 'openai:gpt'],
    [{ CHAT_MODEL: 'llama3.2:3b', OPENAI_BASE_URL }, 'openai:llama3.2:3b'],
    [
      { CHAT_MODEL: 'bedrock:amazon.nova-lite-v1:0', AWS_REGION: 'eu-west-1' },
      'bedrock:amazon.nova-lite-v1:0',
    ],
  ])('%j is the model %s', (settings, name) => {
    expect(chooseModel(settings).name).toBe(name);
  });

  test.each([
    [{ OPENAI_BASE_URL }, 'set CHAT_MODEL too'],
    [{ CHAT_MODEL: 'llama3.2:3b' }, 'set OPENAI_BASE_URL'],
    [{ CHAT_MODEL: 'openai:gpt' }, 'OPENAI_API_KEY'],
    [{ CHAT_MODEL: 'bedrock:amazon.nova-lite-v1:0' }, 'AWS_REGION'],
    [{ CHAT_MODEL: 'openai:' }, 'openai:<model>'],
  ])('%j is refused with a sentence that says what to set', (settings, sentence) => {
    expect(() => chooseModel(settings)).toThrow(sentence);
  });
});
