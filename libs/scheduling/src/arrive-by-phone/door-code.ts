import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError, type Vault } from '#kernel';

const MINUTE_MILLIS = 60_000;
const SIGNATURE_LENGTH = 16;

/** A code at the door is new every minute and good for two, so that one that is being read does not go out. */
const GOOD_MINUTES = 2;

/**
 * How long a phone counts as in the building after it has read the code at the door: signing in takes longer than
 * the code lives. The proof stays in that browser, where it cannot be passed on like a picture of the code.
 */
const PRESENT_MINUTES = 20;

const minuteOf = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / MINUTE_MILLIS);
const instantOf = (minute: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(minute * MINUTE_MILLIS);

/** The code that a screen at this centre's door shows now. */
export const doorCodeAt = (vault: Vault, centreCode: string, now: Temporal.Instant) => {
  const minute = minuteOf(now);
  return {
    code: signed(vault, 'door-code', centreCode, minute),
    renewAt: instantOf(minute + 1),
    expiresAt: instantOf(minute + GOOD_MINUTES),
  };
};

/**
 * The centre at whose door a code was read.
 * @throws `scheduling.door-code-unknown` for what we did not make, `scheduling.door-code-over` after its time
 */
export const readDoorCode = (vault: Vault, code: string, now: Temporal.Instant): { centreCode: string } => {
  const read = readSigned(vault, 'door-code', code);
  // A code of the next minute comes from a process whose clock is a little ahead.
  if (!read || read.minute > minuteOf(now) + 1)
    throw new DomainError('scheduling.door-code-unknown', 'not-found');
  if (minuteOf(now) >= read.minute + GOOD_MINUTES) throw new DomainError('scheduling.door-code-over', 'gone');
  return { centreCode: read.centreCode };
};

/** What a browser keeps once it has read the code. */
export const presenceAt = (vault: Vault, centreCode: string, now: Temporal.Instant) => {
  const until = minuteOf(now) + PRESENT_MINUTES;
  return { token: signed(vault, 'presence', centreCode, until), until: instantOf(until) };
};

/** Where somebody is by what their browser keeps; undefined when it proves nothing, or no longer. */
export const readPresence = (
  vault: Vault,
  token: string | undefined,
  now: Temporal.Instant,
): { centreCode: string; until: Temporal.Instant } | undefined => {
  const read = token ? readSigned(vault, 'presence', token) : undefined;
  if (!read || minuteOf(now) >= read.minute) return undefined;
  return { centreCode: read.centreCode, until: instantOf(read.minute) };
};

type Purpose = 'door-code' | 'presence';

const signed = (vault: Vault, purpose: Purpose, centreCode: string, minute: number): string => {
  const text = `${centreCode}.${minute.toString(36)}`;
  return `${text}.${sign(vault, purpose, text)}`;
};

const readSigned = (vault: Vault, purpose: Purpose, token: string) => {
  const [, text, centreCode, minute, signature] =
    /^(([a-z0-9-]{1,40})\.([0-9a-z]{1,8}))\.([\w-]{16})$/.exec(token) ?? [];
  if (!text || !centreCode || !minute || !signature) return undefined;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(vault, purpose, text))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return { centreCode, minute: parseInt(minute, 36) };
};

const sign = (vault: Vault, purpose: Purpose, text: string): string =>
  createHmac('sha256', vault.tokenKey)
    .update(`${purpose}\0${text}`)
    .digest('base64url')
    .slice(0, SIGNATURE_LENGTH);
