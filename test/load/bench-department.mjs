import { LockMode, defineEntity, p } from '@mikro-orm/core';
import { Body, Controller, Get, HttpCode, Injectable, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import { defineDepartment } from '../../dist/libs/departments/contract/src/index.js';
import { ForResident, Public } from '../../dist/libs/identity/src/index.js';
import { currentContext, Database, DomainError, newId } from '../../dist/libs/kernel/src/index.js';
import { Eligibility } from '../../dist/libs/scheduling/src/index.js';

const NaiveSlot = defineEntity({
  name: 'NaiveSlot',
  tableName: 'slot',
  schema: 'naive',
  properties: { id: p.uuid().primary(), capacity: p.integer(), taken: p.integer() },
});
const NaiveBooking = defineEntity({
  name: 'NaiveBooking',
  tableName: 'booking',
  schema: 'naive',
  properties: { id: p.uuid().primary(), slotId: p.uuid(), personId: p.uuid(), key: p.text() },
});
export const benchEntities = [NaiveSlot, NaiveBooking];

const body = z.object({ offer: z.string().max(80), slotIds: z.array(z.uuid()).min(1).max(5) });

/** What this framework does with a request that asks nothing of us, and what a textbook would do with a booking. */
class LimitsController {
  constructor(database) {
    this.database = database;
  }

  hello() {
    return { hello: 'bench' };
  }

  nothing() {
    return { done: true };
  }

  /** A transaction per request through the mapper: lock, look, count up, insert. */
  async naive({ slotIds: [slotId] }) {
    const personId = currentContext().actor.id;
    const id = newId();
    await this.database.fork().transactional(async (em) => {
      const slot = await em.findOne(NaiveSlot, { id: slotId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!slot || slot.taken >= slot.capacity) throw new DomainError('bench.full', 'conflict');
      slot.taken += 1;
      em.create(NaiveBooking, { id, slotId, personId, key: currentContext().idempotency.key });
    });
    return { id };
  }
}
Injectable()(LimitsController);
Reflect.defineMetadata('design:paramtypes', [Database], LimitsController);
Controller('limits')(LimitsController);
const decorate = (method, ...decorators) => {
  const descriptor = Object.getOwnPropertyDescriptor(LimitsController.prototype, method);
  for (const one of decorators) one(LimitsController.prototype, method, descriptor);
};
for (const method of ['nothing', 'naive']) Body({ schema: body })(LimitsController.prototype, method, 0);
decorate('hello', Get(), Public('measured against'));
decorate('nothing', Post(), HttpCode(200), Public('measured against'));
decorate('naive', Post('naive'), HttpCode(201), ForResident());

class LimitsModule {}
Module({ controllers: [LimitsController] })(LimitsModule);

/** Born by 1946, as in the office's table. */
class BornBy1946 extends Eligibility {
  async prepare() {
    return ({ birthOn }) => ({
      status: birthOn <= '1946-12-31' ? 'eligible' : 'not-covered',
      group: null,
      offerCodes: ['bench.visit'],
      place: null,
      opensOn: null,
      startsOn: null,
      product: null,
      message: '',
      ruleId: null,
      supplyPoolId: null,
      supplyLeft: null,
      opensAt: null,
      closesAt: null,
    });
  }

  async listGroups() {
    return [];
  }
}
Injectable()(BornBy1946);

class BenchModule {}
Module({ providers: [BornBy1946], exports: [BornBy1946] })(BenchModule);

/** One appointment, for those who may: as much of the path as every department has. */
export const bench = defineDepartment({
  code: 'bench',
  label: 'bench',
  module: BenchModule,
  offers: [
    {
      code: 'bench.visit',
      label: 'bench',
      detail: '',
      series: 'bench.visit',
      services: [{ code: 'bench.visit-1', label: 'bench', step: 1 }],
    },
  ],
  visitPaths: [],
  roles: [],
  permissions: [],
  messages: [],
  eligibility: BornBy1946,
  centres: [],
  intervalRules: [],
  http: async () => LimitsModule,
});
