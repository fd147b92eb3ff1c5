import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#kernel';
import type { StageDescription } from '../visit-paths.ts';
import {
  finalStates,
  FIRST_STATE,
  stateTable,
  ticketStates,
  type StepName,
  type TicketState,
} from './ticket-states.ts';
import { Ticket, ticketLabel, type RepairedPlace } from './ticket.entity.ts';

const desk: StageDescription = { code: 'desk', label: '상담', kind: 'called' };
const room: StageDescription = { code: 'room', label: '처리', kind: 'called' };
const rest: StageDescription = { code: 'rest', label: '대기실', kind: 'timed', minutes: 15, seats: 3 };
const path = [desk, room, rest];
const nextAfter = (code: string) => path[path.findIndex((stage) => stage.code === code) + 1];

const nine = Temporal.Instant.from('2021-05-26T00:00:00Z');
const rule = { code: 'appointment', label: '예약 시간 순' };

const freshTicket = (): Ticket => {
  const ticket = Object.assign(new Ticket(), {
    callSequence: 0,
    stayExtendedMinutes: 0,
    isFromHome: false,
    isOnTheWay: false,
    revision: 1,
    lane: 'A',
    number: 12,
  });
  ticket.enter(desk, nine);
  return ticket;
};

const errorOf = (act: () => void): DomainError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('the state table', () => {
  const reachable = (start: TicketState): Set<TicketState> => {
    const seen = new Set<TicketState>([start]);
    for (const state of seen)
      for (const { from, to } of Object.values(stateTable))
        if (from.includes(state)) for (const next of to) seen.add(next);
    return seen;
  };

  const stepsFrom = (state: TicketState): StepName[] =>
    (Object.keys(stateTable) as StepName[]).filter((step) => stateTable[step].from.includes(state));

  it('leads from the first state to every state', () => {
    expect([...reachable(FIRST_STATE)].sort()).toEqual([...ticketStates].sort());
  });

  it('leads from every state to the end of the visit', () => {
    for (const state of ticketStates) expect(finalStates.some((end) => reachable(state).has(end))).toBe(true);
  });

  it('leads out of a final state only by a repair', () => {
    for (const state of finalStates) {
      const steps = stepsFrom(state);
      expect(steps).toEqual(['repair']);
    }
  });

  it('gives staff a way out of every state, and a lead a way to every place', () => {
    const byTheClock: StepName[] = ['lapse'];
    for (const state of ticketStates) {
      const ways = stepsFrom(state).filter((step) => !byTheClock.includes(step));
      expect(ways.some((step) => stateTable[step].to.some((to) => to !== state))).toBe(true);
      expect(ways).toContain('repair');
    }
    expect([...stateTable.repair.to].sort()).toEqual(['done', 'left', 'parked', 'serving', 'waiting']);
  });
});

