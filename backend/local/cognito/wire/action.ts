import * as v from 'valibot';
import { LOCAL_POOL } from '@/lib/config/local-outputs';
import { CognitoException, invalidParameter } from '../errors';
import type { Pool } from '../pool';

/** One operation of the API: takes the parsed JSON body, gives the answer's JSON, or throws a CognitoException. */
export type Action = (pool: Pool, body: unknown) => Promise<object>;

/** An action whose input is checked against `schema` first. */
export const defineAction =
  <S extends v.GenericSchema>(
    schema: S,
    run: (pool: Pool, input: v.InferOutput<S>) => Promise<object>,
  ): Action =>
  (pool, body) =>
    run(pool, parseInput(schema, body));

/** @throws InvalidParameterException that names the field; ResourceNotFoundException for another client's id. */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'body';
  if (path === 'ClientId' && typeof issue.input === 'string') {
    throw new CognitoException(
      'ResourceNotFoundException',
      `User pool client ${issue.input} does not exist.`,
    );
  }
  throw invalidParameter(
    issue.received === 'undefined'
      ? `Missing required parameter ${path}`
      : `1 validation error detected: Value at '${path}' failed to satisfy constraint: ${issue.message}`,
  );
}

const text = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));

/** Fields that many actions share, with Cognito's own limits. */
export const ClientId = v.literal(LOCAL_POOL.clientId);
export const Username = text(128);
export const Password = text(256);
export const Code = text(2048);
export const Token = text(16_384);
export const Session = v.pipe(v.string(), v.minLength(20), v.maxLength(2048));
export const AttributeList = v.pipe(
  v.array(v.object({ Name: text(32), Value: v.optional(v.pipe(v.string(), v.maxLength(2048)), '') })),
  v.maxLength(50),
);
