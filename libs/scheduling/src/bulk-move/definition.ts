import { z } from 'zod';
import { localDate } from '../http-schemas.ts';

const serviceCode = z.string().regex(/^[a-z0-9.-]{1,80}$/);
const interval = z.number().int().min(1).max(365);

/** A new row of the intervals; it holds for first appointments from that day on. */
const ruleRow = z.object({
  serviceCode,
  effectiveFrom: localDate,
  minDays: interval,
  floorDays: interval.nullable().default(null),
  label: z.string().trim().min(2).max(80),
});

export const definitionSchema = z
  .object({
    title: z.string().trim().min(2).max(80),
    /** Whether the first appointments or the follow-ups lie in the stretch of days. */
    scopeBy: z.enum(['first', 'follow-up']),
    scopeFrom: localDate,
    scopeTo: localDate.nullable().default(null),
    services: z
      .array(z.object({ serviceCode, days: interval, floorDays: interval }))
      .min(1)
      .max(10),
    direction: z.enum(['later', 'earlier', 'either']).default('later'),
    shifts: z
      .array(z.object({ from: localDate, to: localDate }))
      .max(40)
      .default([]),
    withinDays: z.number().int().min(0).max(60).default(14),
    /** Days that people are to have between the proposal and any date that changes. */
    noticeDays: z.number().int().min(0).max(60).default(3),
    rules: z.array(ruleRow).max(20).default([]),
  })
  .meta({ id: 'BulkMoveDefinition' });

/** What a manager wants to be moved, and how. */
export type MoveDefinition = z.output<typeof definitionSchema>;
export type RuleRow = z.output<typeof ruleRow>;

/** A decision that comes ready to be proposed. */
export interface MovePreset {
  code: string;
  /** The day on which it was decided. */
  decidedOn: string;
  detail: string;
  definition: MoveDefinition;
  noticeText: string;
}
