import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import * as v from 'valibot';
import { State } from './schema';

/** An empty pool with a key pair of its own. */
export async function newState(): Promise<State> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return v.parse(State, {
    version: 1,
    signingKey: { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' },
    decoyKey: randomBytes(32).toString('hex'),
    mfaRequired: false,
    users: [],
    families: [],
  });
}
