import { ModelError } from './model';
import { Refusal } from './refusal';

/** Where failures are written for the operator: the whole error, and the id that the user can name. */
export type ReportFailure = (error: unknown, requestId: string) => void;

export const reportToStderr: ReportFailure = (error, requestId) => console.error(`chat ${requestId}:`, error);

/** What the user is told. Only a `ModelError` is written for users; anything else is a defect of ours. */
export const toRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof ModelError) return new Refusal(502, 'model-failed', error.message);
  return new Refusal(500, 'internal', 'The backend failed. Its log has the details under this request id.');
};
