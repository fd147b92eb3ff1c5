/** Kinds of failures that reports and alerts tell apart. */
export type FailureClass =
  | 'wrong-number'
  | 'landline'
  | 'no-phone'
  | 'opted-out'
  | 'text'
  | 'account'
  | 'throttled'
  | 'outage'
  | 'garbled'
  | 'poison'
  | 'other';

const classes: Readonly<Record<string, FailureClass>> = {
  'unknown-number': 'wrong-number',
  'wrong-number': 'wrong-number',
  landline: 'landline',
  'no-phone': 'no-phone',
  'foreign-number': 'landline',
  'opted-out': 'opted-out',
  blocked: 'opted-out',
  'illegal-character': 'text',
  'text-too-long': 'text',
  malformed: 'text',
  'wrong-key': 'account',
  'unregistered-sender': 'account',
  'no-balance': 'account',
  'too-many-requests': 'throttled',
  'gateway-429': 'throttled',
  'gateway-silent': 'outage',
  'gateway-unreachable': 'outage',
  'gateway-garbled': 'garbled',
  poison: 'poison',
};

/** What a provider's or our own word for a failure amounts to. */
export const failureClassOf = (reason: string): FailureClass => {
  const known = classes[reason];
  if (known) return known;
  return /^gateway-5\d\d$/.test(reason) ? 'outage' : 'other';
};
