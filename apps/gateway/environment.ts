import { z } from 'zod';
import { portEnvironment } from '#kernel';

const digits = (text: string) => text.replace(/\D/g, '');

export const gatewayEnvironment = portEnvironment.extend({
  GATEWAY_API_KEY: z
    .string()
    .min(1)
    .default('simulator')
    .describe('Key that senders show in the header X-Api-Key'),
  GATEWAY_SENDERS: z
    .string()
    .default('02-2241-3114')
    .transform((text) => text.split(',').map(digits).filter(Boolean))
    .describe('Sender numbers that are registered, separated by commas'),
  GATEWAY_JOURNAL: z
    .string()
    .default('.local/gateway-journal.jsonl')
    .describe('File that keeps every accepted message, one JSON object a line'),
});
