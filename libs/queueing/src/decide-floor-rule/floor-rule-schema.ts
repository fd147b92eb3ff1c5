import { z } from 'zod';

const minutes = (least: number, most: number) => z.number().int().min(least).max(most);
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** How the floor is run, within what the table allows. */
export const floorRule = z
  .object({
    earlyMinutes: minutes(0, 240),
    lateMinutes: minutes(0, 480),
    assistedEvery: z
      .number()
      .int()
      .min(0)
      .max(20)
      .refine((every) => every !== 1, 'Every call ahead of the others would leave the others behind'),
    bookedEvery: z
      .number()
      .int()
      .min(0)
      .max(20)
      .refine((every) => every !== 1, 'Who came without an appointment would be left behind'),
    assistedFromAge: z.number().int().min(0).max(120),
    assistedNeeds: z.array(code).max(20),
    waitTargetMinutes: minutes(1, 240),
    recallSeconds: z.number().int().min(5).max(600),
    callsBeforeMissed: z.number().int().min(1).max(10),
    awayMinutes: minutes(0, 120),
    stayMinutes: minutes(1, 240),
    longStayMinutes: minutes(1, 480),
    stayExtensions: z.array(minutes(1, 120)).min(1).max(6),
    nearPeople: z.number().int().min(0).max(50),
    nearMinutes: minutes(0, 120),
    alarmKinds: z
      .array(z.object({ code, label: z.string().trim().min(1).max(40) }))
      .min(1)
      .max(12),
  })
  .refine((rule) => rule.longStayMinutes >= rule.stayMinutes, {
    path: ['longStayMinutes'],
    message: 'Shorter than the usual stay',
  })
  .meta({ id: 'FloorRule' });

export const datedFloorRule = z.object({ ...floorRule.shape, validFrom: z.iso.date() });
