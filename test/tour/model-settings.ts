import type { StackOptions } from '../harness/local-stack';

/** What the person who starts Aside has set about the model, for the stack. */
export const readModelSettings = (env = process.env): StackOptions =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => /^(CHAT_MODEL|AWS_REGION|OPENAI_\w+)$/.test(name)),
  );
