import { z } from 'zod';
import { localDate } from '../http-schemas.ts';

const labelled = z.object({ code: z.string(), label: z.string() });
const offerState = z.enum(['offered', 'accepted', 'declined', 'lapsed', 'given-back']);

export const standbyOfferSchema = z
  .object({
    id: z.uuid(),
    state: offerState,
    maskedName: z.string(),
    now: z.string(),
    expiresAt: z.string(),
    offer: labelled,
    service: labelled.nullable(),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
    comeBy: z.string(),
    moves: z.object({ startsAt: z.string() }).nullable(),
    following: z.object({ service: labelled, startsAt: z.string() }).nullable(),
    booking: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  })
  .meta({ id: 'StandbyOffer' });

export const standbyRuleSchema = z
  .object({
    centre: labelled,
    date: localDate,
    now: z.string(),
    /** When the last time of today begins; null where nobody can be received today any more. */
    lastAt: z.string().nullable(),
    isOpen: z.boolean(),
    waiting: z.number().int(),
    rule: z.object({
      offerMinutes: z.number().int(),
      travelMinutes: z.number().int(),
      barDays: z.number().int(),
      lateReleaseMinutes: z.number().int().nullable(),
    }),
    offers: z.array(
      labelled.extend({ bornFrom: localDate.nullable(), bornTo: localDate.nullable(), isWider: z.boolean() }),
    ),
  })
  .meta({ id: 'StandbyRule' });

export const myStandbySchema = z
  .object({
    entry: z
      .object({
        state: z.enum(['waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left']),
        offer: labelled,
        joinedAt: z.string(),
        ahead: z.number().int().nullable(),
      })
      .nullable(),
    offer: standbyOfferSchema.nullable(),
    barredUntilOn: localDate.nullable(),
    choices: z.array(
      z.object({
        offer: labelled,
        service: labelled.nullable(),
        moves: z.object({ startsAt: z.string() }).nullable(),
        refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
      }),
    ),
  })
  .meta({ id: 'MyStandby' });

const page = { page: z.number().int(), pages: z.number().int(), total: z.number().int() };

export const standbyBoardSchema = z
  .object({
    date: localDate,
    now: z.string(),
    lastAt: z.string().nullable(),
    stoppedAt: z.string().nullable(),
    policies: standbyRuleSchema.shape.rule,
    acceptance: z.object({ rate: z.number(), offers: z.number().int(), accepted: z.number().int() }),
    offers: z.array(
      labelled.extend({
        places: z.object({
          announced: z.number().int(),
          late: z.number().int(),
          open: z.number().int(),
          offered: z.number().int(),
          accepted: z.number().int(),
        }),
        waiting: z.number().int(),
        needed: z.number().int(),
        bornFrom: localDate.nullable(),
        bornTo: localDate.nullable(),
        isWider: z.boolean(),
      }),
    ),
    rules: z
      .array(
        z.object({
          offer: labelled,
          effectiveFrom: localDate,
          bornFrom: localDate.nullable(),
          bornTo: localDate.nullable(),
          isInForce: z.boolean(),
        }),
      )
      .meta({ description: 'Who may stand by beside those who may book: rows in force and those to come' }),
    announcements: z.array(
      z.object({
        id: z.uuid(),
        offer: labelled,
        places: z.number().int(),
        untilAt: z.string(),
        announcedAt: z.string(),
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'StandbyBoard' });

export const standbyOffersSchema = z
  .object({
    ...page,
    items: z.array(
      z.object({
        id: z.uuid(),
        maskedName: z.string(),
        offer: labelled,
        wave: z.number().int(),
        state: offerState,
        madeAt: z.string(),
        expiresAt: z.string(),
        settledAt: z.string().nullable(),
        comeBy: z.string(),
        booking: z.object({ id: z.uuid(), number: z.string(), state: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'StandbyOffers' });

export const standbyLineSchema = z
  .object({
    ...page,
    items: z.array(
      z.object({
        entryId: z.uuid(),
        rank: z.number().int(),
        maskedName: z.string(),
        offer: labelled,
        joinedAt: z.string(),
        earlierOffers: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'StandbyLine' });

export const noShowsSchema = z
  .object({
    ...page,
    date: localDate,
    items: z.array(
      z.object({
        bookingId: z.uuid(),
        number: z.string(),
        maskedName: z.string(),
        service: labelled,
        arriveAt: z.string(),
        /** `late` until the office counts it: somebody may still come. */
        state: z.enum(['late', 'no-show']),
        isStandby: z.boolean(),
        misses: z.number().int(),
        missedOn: z.array(localDate),
      }),
    ),
  })
  .meta({ id: 'NoShows' });

export const standbyBarsSchema = z
  .object({
    ...page,
    items: z.array(
      z.object({
        id: z.uuid(),
        maskedName: z.string(),
        missedOn: localDate,
        untilOn: localDate,
        liftedAt: z.string().nullable(),
        liftedReason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'StandbyBars' });
