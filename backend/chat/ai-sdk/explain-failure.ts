import { ModelError } from '../model';

const BY_STATUS: Record<number, string> = {
  401: 'The model’s server refused the backend’s key.',
  403: 'The model’s server refused the backend’s key, or its access to this model.',
  404: 'The model’s server does not have this model, or its address is wrong.',
  408: 'The model took too long.',
  413: 'The conversation is too long for the model.',
  429: 'The model is busy. Try again in a moment.',
};

const fieldOf = (error: unknown, name: 'statusCode' | 'lastError' | 'cause'): unknown =>
  typeof error === 'object' && error !== null && name in error
    ? (error as Record<typeof name, unknown>)[name]
    : undefined;

/**
 * What a user may read about a failure of the AI SDK. The original stays in `cause` for the log: its text may
 * hold addresses, parts of keys and of the prompt.
 */
export const explainFailure = (error: unknown): ModelError => {
  // A RetryError holds the failure of its last attempt.
  const status = fieldOf(error, 'statusCode') ?? fieldOf(fieldOf(error, 'lastError'), 'statusCode');
  const sentence =
    typeof status === 'number'
      ? (BY_STATUS[status] ?? `The model’s server answered with an error (${status}).`)
      : 'The model’s server could not be reached, or broke off its answer.';
  return new ModelError(sentence, { cause: error });
};
