import { Agent, request } from 'undici';

const LONGEST_WAIT_MILLIS = 5_000;

/** Connections are kept: a provider is handed thousands of messages an hour. */
const connections = new Agent({ connections: 64 });

export interface ProviderCall {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** For the whole of it, answer read; 5,000 when not said. */
  timeoutMillis?: number | undefined;
}

/** What a provider answered, read to its end. */
export interface ProviderAnswer {
  status: number;
  ok: boolean;
  header(name: string): string | undefined;
  /** @throws SyntaxError when it is no JSON */
  json(): unknown;
}

/**
 * One HTTP request. Not `fetch`: every message is one, and `fetch` costs five times the processor time (measured).
 * @throws Error with the `code` of the connection's fault, or `TimeoutError`
 */
export const callProvider = async (
  url: URL,
  { method = 'GET', headers = {}, body, timeoutMillis = LONGEST_WAIT_MILLIS }: ProviderCall,
): Promise<ProviderAnswer> => {
  const answer = await request(url, {
    method,
    headers,
    body: body ?? null,
    signal: AbortSignal.timeout(timeoutMillis),
    dispatcher: connections,
  });
  const text = await answer.body.text();
  return {
    status: answer.statusCode,
    ok: answer.statusCode >= 200 && answer.statusCode < 300,
    header: (name) => {
      const value = answer.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    json: () => JSON.parse(text) as unknown,
  };
};
