import { z } from 'zod';
import { arrows } from '../zones/zone.ts';

export const zoneCode = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const code = z.string().min(1).max(64);

export const zoneBody = z.object({
  code: zoneCode,
  label: z.string().trim().min(1).max(30),
  stages: z
    .array(code)
    .min(1)
    .max(12)
    .refine((stages) => new Set(stages).size === stages.length, 'A stage is named twice'),
  signs: z
    .array(
      z.object({
        counterCode: code,
        isShown: z.boolean(),
        arrow: z.enum(arrows).nullable(),
        floor: z.string().trim().min(1).max(12).nullable(),
      }),
    )
    .max(100)
    .refine(
      (signs) => new Set(signs.map(({ counterCode }) => counterCode)).size === signs.length,
      'A counter has two signs',
    ),
});
