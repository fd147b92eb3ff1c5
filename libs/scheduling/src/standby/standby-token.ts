import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '#kernel';

const PURPOSE = 'scheduling.standby-link';
const LENGTH = 16;

const asText = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

/** What a link carries that lets one person answer one offer; nothing is stored, and nobody else can make it. */
export const standbyTokenOf = (vault: Vault, offerId: string): string =>
  asText(offerId) + vault.fingerprint(PURPOSE, offerId).slice(0, LENGTH);

/** The offer that a token answers; undefined when we did not make it. */
export const readStandbyToken = (vault: Vault, token: string): string | undefined => {
  const hex = Buffer.from(token.slice(0, -LENGTH), 'base64url').toString('hex');
  if (hex.length !== 32) return undefined;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const right = Buffer.from(standbyTokenOf(vault, id));
  const given = Buffer.from(token);
  return right.length === given.length && timingSafeEqual(right, given) ? id : undefined;
};
