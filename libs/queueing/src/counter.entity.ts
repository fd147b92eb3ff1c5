import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, InstantType } from '#kernel';

const CounterSchema = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  schema: 'queueing',
  properties: {
    id: p.uuid().primary(),
    centreCode: p.text(),
    code: p.text(),
    label: p.text(),
    stage: p.text(),
    state: p.text().$type<'open' | 'closed'>(),
    staffId: p.uuid().nullable(),
    openedAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
  },
});

/** A place where one visitor at a time is served for one stage. */
export class Counter extends CounterSchema.class {
  /** Whoever opens it works here from now on; a change of shift needs no closing. */
  open(staffId: string | null, now: Temporal.Instant): void {
    this.openedAt ??= now;
    this.state = 'open';
    this.staffId = staffId;
  }

  close(): void {
    this.state = 'closed';
    this.staffId = null;
    this.openedAt = null;
  }

  assertOpen(): void {
    if (this.state !== 'open')
      throw new DomainError('queueing.counter-closed', 'conflict', { counterLabel: this.label });
  }
}
CounterSchema.setClass(Counter);
