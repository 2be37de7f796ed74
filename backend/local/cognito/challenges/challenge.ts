import type * as v from 'valibot';
import type { Pool } from '../pool';
import { parseInput } from '../wire/action';

/** Answers one ChallengeName of RespondToAuthChallenge. `session` is the request's `Session`, or empty. */
export type Challenge = (pool: Pool, responses: unknown, session: string) => Promise<object>;

export const defineChallenge =
  <S extends v.GenericSchema>(
    schema: S,
    run: (pool: Pool, responses: v.InferOutput<S>, session: string) => Promise<object>,
  ): Challenge =>
  (pool, responses, session) =>
    run(pool, parseInput(schema, responses), session);
