import { describe, expect, it } from '@jest/globals';
import { openHall, type Hall } from '../../../../test/support/counter-hall.ts';
import { CallNext } from '../call-next/call-next.ts';
import { WaitingLine, type Line } from '../call-next/waiting-line.ts';
import type { Transaction } from '#kernel';

const withHall = async (work: (hall: Hall) => Promise<void>, rule = {}) => {
  const hall = await openHall(rule);
  try {
    await work(hall);
  } finally {
    await hall.close();
  }
};

describe('a counter with skills', () => {
  it('calls across its services in one order, and passes over what it does not serve', () =>
    withHall(async (hall) => {
      const [both, short] = (await hall.windows(['long', 'short'], ['short'])) as [string, string];
      const numbers = [];
      for (const service of ['long', 'long', 'short', 'long', 'short']) {
        numbers.push((await hall.walkIn(service)).ticketNumber);
        hall.clock.advance({ seconds: 1 });
      }
      expect(numbers).toEqual(['P001', 'P002', 'Q001', 'P003', 'Q002']);
      const line = await hall.line(short);
      expect(line.map((one) => [one.number, one.place])).toEqual([
        ['Q001', 1],
        ['Q002', 2],
        ['P001', null],
        ['P002', null],
        ['P003', null],
      ]);
      expect(await hall.call(short)).toBe('Q001');
      expect([await hall.call(both), await hall.call(both), await hall.call(both)]).toEqual([
        'P001',
        'P002',
        'P003',
      ]);
      expect(await hall.call(both)).toBe('Q002');
      await hall.walkIn('long');
      expect(await hall.call(short)).toBeUndefined();
    }));

  it('is taught another service by the lead, on record; the last one of a service only when that is said again', () =>
    withHall(async (hall) => {
      const [long, short] = (await hall.windows(['long'], ['short'])) as [string, string];
      await hall.walkIn('short');
      const change = (counterId: string, services: string[] | null, isConfirmed = false) =>
        hall.changeSkills.run({ counterId, services, reason: '창구 조정', isConfirmed });
      await expect(change(short, ['long'])).rejects.toMatchObject({
        code: 'queueing.last-counter',
        facts: { stageLabel: 'short', waiting: 1 },
      });
      await expect(change(short, ['haircut'])).rejects.toMatchObject({ code: 'queueing.not-a-service' });
      await change(long, null);
      expect(await hall.call(long)).toBe('Q001');
      await change(short, ['long'], true);
      expect(
        (await hall.listCounters.run({ centreCode: 'centre-1' })).counters.map(({ services }) => services),
      ).toEqual([null, ['long']]);
      expect(
        await hall.sql`select services, reason from queueing.counter_change where change = 'skills' order by id`,
      ).toEqual([
        { services: null, reason: '창구 조정' },
        { services: ['long'], reason: '창구 조정' },
      ]);
      // What a lead decided stays when the office is set up again; what nobody touched follows the plan.
      await hall.windows(['short'], ['short']);
      expect(
        (await hall.listCounters.run({ centreCode: 'centre-1' })).counters.map(({ services }) => services),
      ).toEqual([null, ['long']]);
    }));
});

const WINDOWS = 8;

/** Opens when `count` have come to it: everybody has chosen before anybody goes on. */
const gate = (count: number) => {
  let waiting = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    waiting += 1;
    if (waiting === count) open();
    await opened;
  };
};

class GuardedAtTheSameMoment extends WaitingLine {
  readonly #allHaveChosen = gate(WINDOWS);
  override async takeFirst(tx: Transaction, line: Line) {
    const first = await super.takeFirst(tx, line);
    await this.#allHaveChosen();
    return first;
  }
}

/** The same order without the row guard. */
class Unguarded extends GuardedAtTheSameMoment {
  override takeFirst(tx: Transaction, line: Line) {
    const sql = ((strings: TemplateStringsArray, ...values: unknown[]) =>
      tx.sql(
        strings.map((text) =>
          text.replace('for update of t skip locked', ''),
        ) as unknown as TemplateStringsArray,
        ...(values as []),
      )) as typeof tx.sql;
    return super.takeFirst({ ...tx, em: tx.em, now: tx.now, sql } as Transaction, line);
  }
}

describe('eight counters of different skills that call at the same moment', () => {
  const openEight = async (hall: Hall) => {
    const skills = [
      ['long'],
      ['short'],
      ['long', 'short'],
      undefined,
      ['long'],
      ['short'],
      ['long', 'short'],
      undefined,
    ];
    const windows = await hall.windows(...skills);
    for (let at = 0; at < 8; at++) {
      await hall.walkIn('long');
      await (at % 2 === 0 ? hall.booked(0, 'short') : hall.walkIn('short'));
    }
    return windows;
  };
  const callTogether = async (hall: Hall, line: WaitingLine, windows: string[]) => {
    const callNext = new CallNext(hall.unitOfWork, hall.paths, line);
    const outcomes = await Promise.allSettled(windows.map((counterId) => callNext.run({ counterId })));
    return outcomes.flatMap((one) =>
      one.status === 'fulfilled' && one.value ? [one.value.ticketNumber] : [],
    );
  };

  it('call eight people, each once, to a counter that serves them', () =>
    withHall(
      async (hall) => {
        const windows = await openEight(hall);
        const called = await callTogether(hall, new GuardedAtTheSameMoment(), windows);
        expect(called).toHaveLength(WINDOWS);
        expect(new Set(called).size).toBe(WINDOWS);
        const wrong = await hall.sql`
          select t.id from queueing.ticket t join queueing.counter k on k.id = t.counter_id
          where k.services is not null and t.service_code <> all (k.services)`;
        expect(wrong).toEqual([]);
      },
      { bookedEvery: 2 },
    ));

  it('control: without the row guard and the index behind it several call the same person', () =>
    withHall(async (hall) => {
      const windows = await openEight(hall);
      await hall.sql`drop index queueing.one_counter_per_call`;
      const called = await callTogether(hall, new Unguarded(), windows);
      expect(new Set(called).size).toBeLessThan(called.length);
    }));
});
