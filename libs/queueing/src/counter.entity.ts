import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, InstantType } from '#kernel';

export const counterStates = ['open', 'paused', 'closed'] as const;
export type CounterState = (typeof counterStates)[number];

export const pauseKinds = ['break', 'lunch', 'equipment'] as const;
export type PauseKind = (typeof pauseKinds)[number];

const CounterSchema = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  schema: 'queueing',
  properties: {
    id: p.uuid().primary(),
    centreCode: p.text(),
    code: p.text(),
    label: p.text(),
    /** The stage it works for now. */
    stage: p.text(),
    /** The stage it belongs to. */
    homeStage: p.text(),
    /** Lines it takes from, in this order, when nobody waits in its own. */
    alsoStages: p.array<string>(),
    /** Services it serves; null: every one of its lines. */
    services: p.array<string>().nullable(),
    state: p.text().$type<CounterState>(),
    staffId: p.uuid().nullable(),
    openedAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    pausedBecause: p.text().$type<PauseKind>().nullable(),
    pausedAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** When work is expected to go on; nothing happens by itself then. */
    resumesAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
  },
});

/** A place where one visitor at a time is served for one stage. */
export class Counter extends CounterSchema.class {
  /** Whoever opens it works here from now on; a change of shift needs no closing. */
  open(staffId: string | null, now: Temporal.Instant): void {
    this.openedAt ??= now;
    this.resume();
    this.staffId = staffId;
  }

  pause(kind: PauseKind, resumesAt: Temporal.Instant | null, now: Temporal.Instant): void {
    this.state = 'paused';
    this.pausedBecause = kind;
    this.pausedAt = now;
    this.resumesAt = resumesAt;
  }

  resume(): void {
    this.state = 'open';
    this.pausedBecause = this.pausedAt = this.resumesAt = null;
  }

  /** Works for other lines from now on; `alsoStages` are those it helps out in when its own is empty. */
  reassign(stage: string, alsoStages: readonly string[]): void {
    this.stage = stage;
    this.alsoStages = alsoStages.filter((also, at) => also !== stage && alsoStages.indexOf(also) === at);
  }

  close(): void {
    this.resume();
    this.state = 'closed';
    this.staffId = null;
    this.openedAt = null;
  }

  assertOpen(): void {
    if (this.state === 'paused')
      throw new DomainError('queueing.counter-paused', 'conflict', { counterLabel: this.label });
    if (this.state !== 'open')
      throw new DomainError('queueing.counter-closed', 'conflict', { counterLabel: this.label });
  }
}
CounterSchema.setClass(Counter);
