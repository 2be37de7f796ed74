import { createBedrockModel } from './ai-sdk/bedrock';
import { createOpenAiModel } from './ai-sdk/openai';
import { createEmbeddedModel } from './embedded/model';
import type { ChatModel } from './model';

/** The environment variables that choose a model. */
export interface ModelSettings {
  CHAT_MODEL?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_API_KEY?: string | undefined;
  AWS_REGION?: string | undefined;
}

/** Settings that fit no model; the message is a sentence for the terminal. */
export class ModelSettingsError extends Error {
  override name = 'ModelSettingsError';
}

const OPENAI_URL = 'https://api.openai.com/v1';

const openAi = (model: string, { OPENAI_BASE_URL, OPENAI_API_KEY }: ModelSettings): ChatModel => {
  if (!OPENAI_BASE_URL && !OPENAI_API_KEY) {
    throw new ModelSettingsError(
      `CHAT_MODEL is openai:${model}: set OPENAI_BASE_URL to your server (such as http://127.0.0.1:11434/v1 for Ollama), or OPENAI_API_KEY to use OpenAI itself.`,
    );
  }
  const baseUrl = OPENAI_BASE_URL ?? OPENAI_URL;
  return createOpenAiModel({ model, baseUrl, ...(OPENAI_API_KEY && { apiKey: OPENAI_API_KEY }) });
};

const bedrock = (model: string, { AWS_REGION }: ModelSettings): ChatModel => {
  if (AWS_REGION) return createBedrockModel({ model, region: AWS_REGION });
  throw new ModelSettingsError(
    `CHAT_MODEL is bedrock:${model}: set AWS_REGION to the region whose Bedrock has it.`,
  );
};

/**
 * Finds the model that `CHAT_MODEL` names:
 *
 * - `embedded`, or nothing: quotes from the attached page, needs nothing
 * - `openai:<model>`: any OpenAI-compatible server at `OPENAI_BASE_URL` (Ollama, llama.cpp, vLLM, LM Studio),
 *   or OpenAI itself with `OPENAI_API_KEY` alone
 * - `bedrock:<model id>`: Amazon Bedrock in `AWS_REGION`; credentials from AWS's environment variables
 * - any other name, colons included (`llama3.2:3b`): `openai:` of that name, when `OPENAI_BASE_URL` is set
 *
 * @throws ModelSettingsError
 */
export const chooseModel = (settings: ModelSettings): ChatModel => {
  const { CHAT_MODEL: name, OPENAI_BASE_URL } = settings;
  if (!name && OPENAI_BASE_URL) {
    throw new ModelSettingsError(
      'OPENAI_BASE_URL is set: set CHAT_MODEL too, to a model that this server has (or to embedded).',
    );
  }
  if (!name || name === 'embedded') return createEmbeddedModel();
  const [, provider, model] = /^(openai|bedrock):(.+)$/s.exec(name) ?? [];
  if (provider === 'openai' && model) return openAi(model, settings);
  if (provider === 'bedrock' && model) return bedrock(model, settings);
  if (OPENAI_BASE_URL) return openAi(name, settings);
  throw new ModelSettingsError(
    `CHAT_MODEL is ${name}: use embedded, openai:<model> or bedrock:<model id>, or set OPENAI_BASE_URL to the server that has this model.`,
  );
};
