import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export const RESIDENT_COOKIE = 'charye_resident';
export const STAFF_COOKIE = 'charye_staff';

/** Scripts cannot read it, other sites cannot send it with their forms. */
export const setSessionCookie = (reply: FastifyReply, name: string, token: string, secure: boolean): void => {
  void reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
};

export const clearSessionCookie = (reply: FastifyReply, name: string): void => {
  void reply.clearCookie(name, { path: '/' });
};
