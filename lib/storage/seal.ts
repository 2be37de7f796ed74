/** Something encrypted, together with its key. The key can be used, and cannot be read by any script, ours included. */
export interface Sealed {
  version: 2;
  key: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/**
 * Encrypts a JSON value (AES-GCM, 256 bits) under a new key that is used this once and that no script can export.
 * IndexedDB stores such keys as they are, so sealed value and key are replaced, and deleted, by one and the same write.
 * Sources: https://www.w3.org/TR/webcrypto-2/#cryptokey-interface, NIST SP 800-38D, section 8 (one IV per key).
 */
export async function seal(value: unknown): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { version: 2, key, iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

/** The sealed value; undefined where it is damaged, or is nothing sealed at all. */
export async function unseal(sealed: unknown): Promise<unknown> {
  try {
    const { key, iv, data } = sealed as Sealed;
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
