import type { IncomingMessage, ServerResponse } from 'node:http';
import type { onRequestHookHandler } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Fastify hook: the headers that helmet would set, worked out once. They are the same for every answer. */
export const securityHeaders = (options: HelmetOptions): onRequestHookHandler => {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error;
  });
  return (_request, reply, done) => {
    void reply.headers(headers);
    done();
  };
};