describe('a ticket', () => {
  it('shows its lane and at least three digits', () => {
    expect(ticketLabel({ lane: 'A', number: 12 })).toBe('A012');
    expect(ticketLabel({ lane: 'B', number: 1204 })).toBe('B1204');
  });

  it('is called again only after the seconds of the rule, with the next call sequence', () => {
    const ticket = freshTicket();
    ticket.call('counter-1', 'staff-1', rule, nine);
    const early = errorOf(() => ticket.recall(nine.add({ seconds: 19 }), 20));
    expect([early.code, early.facts]).toEqual(['queueing.too-soon', { retryAt: '2021-05-26T00:00:20Z' }]);
    ticket.recall(nine.add({ seconds: 20 }), 20);
    expect([ticket.callCount, ticket.callSequence]).toEqual([2, 2]);
  });

  it('sits down at once on a timed stage and may cut the stay short only with a reason', () => {
    const ticket = freshTicket();
    ticket.enter(rest, nine);
    expect([ticket.state, ticket.dueAt?.toString()]).toEqual(['serving', '2021-05-26T00:15:00Z']);
    const early = errorOf(() => ticket.complete(undefined, nine.add({ minutes: 14 })));
    expect([early.code, early.facts]).toEqual(['queueing.too-early', { dueAt: '2021-05-26T00:15:00Z' }]);
    ticket.complete(undefined, nine.add({ minutes: 14 }), '보호자 동행 귀가');
    expect(ticket.state).toBe('done');
  });

  it('keeps the end of a timed stay while somebody is set aside', () => {
    const ticket = freshTicket();
    ticket.enter(rest, nine);
    ticket.park('어지러움 확인');
    ticket.return(nine.add({ minutes: 5 }));
    expect([ticket.state, ticket.dueAt?.toString()]).toEqual(['serving', '2021-05-26T00:15:00Z']);
  });

  it('keeps a choice of the long stay made before the seat, and moves the end when it is made on it', () => {
    const ticket = freshTicket();
    ticket.chooseStay(30, '알레르기 병력');
    ticket.enter(rest, nine);
    expect([ticket.dueAt?.toString(), ticket.stayBecause]).toEqual(['2021-05-26T00:30:00Z', '알레르기 병력']);
    ticket.extendStay(5, nine.add({ minutes: 10 }));
    ticket.chooseStay(15, null);
    expect([ticket.dueAt?.toString(), ticket.stayBecause]).toEqual(['2021-05-26T00:20:00Z', null]);
  });

  it('is given more time from the end of the stay, or from now when that has passed', () => {
    const ticket = freshTicket();
    ticket.enter(rest, nine);
    ticket.extendStay(5, nine.add({ minutes: 14 }));
    expect(ticket.dueAt?.toString()).toBe('2021-05-26T00:20:00Z');
    ticket.extendStay(10, nine.add({ minutes: 25 }));
    expect([ticket.dueAt?.toString(), ticket.stayExtendedMinutes]).toEqual(['2021-05-26T00:35:00Z', 15]);
    expect(errorOf(() => freshTicket().extendStay(5, nine)).code).toBe('queueing.wrong-state');
  });

  it('is set aside after the calls of the rule, keeps its place for a while and is missed then', () => {
    const ticket = freshTicket();
    ticket.call('counter-1', 'staff-1', rule, nine);
    const rules = { calls: 2, awayMinutes: 10 };
    const early = errorOf(() => ticket.miss(nine, rules));
    expect([early.code, early.facts]).toEqual(['queueing.call-again-first', { called: 1, calls: 2 }]);
    ticket.recall(nine.add({ seconds: 20 }), 20);
    ticket.miss(nine.add({ minutes: 1 }), rules);
    expect([ticket.state, ticket.awayUntil?.toString(), ticket.counterId]).toEqual([
      'parked',
      '2021-05-26T00:11:00Z',
      null,
    ]);
    expect(errorOf(() => ticket.lapse(nine.add({ minutes: 10 }))).code).toBe('queueing.wrong-state');
    ticket.lapse(nine.add({ minutes: 11 }));
    expect([ticket.state, ticket.awayUntil]).toEqual(['missed', null]);
  });

  it('is missed at once where the rule keeps nobody’s place', () => {
    const ticket = freshTicket();
    ticket.call('counter-1', 'staff-1', rule, nine);
    ticket.miss(nine, { calls: 1, awayMinutes: 0 });
    expect([ticket.state, ticket.awayUntil]).toEqual(['missed', null]);
  });

  it('is neither called nor moved while somebody called for help, but may be set aside or leave', () => {
    const ticket = Object.assign(freshTicket(), { alarmId: 'alarm-1' });
    for (const step of ['call', 'complete', 'transfer', 'miss', 'return'] as const)
      expect(errorOf(() => ticket.assertMayMove(step)).code).toBe('queueing.alarm-open');
    for (const step of ['start', 'park', 'leave', 'extend', 'repair'] as const) ticket.assertMayMove(step);
  });

  it('cannot be missed before it was called', () => {
    const refused = errorOf(() => freshTicket().miss(nine, { calls: 1, awayMinutes: 10 }));
    expect([refused.code, refused.facts]).toEqual([
      'queueing.wrong-state',
      { state: 'waiting', expected: ['called'], step: 'miss' },
    ]);
  });
});

