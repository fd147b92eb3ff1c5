import { z } from 'zod';
import { interpreterCodes } from './interpreters.ts';

/** What a person needs to come and be served. */
export const needsSchema = z
  .object({
    wheelchair: z.boolean().optional(),
    interpreter: z.enum(interpreterCodes).optional(),
    companion: z.boolean().optional(),
    shuttleHub: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional(),
  })
  .meta({ id: 'Needs' });
