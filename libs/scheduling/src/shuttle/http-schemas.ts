import { z } from 'zod';
import { localDate } from '../http-schemas.ts';
import { dayKinds } from './timetable.ts';

const count = z.number().int();
const hub = z.object({ code: z.string(), label: z.string(), latin: z.string(), stop: z.string() });
const times = z.array(z.object({ departs: z.string(), arrives: z.string() }));

export const helpSchema = z
  .object({
    interpreters: z.array(z.object({ code: z.string(), label: z.string(), koreanLabel: z.string() })),
    shuttle: z
      .object({
        minAge: count,
        hubs: z.array(hub.extend({ runs: z.object({ weekday: times, saturday: times, sunday: times }) })),
      })
      .nullable(),
  })
  .meta({ id: 'HelpOffered' });

export const myRidesSchema = z
  .object({
    rides: z.array(
      z.object({
        bookingId: z.uuid(),
        personId: z.uuid(),
        state: z.enum(['assigned', 'waiting', 'not-entitled']),
        hub,
        run: z.object({ departsAt: z.string(), arrivesAt: z.string() }).nullable(),
        seats: count,
      }),
    ),
  })
  .meta({ id: 'MyRides' });

export const runsSchema = z
  .object({
    date: localDate,
    today: localDate,
    dayKind: z.enum(dayKinds),
    closedBecause: z.string().nullable(),
    minAge: count.nullable(),
    hubs: z.array(
      hub.extend({
        waiting: count,
        runs: z.array(
          z.object({
            id: z.uuid().nullable(),
            departsAt: z.string(),
            arrivesAt: z.string(),
            seats: count,
            taken: count,
            people: count,
            wheelchairs: count,
          }),
        ),
      }),
    ),
    page: count,
    pages: count,
  })
  .meta({ id: 'ShuttleRuns' });

export const waitingSchema = z
  .object({
    people: z.array(
      z.object({
        bookingNumber: z.string(),
        maskedName: z.string(),
        maskedPhone: z.string(),
        hub: z.string(),
        arriveAt: z.string(),
        seats: count,
      }),
    ),
    total: count,
    page: count,
    pages: count,
  })
  .meta({ id: 'ShuttleWaiting' });

export const manifestSchema = z
  .object({
    run: z.object({
      id: z.uuid(),
      hub: z.object({ label: z.string(), stop: z.string() }),
      centre: z.object({ name: z.string() }),
      departsAt: z.string(),
      arrivesAt: z.string(),
      seats: count,
      taken: count,
      people: count,
    }),
    riders: z.array(
      z.object({
        bookingNumber: z.string(),
        maskedName: z.string(),
        maskedPhone: z.string(),
        birthYear: count,
        arriveAt: z.string(),
        seats: count,
        wheelchair: z.boolean(),
        interpreter: z.string().nullable(),
      }),
    ),
    page: count,
    pages: count,
  })
  .meta({ id: 'Manifest' });

export const timetablesSchema = z
  .object({
    today: localDate,
    earliest: localDate,
    hub: z.object({ code: z.string(), label: z.string(), stop: z.string() }),
    rows: z.array(
      z.object({
        kind: z.enum(dayKinds),
        effectiveFrom: localDate,
        runs: z.array(z.object({ departs: z.string(), arrives: z.string(), seats: count })),
      }),
    ),
  })
  .meta({ id: 'ShuttleTimetables' });

export const editedSchema = z.object({ reseated: count, waiting: count }).meta({ id: 'TimetableEdited' });
