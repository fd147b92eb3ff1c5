import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Vault } from '#kernel';

// Crockford's letters without the ones that are read out wrongly on the phone (B/D/P/T, F/S, M/N kept apart by ear).
const LETTERS = '23456789ACEHJKLMRUVWXY';

/** A number that people read out and type: seven signs like `K7A-4M2R`. */
export const newBookingNumber = (): string => {
  const signs = Array.from({ length: 7 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
};

/** What somebody typed, with or without the step behind it, as the number is stored; undefined when it is no booking number. */
export const readBookingNumber = (typed: string): string | undefined => {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return /^[2-9A-Z]{7}[1-9]?$/.test(signs) ? `${signs.slice(0, 3)}-${signs.slice(3, 7)}` : undefined;
};

const sign = (vault: Vault, number: string): string =>
  createHmac('sha256', vault.tokenKey).update(`booking-qr\0${number}`).digest('base64url').slice(0, 16);

/** Text of the QR on a booking: the number with our signature, so that a made-up code opens nothing. */
export const qrOf = (vault: Vault, number: string): string => `CH1.${number}.${sign(vault, number)}`;

export const readQr = (vault: Vault, text: string): string | undefined => {
  const [version, number, signature] = text.trim().split('.');
  if (version !== 'CH1' || !number || !signature) return undefined;
  const right = Buffer.from(sign(vault, number));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given) ? number : undefined;
};
