import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { currentContext, DomainError } from '#kernel';
import type { FastifyRequest } from 'fastify';

/**
 * Takes `If-Match: "7"`: the revision the person saw when they decided. An act that waited on a tablet
 * without network is done only if nothing has happened since.
 */
@Injectable()
export class SeenRevisionGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const seen = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (seen === undefined) return true;
    const revision = /^"(\d{1,9})"$/.exec(seen)?.[1];
    if (!revision) {
      throw new DomainError(
        'request.invalid',
        'invalid',
        { issues: [{ path: 'If-Match', message: 'A revision in double quotes' }] },
        'Send If-Match as a revision in double quotes',
      );
    }
    currentContext().seenRevision = Number(revision);
    return true;
  }
}
