import type { SendOutcome } from '../send-messages/sms-provider.ts';
import type { ProviderAnswer } from './call-provider.ts';

// Faults of our account, not of the message: it waits until somebody has put them right.
const accountFaults = new Set(['wrong-key', 'unregistered-sender', 'no-balance']);
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** An answer that is not a yes: by its status, and by the provider's word where we know it. */
export const outcomeOfStatus = (response: ProviderAnswer, word?: string): SendOutcome => {
  const retryAfter = Number(response.header('retry-after'));
  const later = retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {};
  const reason = word ?? `gateway-${response.status}`;
  if (response.status >= 500) return { kind: 'not-now', reason, mayHaveArrived: true, ...later };
  if (response.status === 429 || response.status === 408) {
    return { kind: 'not-now', reason: word ?? 'too-many-requests', mayHaveArrived: false, ...later };
  }
  if (response.status === 401 || response.status === 403) {
    return { kind: 'not-now', reason: word ?? 'wrong-key', mayHaveArrived: false };
  }
  return outcomeOfWord(reason);
};

/** A plain refusal in our own words: for good when it is about the message, for now when about our account. */
export const outcomeOfWord = (reason: string): SendOutcome =>
  accountFaults.has(reason)
    ? { kind: 'not-now', reason, mayHaveArrived: false }
    : { kind: 'refused', reason };

/** No answer at all, or one that cannot be read. */
export const outcomeOfFailure = (error: unknown): SendOutcome => {
  const { name, code } = error as { name?: string; code?: string | number };
  if (name === 'TimeoutError') return { kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true };
  if (typeof code !== 'string') return { kind: 'not-now', reason: 'gateway-garbled', mayHaveArrived: true };
  const mayHaveArrived = !neverConnected.has(code);
  return { kind: 'not-now', reason: 'gateway-unreachable', mayHaveArrived };
};

/** The words of a refusal; undefined when they cannot be read. */
export const wordsOf = (response: ProviderAnswer): unknown => {
  try {
    return response.json();
  } catch {
    return undefined;
  }
};

/** `+821012345678` as Korean providers take it: `01012345678`. */
export const national = (phone: string): string => phone.replace(/^\+82/, '0');
