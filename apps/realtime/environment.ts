import { metricsEnvironment, portEnvironment, processEnvironment, redisEnvironment } from '#kernel';

/** What the realtime process is told; it has no database. */
export const realtimeEnvironment = processEnvironment
  .pick({ SECRET_KEY: true, LOG_LEVEL: true })
  .extend(portEnvironment.shape)
  .extend(metricsEnvironment.shape)
  .extend(redisEnvironment.shape);
