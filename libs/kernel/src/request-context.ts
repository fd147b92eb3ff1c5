import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who acts: a resident or member of staff who signed in, a visitor who holds the pass of one visit (whose id it
 * is), a device at the centre, the system itself, or nobody known.
 */
export interface Actor {
  kind: 'resident' | 'visitor' | 'staff' | 'device' | 'system' | 'anonymous';
  id: string | null;
  permissions: readonly string[];
  /** What the permissions are limited to (a site's code); null for no limit or no permissions. */
  scope?: string | null;
}

/** What the retried act is: the same key with the same request is answered with the first answer. */
export interface IdempotencyClaim {
  key: string;
  scope: string;
  fingerprint: string;
}

export interface RequestContext {
  correlationId: string;
  actor: Actor;
  /** Everybody the request carries proof of (one browser may be signed in twice); the route decides who acts. */
  proven?: readonly Actor[];
  from: string | null;
  idempotency?: IdempotencyClaim;
  /** The revision of what is acted upon that the person had before their eyes (If-Match); absent where they act on what is now. */
  seenRevision?: number;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const systemActor: Actor = { kind: 'system', id: null, permissions: [] };

/** Runs `work` on behalf of somebody; everything recorded inside carries the actor and correlation id. */
export const runInContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

/** On whose behalf this code runs; the system's own where nobody asked. */
export const currentContext = (): RequestContext =>
  storage.getStore() ?? { correlationId: 'system', actor: systemActor, from: null };
