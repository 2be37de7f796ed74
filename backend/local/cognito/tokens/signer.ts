import { importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { State } from '../state/schema';

type SigningKey = State['signingKey'];

/** Signs and verifies with the installation's RSA key. */
export class Signer {
  readonly #kid: string;
  readonly #private: CryptoKey;
  readonly #public: CryptoKey;
  readonly #publicJwk: Record<string, string>;

  private constructor(kid: string, keys: CryptoKeyPair, publicJwk: Record<string, string>) {
    this.#kid = kid;
    this.#private = keys.privateKey;
    this.#public = keys.publicKey;
    this.#publicJwk = publicJwk;
  }

  static async load(key: SigningKey): Promise<Signer> {
    const publicJwk = { kid: key.kid, kty: key.kty, n: key.n, e: String(key.e), alg: 'RS256', use: 'sig' };
    const [privateKey, publicKey] = await Promise.all([
      importJWK(key, 'RS256'),
      importJWK(publicJwk, 'RS256'),
    ]);
    if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array) {
      throw new Error('The signing key is not an RSA key.');
    }
    return new Signer(key.kid, { privateKey, publicKey }, publicJwk);
  }

  /** JSON Web Key Set (RFC 7517) with the public key. */
  jwks(): { keys: Record<string, string>[] } {
    return { keys: [{ ...this.#publicJwk }] };
  }

  sign(claims: JWTPayload): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: this.#kid }).sign(this.#private);
  }

  /** @throws an error of `jose`, JWTExpired among them. */
  async verify(token: string, issuer: string, now: number): Promise<JWTPayload> {
    const options = { issuer, algorithms: ['RS256'], currentDate: new Date(now) };
    return (await jwtVerify(token, this.#public, options)).payload;
  }
}
