import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export const RESIDENT_COOKIE = 'charye_resident';
export const STAFF_COOKIE = 'charye_staff';
export const VISIT_COOKIE = 'charye_visit';

/** Scripts cannot read it, other sites cannot send it with their forms. */
export const setSessionCookie = (reply: FastifyReply, name: string, token: string, secure: boolean): void => {
  void reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
};

export const clearSessionCookie = (reply: FastifyReply, name: string): void => {
  void reply.clearCookie(name, { path: '/' });
};

const DAY_SECONDS = 86_400;

/** Carries the pass of one visit, which says itself how long it is good; it stands beside a resident's own session. */
export const setVisitCookie = (reply: FastifyReply, token: string, secure: boolean): void => {
  void reply.setCookie(VISIT_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: DAY_SECONDS,
  });
};
