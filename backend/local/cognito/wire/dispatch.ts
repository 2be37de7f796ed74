import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { CognitoException } from '../errors';
import type { Pool } from '../pool';
import { ACTIONS } from './actions';

const TARGET = /^AWSCognitoIdentityProviderService\.([A-Za-z]+)$/;

/**
 * Answers a request in the AWS JSON 1.1 protocol.
 * @see {@link https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html}
 */
export async function dispatch(pool: Pool, c: Context): Promise<Response> {
  c.header('content-type', 'application/x-amz-json-1.1');
  c.header('cache-control', 'no-store');
  c.header('x-amzn-requestid', randomUUID());
  try {
    const action = findAction(c.req.header('x-amz-target') ?? '');
    return c.body(JSON.stringify(await action(pool, parseBody(await c.req.text()))), 200);
  } catch (error) {
    return answerError(c, error);
  }
}

function findAction(target: string) {
  const action = ACTIONS.get(TARGET.exec(target)?.[1] ?? '');
  if (action) return action;
  const message = target
    ? `The local user pool does not know the operation ${target.slice(0, 200)}.`
    : 'The header x-amz-target, which names the operation, is missing.';
  throw new CognitoException('UnknownOperationException', message);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CognitoException('SerializationException', 'The body is not JSON.');
  }
}

function answerError(c: Context, error: unknown): Response {
  const isOurs = error instanceof CognitoException;
  if (!isOurs) console.error('The local user pool failed.', error);
  const name = isOurs ? error.name : 'InternalErrorException';
  const message = isOurs ? error.message : 'The local user pool failed; its terminal says why.';
  c.header('x-amzn-errortype', name);
  return c.body(JSON.stringify({ __type: name, message }), isOurs ? 400 : 500);
}
