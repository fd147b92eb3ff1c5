import type { OpenRoute, SmsRoutes } from './sms-routes.ts';

/** How many more messages each provider takes now, after what it was handed within the last second. */
export type Allowance = Map<string, number>;

/** What of a message decides who may be handed it. */
export interface Routed {
  provider: string | null;
  attempts: number;
  isUncertain: boolean;
  /** 0: somebody waits for it (a code, their turn); 1: about their visit; 2: one of thousands. */
  urgency: number;
}

/** Of what a provider takes in a second, a fifth is kept for those who wait for a code. */
const KEPT_PART = 5;

/**
 * The provider for the next attempt; undefined while none takes it. Once a message may have arrived only the one
 * that may have it is asked again; after a plain failure another has its turn.
 */
export const chooseRoute = (
  routes: SmsRoutes,
  allowance: Allowance,
  message: Routed,
): OpenRoute | undefined => {
  const isFree = (route: OpenRoute): boolean => {
    if (route.breaker.state === 'open') return false;
    const left = allowance.get(route.provider.code) ?? 0;
    const kept = message.urgency === 0 ? 0 : Math.floor(route.perSecond / KEPT_PART);
    return left > kept;
  };
  const last = routes.of(message.provider);
  if (message.isUncertain && last) return isFree(last) ? last : undefined;
  const free = routes.all.filter(isFree);
  if (message.attempts === 0) return free[0];
  return free.find((route) => route !== last) ?? free[0];
};

/** Takes a place of this second; a provider on trial is handed one message and no more. */
export const takePlace = (allowance: Allowance, { provider, breaker }: OpenRoute): void => {
  const left = allowance.get(provider.code) ?? 0;
  allowance.set(provider.code, breaker.state === 'on-trial' ? 0 : left - 1);
};
