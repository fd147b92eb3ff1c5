export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-many'
  | 'unavailable';

/** A refusal the caller can act on: a code that screens translate, and the facts the sentence needs. */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly facts: Record<string, unknown>;

  constructor(code: string, kind: ErrorKind, facts: Record<string, unknown> = {}, message?: string) {
    super(message ?? code);
    this.name = 'DomainError';
    this.code = code;
    this.kind = kind;
    this.facts = facts;
  }
}
