import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#kernel';
import type { StageDescription } from '../visit-paths.ts';
import { finalStates, FIRST_STATE, stateTable, ticketStates, type TicketState } from './ticket-states.ts';
import { Ticket, ticketLabel } from './ticket.entity.ts';

const desk: StageDescription = { code: 'desk', label: '상담', kind: 'called' };
const room: StageDescription = { code: 'room', label: '처리', kind: 'called' };
const rest: StageDescription = { code: 'rest', label: '대기실', kind: 'timed', minutes: 15, seats: 3 };
const path = [desk, room, rest];
const nextAfter = (code: string) => path[path.findIndex((stage) => stage.code === code) + 1];

const nine = Temporal.Instant.from('2021-05-26T00:00:00Z');
const rule = { code: 'appointment', label: '예약 시간 순' };

const freshTicket = (): Ticket => {
  const ticket = Object.assign(new Ticket(), { callSequence: 0, revision: 1, lane: 'A', number: 12 });
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

  it('leads from the first state to every state', () => {
    expect([...reachable(FIRST_STATE)].sort()).toEqual([...ticketStates].sort());
  });

  it('leads from every state to the end of the visit', () => {
    for (const state of ticketStates) expect(finalStates.some((end) => reachable(state).has(end))).toBe(true);
  });

  it('leads nowhere from a final state', () => {
    for (const state of finalStates) expect([...reachable(state)]).toEqual([state]);
  });
});

describe('a ticket', () => {
  it('shows its lane and at least three digits', () => {
    expect(ticketLabel({ lane: 'A', number: 12 })).toBe('A012');
    expect(ticketLabel({ lane: 'B', number: 1204 })).toBe('B1204');
  });

  it('is called again only after twenty seconds, with the next call sequence', () => {
    const ticket = freshTicket();
    ticket.call('counter-1', 'staff-1', rule, nine);
    const early = errorOf(() => ticket.recall(nine.add({ seconds: 19 })));
    expect([early.code, early.facts]).toEqual(['queueing.too-soon', { retryAt: '2021-05-26T00:00:20Z' }]);
    ticket.recall(nine.add({ seconds: 20 }));
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

  it('cannot be missed before it was called', () => {
    const refused = errorOf(() => freshTicket().miss());
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
    recall: (ticket, now) => ticket.recall(now),
    start: (ticket) => ticket.start(),
    complete: (ticket, now) => ticket.complete(nextAfter(ticket.stage), now),
    miss: (ticket) => ticket.miss(),
    park: (ticket) => ticket.park('확인 필요'),
    return: (ticket, now) => ticket.return(now),
    leave: (ticket) => ticket.leave(),
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
          expect(stateTable[act as keyof typeof stateTable].to).toContain(ticket.state);
          expect(ticket.callSequence).toBeGreaterThanOrEqual(heard);
          const timed = ticket.stage === rest.code;
          expect(ticket.counterId !== null).toBe(!timed && ['called', 'serving'].includes(ticket.state));
          expect(ticket.dueAt !== null).toBe(timed && !ticket.hasEnded());
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
