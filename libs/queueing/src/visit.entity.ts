import { defineEntity, p } from '@mikro-orm/core';
import { InstantType, PlainDateType } from '#kernel';

export type VisitOutcome = 'completed' | 'left' | 'missed';

const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  schema: 'queueing',
  properties: {
    id: p.uuid().primary(),
    /** Null: took a number without giving a name. */
    personId: p.uuid().nullable(),
    centreCode: p.text(),
    bookingId: p.uuid().nullable(),
    bookingNumber: p.text().nullable(),
    serviceCode: p.text(),
    visitedOn: p.type(PlainDateType),
    arrivedAt: p.type(InstantType),
    finishedAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    outcome: p.text().$type<VisitOutcome>().nullable(),
  },
});

/** One person's stay in the building, from check-in to the door. */
export class Visit extends VisitSchema.class {
  finish(outcome: VisitOutcome, now: Temporal.Instant): void {
    this.finishedAt = now;
    this.outcome = outcome;
  }

  reopen(): void {
    this.finishedAt = null;
    this.outcome = null;
  }
}
VisitSchema.setClass(Visit);
