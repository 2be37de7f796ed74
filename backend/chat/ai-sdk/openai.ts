import type { ChatModel } from '../model';
import { createSdkModel } from './model';

export interface OpenAiSettings {
  model: string;
  /** Address of the API with its version, such as `http://127.0.0.1:11434/v1`. */
  baseUrl: string;
  apiKey?: string;
}

/** A model behind an OpenAI-compatible `/chat/completions`: Ollama, llama.cpp, vLLM, LM Studio, OpenAI. */
export const createOpenAiModel = ({ model, baseUrl, apiKey }: OpenAiSettings): ChatModel =>
  createSdkModel(`openai:${model}`, async () => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const provider = createOpenAICompatible({ name: 'openai', baseURL: baseUrl, ...(apiKey && { apiKey }) });
    return provider.chatModel(model);
  });
