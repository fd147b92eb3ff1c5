import { processEnvironment } from '#kernel';
import { z } from 'zod';

/** What the console commands that touch the database are told. */
export const consoleEnvironment = processEnvironment.extend({
  CHARYE_DEMO_FILE: z
    .string()
    .optional()
    .describe('Where the seed writes demo accounts and device links as JSON'),
});
