import { createECDH, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { local } from './paths.mjs';

const keep = (name, make) => {
  const file = local('secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (kept[name] === undefined) {
    kept[name] = make();
    writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
  }
  return kept[name];
};

/** The key that encrypts names and phone numbers: made once, kept beside the data that nobody can read without it. */
export const readSecretKey = () =>
  process.env.SECRET_KEY ?? keep('SECRET_KEY', () => randomBytes(32).toString('base64'));

// VAPID (RFC 8292): a key pair of the curve P-256.
const makePushKeys = () => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const secret = pair.getPrivateKey();
  return {
    PUSH_PUBLIC_KEY: pair.getPublicKey('base64url'),
    PUSH_PRIVATE_KEY: Buffer.concat([Buffer.alloc(32 - secret.length), secret]).toString('base64url'),
  };
};

/** The keys by which browsers know who writes to them: made once, because every agreement names them. */
export const readPushKeys = (publicUrl) => {
  if (process.env.PUSH_PUBLIC_KEY) return {};
  const subject = publicUrl.startsWith('https:') ? publicUrl : 'https://charye.localhost';
  return { ...keep('push', makePushKeys), PUSH_SUBJECT: process.env.PUSH_SUBJECT ?? subject };
};
