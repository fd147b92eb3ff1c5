import type { INestApplicationContext } from '@nestjs/common';
import { SetUpStaff } from '#identity';
import { runInContext, type Actor } from '#kernel';
import {
  CallNext,
  CompleteStage,
  LeaveLine,
  ListCounters,
  MissCall,
  OpenCounter,
  RecallTicket,
  ReturnTicket,
  StartServing,
} from '#queueing';
import { Arrive } from '#scheduling';
import { randomUUID } from 'node:crypto';

const PERMISSIONS = [
  'queueing.read-board',
  'queueing.read-line',
  'queueing.call-next',
  'queueing.work-counter',
  'queueing.repair',
  'scheduling.check-in',
];

/** The hands of simulated people: every act is a real use case, done as the person who does it. */
export class Floor {
  readonly #app: INestApplicationContext;
  readonly centreCode: string;
  #staffIds = new Map<string, string>();

  constructor(app: INestApplicationContext, centreCode: string) {
    this.#app = app;
    this.centreCode = centreCode;
  }

  /** Makes accounts for simulated staff, whom nobody can sign in as. */
  async hire(people: readonly { username: string; displayName: string; role: string }[]): Promise<void> {
    const staff = people.map(({ username, displayName, role }) => ({
      username,
      displayName,
      password: randomUUID(),
      roles: [role],
      centreCode: this.centreCode,
    }));
    this.#staffIds = new Map(Object.entries(await this.#app.get(SetUpStaff).run([], staff)));
  }

  async stages() {
    return (await this.#app.get(ListCounters).run({ centreCode: this.centreCode })).stages;
  }

  arrive(bookingId: string): Promise<{ visitId: string }> {
    const kiosk: Actor = {
      kind: 'device',
      id: null,
      permissions: ['scheduling.check-in-self'],
      scope: this.centreCode,
    };
    return this.#as(kiosk, () => this.#app.get(Arrive).run({ bookingId, centreCode: this.centreCode }));
  }

  openCounter(who: string, counterId: string) {
    return this.#asStaff(who, () => this.#app.get(OpenCounter).run({ counterId }));
  }

  callNext(who: string, counterId: string) {
    return this.#asStaff(who, () => this.#app.get(CallNext).run({ counterId }));
  }

  recall(who: string, ticketId: string) {
    return this.#asStaff(who, () => this.#app.get(RecallTicket).run({ ticketId }));
  }

  start(who: string, ticketId: string) {
    return this.#asStaff(who, () => this.#app.get(StartServing).run({ ticketId }));
  }

  complete(who: string, ticketId: string) {
    return this.#asStaff(who, () => this.#app.get(CompleteStage).run({ ticketId }));
  }

  miss(who: string, ticketId: string) {
    return this.#asStaff(who, () => this.#app.get(MissCall).run({ ticketId }));
  }

  leave(who: string, ticketId: string) {
    const reason = '본인이 원하여 귀가';
    return this.#asStaff(who, () => this.#app.get(LeaveLine).run({ ticketId, reason }));
  }

  bringBack(who: string, ticketId: string) {
    return this.#asStaff(who, () => this.#app.get(ReturnTicket).run({ ticketId }));
  }

  #asStaff<T>(who: string, act: () => Promise<T>): Promise<T> {
    const id = this.#staffIds.get(who);
    if (!id) throw new Error(`Nobody called "${who}" was hired.`);
    return this.#as({ kind: 'staff', id, permissions: PERMISSIONS, scope: this.centreCode }, act);
  }

  #as<T>(actor: Actor, act: () => Promise<T>): Promise<T> {
    return runInContext({ correlationId: `demo-${randomUUID()}`, actor, from: 'demo' }, act);
  }
}
