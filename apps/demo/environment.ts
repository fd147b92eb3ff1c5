import { processEnvironment } from '#kernel';
import { z } from 'zod';

/** What the simulated people are told. */
export const demoEnvironment = processEnvironment.extend({
  SMS_GATEWAY_URL: z.url().optional().describe('SMS gateway; leave out and messages wait unsent'),
  SMS_GATEWAY_KEY: z.string().min(1).default('simulator').describe('Key that the gateway gave us'),
  SMS_SENDER: z.string().default('02-2241-3114').describe('Registered number that messages come from'),
});
