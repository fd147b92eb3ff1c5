export type ProblemFacts = Record<string, unknown>;

/** What the server refused and why: `code` picks the sentence, `facts` fill it. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly facts: ProblemFacts,
    readonly correlationId?: string,
  ) {
    super(code);
    this.name = 'ApiProblem';
  }

  get isTransient(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  fact(name: string): string | null {
    const value = this.facts[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  }
}

export async function problemFromResponse(response: Response): Promise<ApiProblem> {
  const document = (await response.json().catch(() => ({}))) as {
    code?: string;
    facts?: ProblemFacts;
    correlationId?: string;
  };
  const code = document.code ?? (response.status >= 500 ? 'client.server-failed' : 'client.refused');
  return new ApiProblem(code, response.status, document.facts ?? {}, document.correlationId);
}

export function isProblem(cause: unknown, code?: string): cause is ApiProblem {
  return cause instanceof ApiProblem && (code === undefined || cause.code === code);
}
