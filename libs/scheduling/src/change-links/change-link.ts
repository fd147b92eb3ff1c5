import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Vault } from '#kernel';

/** What a link in a message lets its reader do; each does one thing only. */
export type LinkPurpose = 'change' | 'cancel';

const LETTER: Record<LinkPurpose, string> = { change: 'm', cancel: 'x' };

/** Text after the last slash of a link: the group and the purpose with our signature, short enough for a text message. */
export const linkTokenOf = (vault: Vault, groupId: string, purpose: LinkPurpose): string => {
  const id = Buffer.from(groupId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${LETTER[purpose]}${id}${sign(vault, groupId, purpose)}`;
};

export const readLinkToken = (
  vault: Vault,
  token: string,
): { groupId: string; purpose: LinkPurpose } | undefined => {
  const match = /^([mx])([\w-]{22})([\w-]{12})$/.exec(token);
  if (!match) return undefined;
  const purpose: LinkPurpose = match[1] === LETTER.change ? 'change' : 'cancel';
  const hex = Buffer.from(match[2]!, 'base64url').toString('hex');
  const groupId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const [given, right] = [Buffer.from(match[3]!), Buffer.from(sign(vault, groupId, purpose))];
  return given.length === right.length && timingSafeEqual(given, right) ? { groupId, purpose } : undefined;
};

const sign = (vault: Vault, groupId: string, purpose: LinkPurpose): string =>
  createHmac('sha256', vault.tokenKey)
    .update(`change-link\0${purpose}\0${groupId}`)
    .digest('base64url')
    .slice(0, 12);
