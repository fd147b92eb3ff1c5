import { once } from 'node:events';
import type { FastifyReply } from 'fastify';

/** The provider took the text and never says so: the line stays open until the sender gives up. */
export const fallSilent = async (reply: FastifyReply): Promise<FastifyReply> => {
  reply.hijack();
  await once(reply.raw, 'close');
  return reply;
};
