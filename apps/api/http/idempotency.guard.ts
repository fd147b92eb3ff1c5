import { createHash } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { currentContext, DomainError } from '#kernel';
import type { FastifyRequest } from 'fastify';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Asks every change for an Idempotency-Key, so that a retry over a bad network is answered with the
 * first answer. The header also proves the request was made by our own page: another site cannot add it.
 */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (READS.has(request.method)) return true;
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) {
      throw new DomainError(
        'request.idempotency-key-missing',
        'invalid',
        {},
        'Send an Idempotency-Key header of 8–100 letters, digits or hyphens',
      );
    }
    const current = currentContext();
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([request.method, request.url, request.body ?? null]))
      .digest('base64url');
    current.idempotency = { key, scope: `${current.actor.kind}:${current.actor.id ?? ''}`, fingerprint };
    return true;
  }
}
