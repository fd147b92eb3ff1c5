import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext, DomainError, type Actor } from '#kernel';
import { ROUTE_ACCESS, type RouteAccess } from './access.ts';

/** Lets a call through when its actor may make it; a route that asks for nothing is a mistake and stays shut. */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const access = this.#reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new DomainError('identity.route-without-access', 'forbidden');
    const request = currentContext();
    request.actor = whoActs(access, request.proven ?? []) ?? request.actor;
    if (access.kind === 'public') return true;
    const { actor } = request;
    if (actor.kind === 'anonymous') throw new DomainError('identity.sign-in-required', 'unauthenticated');
    if (access.kind !== 'permission') return true;
    if (!actor.permissions.includes(access.permission)) {
      throw new DomainError('identity.not-permitted', 'forbidden', { permission: access.permission });
    }
    return true;
  }
}

const kindsFor: Record<RouteAccess['kind'], readonly Actor['kind'][]> = {
  permission: ['device', 'staff'],
  resident: ['resident'],
  visitor: ['resident', 'visitor'],
  public: ['device', 'staff', 'resident', 'visitor'],
};

const whoActs = (access: RouteAccess, proven: readonly Actor[]): Actor | undefined => {
  for (const kind of kindsFor[access.kind]) {
    const actor = proven.find((one) => one.kind === kind);
    if (actor) return actor;
  }
  return undefined;
};
