import { type ProblemFacts, ApiProblem, problemFromResponse } from './problem.ts';

type Query = Record<string, string | number | boolean | null | undefined>;
export interface Sending {
  key: string;
  signal?: AbortSignal;
  /** Do it only if what is acted upon has still this revision. */
  seenRevision?: number | null;
  /** Somebody else repeats it when the network is back: say at once that it is not. */
  isOnce?: boolean;
}

let deviceToken: string | null = null;

/** Screens and kiosks speak as a device instead of through a cookie. */
export function actAsDevice(token: string | null): void {
  deviceToken = token;
}

/** One key per act of a person; every retry of that act carries the same one. */
export function newActKey(): string {
  // crypto.randomUUID is missing on plain http, which is how a screen in the hall may reach the server.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const suffix = search.size > 0 ? `?${search}` : '';
  return exchange<T>('GET', path + suffix, undefined, { signal });
}

export function send<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  sending: Sending,
): Promise<T> {
  return exchange<T>(method, path, body, sending);
}

const pausesBeforeRetry = [400, 1_200, 3_000];
const answerWithinMs = 12_000;

async function exchange<T>(
  method: string,
  path: string,
  body: unknown,
  { key, signal, seenRevision, isOnce }: Partial<Sending>,
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') {
    headers['content-type'] = 'application/json';
    if (key) headers['idempotency-key'] = key;
    if (typeof seenRevision === 'number') headers['if-match'] = `"${seenRevision}"`;
  }
  if (deviceToken) headers['authorization'] = `Device ${deviceToken}`;

  for (let attempt = 0; ; attempt += 1) {
    const problem = await attemptOnce<T>(method, path, body, headers, signal);
    if (!(problem instanceof ApiProblem)) return problem.answer;
    const pause = pausesBeforeRetry[attempt];
    if (!problem.isTransient || pause === undefined || isOnce || signal?.aborted) throw problem;
    await pauseFor(pause * (0.7 + Math.random() * 0.6), signal);
  }
}

async function attemptOnce<T>(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<{ answer: T } | ApiProblem> {
  const deadline = AbortSignal.timeout(answerWithinMs);
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    if (response.status === 204) return { answer: undefined as T };
    if (response.ok) return { answer: (await response.json()) as T };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return new ApiProblem('client.unreachable', 0, {} as ProblemFacts);
  }
  return problemFromResponse(response);
}

function pauseFor(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}
