import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: string, parameters: object) => Promise<Buffer>;

// OWASP's first choice for Argon2id (2023): 19 MiB, two passes, one lane.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Argon2id hash as `argon2id$memory$passes$salt$hash`. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16);
  const hash = await derive('argon2id', { message: password, nonce, ...COST });
  return ['argon2id', COST.memory, COST.passes, nonce.toString('base64url'), hash.toString('base64url')].join(
    '$',
  );
};

export const passwordMatches = async (password: string, stored: string): Promise<boolean> => {
  const [, memory, passes, nonce, hash] = stored.split('$');
  const right = Buffer.from(hash ?? '', 'base64url');
  const given = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(nonce ?? '', 'base64url'),
    ...COST,
    memory: Number(memory),
    passes: Number(passes),
  });
  return right.length === given.length && timingSafeEqual(right, given);
};
