/** Token of the connection to Redis. */
export const REDIS = Symbol('redis');

export interface ReadyRedis {
  readonly isReady: boolean;
}
