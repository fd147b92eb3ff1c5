import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sessions, VisitPasses } from '#identity';
import { RESIDENT_COOKIE, STAFF_COOKIE, VISIT_COOKIE } from '#identity/http';
import { runInContext, type Actor } from '#kernel';

const ANONYMOUS: Actor = { kind: 'anonymous', id: null, permissions: [], scope: null };

/** Fastify hook: finds out on whose behalf a request comes and runs the rest of it in that context. */
export const whoCalls =
  (sessions: Sessions, visitPasses: VisitPasses) =>
  (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    const correlationId = correlationIdOf(request);
    void reply.header('X-Correlation-Id', correlationId);
    provenActors(sessions, visitPasses, request).then(
      (proven) => runInContext({ correlationId, actor: ANONYMOUS, proven, from: request.ip }, () => done()),
      (error: unknown) =>
        runInContext({ correlationId, actor: ANONYMOUS, from: request.ip }, () => done(error as Error)),
    );
  };

const correlationIdOf = (request: FastifyRequest): string => {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
};

const provenActors = async (
  sessions: Sessions,
  visitPasses: VisitPasses,
  request: FastifyRequest,
): Promise<Actor[]> => {
  if (!request.url.startsWith('/api/')) return [];
  const device = /^Device (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const staff = request.cookies[STAFF_COOKIE];
  const resident = request.cookies[RESIDENT_COOKIE];
  const visit = request.cookies[VISIT_COOKIE];
  const found = await Promise.all([
    device ? sessions.deviceBehind(device) : undefined,
    staff ? sessions.staffBehind(staff) : undefined,
    resident ? sessions.residentBehind(resident) : undefined,
  ]);
  const visitor = visit ? visitPasses.visitorBehind(visit) : undefined;
  return [...found, visitor].filter((actor) => actor !== undefined);
};
