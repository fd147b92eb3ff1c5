import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { currentContext, DomainError, type ErrorKind, type Logger } from '#kernel';
import type { FastifyReply } from 'fastify';

const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
};

// Class 08 connection, 53 resources, 57 operator intervention: the database is away, not wrong.
const DATABASE_AWAY = /^(08|53|57)|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT/;

interface Problem {
  status: number;
  code: string;
  detail: string;
  facts: Record<string, unknown>;
}

/** Answers every failure as an RFC 9457 problem document; the only place that knows status codes. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log: Logger;

  constructor(log: Logger) {
    this.#log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.#log.error({ error }, 'Request failed');
    sendProblem(reply, problem);
  }
}

export const sendProblem = (reply: FastifyReply, { status, code, detail, facts }: Problem): void => {
  const retryAt = typeof facts.retryAt === 'string' ? new Date(facts.retryAt).toUTCString() : undefined;
  if (retryAt) void reply.header('Retry-After', retryAt);
  else if (status === 503) void reply.header('Retry-After', '2');
  void reply
    .status(status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `https://charye.local/problems/${code}`,
        title: code.replace(/[.-]/g, ' '),
        status,
        code,
        detail,
        facts,
        correlationId: currentContext().correlationId,
      }),
    );
};

export const problemOf = (error: unknown): Problem => {
  if (error instanceof DomainError) {
    const isMalformed =
      error.code.startsWith('request.') &&
      error.kind === 'invalid' &&
      error.code !== 'request.idempotency-key-reused';
    const status = isMalformed ? 400 : STATUS[error.kind];
    return { status, code: error.code, detail: error.message, facts: error.facts };
  }
  if (error instanceof HttpException) return httpProblem(error.getStatus(), error.message);
  const { code, statusCode, message, cause } = error as {
    code?: string;
    statusCode?: number;
    message?: string;
    cause?: { code?: string };
  };
  if (
    DATABASE_AWAY.test(code ?? cause?.code ?? '') ||
    /timeout exceeded when trying to connect/.test(message ?? '')
  ) {
    return { status: 503, code: 'kernel.unavailable', detail: 'The database cannot be reached', facts: {} };
  }
  if (statusCode && statusCode < 500) return httpProblem(statusCode, message ?? 'Bad request');
  return { status: 500, code: 'kernel.unexpected', detail: 'Something unexpected happened', facts: {} };
};

const httpProblem = (status: number, detail: string): Problem => ({
  status,
  code: status === 404 ? 'request.no-such-address' : status === 413 ? 'request.too-large' : 'request.invalid',
  detail,
  facts: {},
});
