import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const KEY_ID = 'k1';

/** Encrypts personal data for the database and makes the keyed hashes by which it can be found. */
export class Vault {
  readonly #encryptionKey: Buffer;
  readonly #hashKey: Buffer;
  readonly #tokenKey: Buffer;

  /** @throws when the key is not 32 bytes in base64. */
  constructor(secretKey: string) {
    const secret = Buffer.from(secretKey, 'base64');
    if (secret.length !== 32) throw new Error('SECRET_KEY must be 32 random bytes in base64.');
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `charye.${purpose}`, 32));
    this.#encryptionKey = derive('encryption');
    this.#hashKey = derive('hash');
    this.#tokenKey = derive('token');
  }

  /** AES-256-GCM: `keyId.iv.tag.ciphertext`, so that a later key can stand beside this one. */
  seal(plain: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#encryptionKey, iv);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [
      KEY_ID,
      iv.toString('base64url'),
      cipher.getAuthTag().toString('base64url'),
      sealed.toString('base64url'),
    ].join('.');
  }

  open(sealed: string): string {
    const [keyId, iv, tag, body] = sealed.split('.');
    if (keyId !== KEY_ID || !iv || !tag || body === undefined)
      throw new Error('Sealed text was not made with a known key.');
    const decipher = createDecipheriv('aes-256-gcm', this.#encryptionKey, Buffer.from(iv, 'base64url'));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString(
      'utf8',
    );
  }

  /** The same text and purpose give the same hash; without the key it cannot be guessed from a list of names. */
  fingerprint(purpose: string, text: string): string {
    return createHmac('sha256', this.#hashKey).update(`${purpose}\0${text}`).digest('base64url');
  }

  /** Key for short-lived signed tokens between our own processes. */
  get tokenKey(): Uint8Array {
    return this.#tokenKey;
  }
}
