import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { local } from './paths.mjs';

/** The key that encrypts names and phone numbers: made once, kept beside the data that nobody can read without it. */
export const readSecretKey = () => {
  if (process.env.SECRET_KEY) return process.env.SECRET_KEY;
  const file = local('secrets.json');
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify({ SECRET_KEY: randomBytes(32).toString('base64') }, null, 2), {
      mode: 0o600,
    });
  }
  return JSON.parse(readFileSync(file, 'utf8')).SECRET_KEY;
};
