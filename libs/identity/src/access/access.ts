import { SetMetadata } from '@nestjs/common';

/** What a route asks of whoever calls it. */
export type RouteAccess =
  | { kind: 'permission'; permission: string }
  | { kind: 'resident' }
  | { kind: 'visitor' }
  | { kind: 'public'; why: string };

export const ROUTE_ACCESS = 'charye.route-access';

/** Staff and devices that hold this permission. */
export const Permission = (permission: string) =>
  SetMetadata(ROUTE_ACCESS, { kind: 'permission', permission } satisfies RouteAccess);

/** A resident who has proved their phone number. */
export const ForResident = () => SetMetadata(ROUTE_ACCESS, { kind: 'resident' } satisfies RouteAccess);

/** A resident who has proved their phone number, or whoever holds the pass of one visit of today. */
export const ForVisitor = () => SetMetadata(ROUTE_ACCESS, { kind: 'visitor' } satisfies RouteAccess);

/** Everybody; the reason is part of the documentation. */
export const Public = (why: string) =>
  SetMetadata(ROUTE_ACCESS, { kind: 'public', why } satisfies RouteAccess);
