import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Transaction } from '#kernel';
import { FindVisit } from '../find-visit/find-visit.ts';
import { allDay, openHall, type Hall } from '../../../../test/support/counter-hall.ts';
import { CENTRE } from '../../../../test/support/queue.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { VisitStanding } from '../find-visit/visit-standing.ts';
import { ClosedDays } from '../walk-ins/closed-days.ts';
import { NumberDesk, type NumberWish } from './number-desk.ts';
import { TakeNumber } from './take-number.ts';

const DOORS = 8;
const MOST = 5;

describe('a number without an appointment', () => {
  let hall: Hall;
  let window: string;
  beforeAll(async () => {
    hall = await openHall();
    [window] = (await hall.windows(undefined)) as [string];
  });
  afterAll(() => hall.close());

  it('is the next of its service’s lane, and names nobody from the door to the end', async () => {
    expect(await hall.walkIn('long')).toMatchObject({ ticketNumber: 'P001' });
    expect(await hall.walkIn('short')).toMatchObject({ ticketNumber: 'Q001' });
    expect(await hall.walkIn('long')).toMatchObject({ ticketNumber: 'P002' });
    const [first] = await hall.line();
    expect(first).toMatchObject({
      number: 'P001',
      person: null,
      appointmentAt: null,
      orderRule: { code: 'arrival' },
    });
    for (const number of ['P001', 'Q001', 'P002']) expect(await hall.call(window)).toBe(number);
    const facts = await hall.facts();
    expect(
      new Set(facts.filter(({ name }) => name.includes('.ticket-')).map((fact) => fact.payload['personId'])),
    ).toEqual(new Set([null]));
    expect(await hall.sql`select outcome, person_id from queueing.visit`).toEqual(
      Array(3).fill({ outcome: 'completed', person_id: null }),
    );
  });

  it('is told to whoever took it with place and estimate, as anybody’s', async () => {
    const { visitId } = await hall.walkIn();
    const { database, clock, paths } = hall;
    const standing = new VisitStanding(database, clock, paths, new EstimateWait(database, clock, paths));
    expect(await new FindVisit(database, paths, standing).run({ visitId })).toMatchObject({
      ticket: 'P003',
      peopleAhead: 0,
      appointmentAt: null,
      punctuality: 'on-time',
      stageLabel: '창구',
    });
    await hall.call(window);
  });

  it('is given only within the hours of the service and on open days, and for what the centre gives numbers for', async () => {
    hall.clock.advanceTo('2021-05-26T08:59:59Z'); // 17:59:59 in Seoul
    await hall.walkIn();
    hall.clock.advanceTo('2021-05-26T09:00:00Z');
    await expect(hall.walkIn()).rejects.toMatchObject({
      code: 'queueing.numbers-closed',
      facts: { opensAt: null },
    });
    hall.clock.advanceTo('2021-05-26T23:00:00Z'); // Thursday 08:00
    await expect(hall.walkIn()).rejects.toMatchObject({ facts: { opensAt: '09:00' } });
    hall.clock.advanceTo('2021-05-27T01:00:00Z');
    hall.closedDays.days.add('2021-05-27');
    await expect(hall.walkIn()).rejects.toMatchObject({ code: 'queueing.numbers-closed' });
    await expect(hall.takeNumber.run({ centreCode: CENTRE, serviceCode: 'another' })).rejects.toMatchObject({
      code: 'queueing.no-numbers-here',
    });
  });
});

describe('eight doors that give out the last numbers of an hour at the same moment', () => {
  let hall: Hall;
  afterEach(() => hall.close());

  /** Counts before the number is taken; nobody goes on before all have counted. */
  class HastyDesk extends NumberDesk {
    readonly #counted = new Map<Transaction, { today: number; thisHour: number }>();
    #open = () => {};
    readonly #allHaveCounted = new Promise<void>((resolve) => (this.#open = resolve));

    override async give(tx: Transaction, wish: NumberWish) {
      const before = await super.countGiven(tx, wish, tx.now.toZonedDateTimeISO('Asia/Seoul'));
      this.#counted.set(tx, { today: before.today + 1, thisHour: before.thisHour + 1 });
      if (this.#counted.size === DOORS) this.#open();
      await this.#allHaveCounted;
      return super.give(tx, wish);
    }

    protected override async countGiven(tx: Transaction) {
      return this.#counted.get(tx)!;
    }
  }
  class NeverClosed extends ClosedDays {
    async isClosed() {
      return false;
    }
  }
  const open = () => openHall({}, [{ ...allDay, mostPerHour: MOST }]);
  const rush = async (take: TakeNumber) => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: DOORS }, () => take.run({ centreCode: CENTRE, serviceCode: 'long' })),
    );
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  };

  it('give as many as the rule allows, and go on in the next hour', async () => {
    hall = await open();
    expect(await rush(hall.takeNumber)).toBe(MOST);
    await expect(hall.walkIn()).rejects.toMatchObject({
      code: 'queueing.numbers-used-up',
      facts: { until: 'next-hour' },
    });
    hall.clock.advance({ hours: 1 });
    expect(await hall.walkIn()).toMatchObject({ ticketNumber: 'P006' });
  });

  it('control: who counts before taking the number gives more', async () => {
    hall = await open();
    const hasty = new HastyDesk(hall.issueTicket, hall.services, new NeverClosed());
    expect(await rush(new TakeNumber(hall.unitOfWork, hasty))).toBe(DOORS);
  });
});
