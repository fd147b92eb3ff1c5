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
  /** A refusal is an answer: where a crowd is refused nobody reads where in the code it was made. */
  static keepsStack = true;
  readonly code: string;
  readonly kind: ErrorKind;
  readonly facts: Record<string, unknown>;

  constructor(code: string, kind: ErrorKind, facts: Record<string, unknown> = {}, message?: string) {
    const { stackTraceLimit } = Error;
    if (!DomainError.keepsStack) Error.stackTraceLimit = 0;
    super(message ?? code);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'DomainError';
    this.code = code;
    this.kind = kind;
    this.facts = facts;
  }
}
