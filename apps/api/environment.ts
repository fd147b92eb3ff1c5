import { portEnvironment, processEnvironment } from '#kernel';
import { z } from 'zod';

/** What the api process is told. */
export const apiEnvironment = processEnvironment.extend(portEnvironment.shape).extend({
  REALTIME_UPSTREAM: z
    .url()
    .optional()
    .describe('Where /socket.io is passed on to, e.g. http://127.0.0.1:4101; leave out behind nginx'),
});
