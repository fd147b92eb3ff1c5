import { describe, expect, it } from '@jest/globals';
import type { Counter, Floor, Line, Ticket } from '../queue.ts';
import { isFromToday, keptLists, type KeptLists } from './kept-lists.ts';
import { refused, withAct, type UnsentAct, type WaitingStep } from './unsent-acts.ts';
import { floorWith, lineWith, shownActs } from './unsent-view.ts';

const ticket = (id: string, state: Ticket['state'], more: Partial<Ticket> = {}): Ticket =>
  ({
    id,
    revision: 5,
    number: id,
    stage: 'injection',
    state,
    counterId: null,
    person: { maskedName: '홍*순', birthDate: '1944-03-02', age: 77 },
    serviceLabel: '화이자 1차',
    needs: ['wheelchair'],
    parkedBecause: null,
    assistedBecause: 'wheelchair',
    ...more,
  }) as Ticket;
const counter = (current: Ticket | null): Counter => ({ id: 'c1', label: '접종 1번', current }) as Counter;
const floor = (current: Ticket | null): Floor => ({ stages: [], counters: [counter(current)] });
const line = (more: Partial<Line> = {}): Line =>
  ({
    stage: 'injection',
    sequence: 1,
    done: 0,
    waiting: [],
    serving: [],
    parked: [],
    missed: [],
    ...more,
  }) as unknown as Line;
const act = (ticketId: string, step: WaitingStep, seenRevision = 5): UnsentAct => ({
  key: `${ticketId}-${step}`,
  staffId: 'nurse',
  staffName: '김간호',
  about: ticketId,
  subject: { kind: 'ticket', ticketId, step, stage: 'injection' },
  seenRevision,
  pressedAt: null,
  isTried: false,
  refusal: null,
});

describe('lists with the unsent acts laid over', () => {
  it('a start shows as started, a completion frees the counter', () => {
    const called = floor(ticket('A', 'called'));
    expect(floorWith(called, [act('A', 'start')]).counters[0]!.current).toMatchObject({ state: 'serving' });
    const both = withAct([act('A', 'start')], act('A', 'completion'));
    expect(floorWith(called, both).counters[0]!.current).toBeNull();
  });

  it('who is set aside moves from the counter to the list of those set aside', () => {
    const shown = lineWith(line(), [act('A', 'park')], [ticket('A', 'called')], false);
    expect(shown.parked).toMatchObject([{ id: 'A', state: 'parked' }]);
    const back = lineWith(shown, [act('A', 'return', 6)], [], false);
    expect(back.parked).toEqual([]);
    expect(back.waiting).toMatchObject([{ id: 'A', state: 'waiting', revision: 7 }]);
  });

  it('once the server shows more than the act was decided on, its word stands', () => {
    const moved = floor(ticket('A', 'serving', { revision: 6 }));
    expect(floorWith(moved, [act('A', 'completion')]).counters[0]!.current).toMatchObject({ revision: 6 });
  });

  it('what was refused, or waits behind it, shows nothing', () => {
    const changed = { code: 'queueing.ticket-changed', status: 409, facts: {} };
    const all = withAct(refused([act('A', 'start')], 'A-start', changed), act('A', 'completion'));
    expect(shownActs(all, 'nurse')).toEqual([]);
    expect(shownActs([act('A', 'start')], 'somebody-else')).toEqual([]);
  });
});

describe('lists kept over a reload', () => {
  const at = Date.parse('2021-05-26T01:20:26Z');
  const keep = (keptAt = 1_000): KeptLists =>
    keptLists(
      floor(ticket('A', 'parked', { parkedBecause: '건강 상태 확인' })),
      [{ counterId: 'c1', line: line({ waiting: [ticket('B', 'waiting')] }) }],
      { centreCode: 'seongbuk-1', asOf: at, keptAt },
    );

  it('hold numbers and masked names, and nothing that says who or why', () => {
    const written = JSON.stringify(keep());
    expect(written).toContain('홍*순');
    for (const secret of ['1944', '77', '화이자', 'wheelchair', '건강'])
      expect(written).not.toContain(secret);
  });

  it('live for the day: forgotten after half a day, at midnight in Seoul, or when the clock runs backwards', () => {
    const hour = 3_600_000;
    expect(isFromToday(keep(), 1_000 + 2 * hour, null)).toBe(true);
    expect(isFromToday(keep(), 1_000 + 13 * hour, null)).toBe(false);
    expect(isFromToday(keep(), 0, null)).toBe(false);
    expect(isFromToday(keep(), 1_000, Date.parse('2021-05-26T14:59:59Z'))).toBe(true);
    expect(isFromToday(keep(), 1_000, Date.parse('2021-05-26T15:00:00Z'))).toBe(false);
  });
});