describe('any walk through the steps', () => {
  type Act = (ticket: Ticket, now: Temporal.Instant) => void;
  const acts: Record<string, Act> = {
    call: (ticket, now) => ticket.call('counter-1', 'staff-1', rule, now),
    recall: (ticket, now) => ticket.recall(now, 20),
    start: (ticket) => ticket.start(),
    complete: (ticket, now) => ticket.complete(nextAfter(ticket.stage), now),
    miss: (ticket, now) => ticket.miss(now, { calls: 1, awayMinutes: 5 }),
    lapse: (ticket, now) => ticket.lapse(now),
    stay: (ticket, now) => ticket.chooseStay(now.epochMilliseconds % 2 === 0 ? 15 : 30, '진료 의견'),
    extend: (ticket, now) => ticket.extendStay(5, now),
    repair: (ticket, now) => ticket.putBack(anyPlace(now), now),
    park: (ticket) => ticket.park('확인 필요'),
    return: (ticket, now) => ticket.return(now),
    leave: (ticket) => ticket.leave(),
    'transfer to a counter': (ticket, now) => ticket.moveTo('counter-2', 'staff-2', rule, now),
    'transfer to a busy counter': (ticket, now) => ticket.waitFor('counter-2', now),
    'transfer to a line': (ticket, now) => ticket.moveToStage(room, now),
    'transfer to a lane': (ticket) => ticket.changeLane('assisted'),
  };
  /** Each of the places a repair knows, in turn. */
  const anyPlace = (now: Temporal.Instant): RepairedPlace => {
    const nowhere = { reason: '화면과 다름', counter: null, dueAt: null };
    const places: RepairedPlace[] = [
      { ...nowhere, stage: desk, state: 'waiting' },
      { ...nowhere, stage: room, state: 'serving', counter: { id: 'counter-2', staffId: null } },
      { ...nowhere, stage: rest, state: 'serving', dueAt: now.add({ minutes: 3 }) },
      { ...nowhere, stage: rest, state: 'parked' },
      { ...nowhere, stage: room, state: 'done' },
      { ...nowhere, stage: room, state: 'left' },
    ];
    return places[Math.floor(now.epochMilliseconds / 1_000) % places.length]!;
  };
  const walks = fc.array(
    fc.record({
      act: fc.constantFrom(...Object.keys(acts)),
      seconds: fc.integer({ min: 0, max: 1_200 }),
      undo: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  it('keeps a ticket whole: counter, due time and calls fit its state, and undo puts back exactly what was', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const ticket = freshTicket();
        let now = nine;
        for (const { act, seconds, undo } of walk) {
          now = now.add({ seconds });
          const before = ticket.standing();
          const heard = ticket.callSequence;
          try {
            acts[act]!(ticket, now);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            expect(ticket.standing()).toEqual(before);
            continue;
          }
          expect(stateTable[act.split(' ')[0] as keyof typeof stateTable].to).toContain(ticket.state);
          expect(ticket.callSequence).toBeGreaterThanOrEqual(heard);
          const timed = ticket.stage === rest.code;
          expect(ticket.counterId !== null).toBe(!timed && ['called', 'serving'].includes(ticket.state));
          expect(ticket.dueAt !== null).toBe(timed && !ticket.hasEnded());
          if (ticket.dueAt) expect(ticket.stayMinutes).toBeGreaterThan(0);
          if (ticket.awayUntil) expect(ticket.state).toBe('parked');
          if (undo) {
            const after = ticket.callSequence;
            ticket.restore(before);
            expect(ticket.standing()).toEqual(before);
            expect(ticket.callSequence).toBe(after);
          }
        }
      }),
    );
  });
});
