import { describe, expect, it } from '@jest/globals';
import {
  closed,
  givenUp,
  handedOver,
  judge,
  nextToSend,
  refused,
  sentAgain,
  standingOf,
  takenBack,
  tried,
  withAct,
  type UnsentAct,
  type UnsentActs,
  type WaitingStep,
} from './unsent-acts.ts';

const nurse = 'nurse';
const act = (
  key: string,
  ticketId: string,
  step: WaitingStep,
  seenRevision = 5,
  staffId = nurse,
): UnsentAct => ({
  key,
  staffId,
  staffName: '김간호',
  about: ticketId,
  subject: { kind: 'ticket', ticketId, step, stage: 'injection' },
  seenRevision,
  pressedAt: null,
  isTried: false,
  refusal: null,
});
const changed = { code: 'queueing.ticket-changed', status: 409, facts: { revision: 9, state: 'parked' } };
const acts = (...all: UnsentAct[]): UnsentActs => all.reduce<UnsentActs>(withAct, []);
const revisions = (all: UnsentActs) => all.map(({ key, seenRevision }) => [key, seenRevision]);

describe('acts that wait on a tablet', () => {
  it('are sent in the order of pressing', () => {
    const all = acts(act('1', 'A', 'start'), act('2', 'B', 'park'));
    expect(nextToSend(all, nurse)?.key).toBe('1');
    expect(nextToSend(closed(all, '1'), nurse)?.key).toBe('2');
    expect(nextToSend(closed(closed(all, '1'), '2'), nurse)).toBeNull();
  });

  it('on one ticket count on each other, whatever the list still shows', () => {
    const all = acts(act('1', 'A', 'start', 5), act('2', 'A', 'completion', 5));
    expect(revisions(all)).toEqual([
      ['1', 5],
      ['2', 6],
    ]);
  });

  it('taken back before they were sent leave nothing behind, nor what was done to the ticket after', () => {
    const all = acts(act('1', 'A', 'start'), act('2', 'B', 'park'), act('3', 'A', 'completion'));
    expect(takenBack(all, '3').map(({ key }) => key)).toEqual(['1', '2']);
    expect(takenBack(all, '1').map(({ key }) => key)).toEqual(['2']);
  });

  it('cannot be taken back once they may have reached the server', () => {
    const all = tried(acts(act('1', 'A', 'start')), '1');
    expect(takenBack(all, '1')).toBe(all);
  });

  it('call nobody who has come already: the unsent recall falls away and the rest moves up', () => {
    const all = acts(act('1', 'A', 'recall', 5), act('2', 'A', 'start', 5));
    expect(revisions(all)).toEqual([['2', 5]]);
    const missed = acts(act('1', 'A', 'recall', 5), act('2', 'A', 'miss', 5));
    expect(revisions(missed)).toEqual([
      ['1', 5],
      ['2', 6],
    ]);
    const sent = withAct(tried(acts(act('1', 'A', 'recall', 5)), '1'), act('2', 'A', 'start', 5));
    expect(revisions(sent)).toEqual([
      ['1', 5],
      ['2', 6],
    ]);
  });
});

describe('a refused act', () => {
  const all = refused(
    acts(act('1', 'A', 'start'), act('2', 'B', 'park'), act('3', 'A', 'completion')),
    '1',
    changed,
  );

  it('stays on the list, holds back its own ticket and nobody else', () => {
    expect(all).toHaveLength(3);
    expect(nextToSend(all, nurse)?.key).toBe('2');
    expect(nextToSend(closed(all, '2'), nurse)).toBeNull();
    expect(all.map((one) => standingOf(all, one, nurse))).toEqual(['refused', 'waiting', 'behind']);
  });

  it('sent again stands on what is now, and so do the acts behind it', () => {
    const again = sentAgain(all, '1', 9);
    expect(revisions(again)).toEqual([
      ['1', 9],
      ['2', 5],
      ['3', 10],
    ]);
    expect(nextToSend(again, nurse)).toMatchObject({ key: '1', refusal: null });
  });

  it('given up, lets no act through that counted on it, even where the revision would fit by chance', () => {
    const left = givenUp(all, '1');
    expect(revisions(left)).toEqual([
      ['2', 5],
      ['3', 0],
    ]);
    expect(standingOf(left, left[1]!, nurse)).toBe('waiting');
  });

  it('handed over to be repaired stays until somebody closes it', () => {
    const asked = handedOver(all, '1');
    expect(asked[0]!.refusal).toMatchObject({ code: changed.code, isHandedOver: true });
    expect(nextToSend(asked, nurse)?.key).toBe('2');
  });
});

describe('another person at the same tablet', () => {
  it('sends nothing in the name of the one before, and nothing of theirs on the same ticket either', () => {
    const all = acts(
      act('1', 'A', 'start', 5, 'doctor'),
      act('2', 'A', 'completion', 5),
      act('3', 'B', 'park'),
    );
    expect(nextToSend(all, nurse)?.key).toBe('3');
    expect(nextToSend(all, 'doctor')?.key).toBe('1');
    expect(all.map((one) => standingOf(all, one, nurse))).toEqual(['other-person', 'behind', 'waiting']);
  });
});

describe('what an answer means', () => {
  const outcome = (status: number, code = 'x', facts = {}) => judge({ status, code, facts });

  it('without network or server, the act waits', () => {
    for (const status of [0, 502, 503, 504]) expect(outcome(status)).toEqual({ outcome: 'later' });
    expect(outcome(409, 'kernel.busy')).toEqual({ outcome: 'later' });
  });

  it('recalls that come at once wait for the pause between calls', () => {
    const retryAt = '2021-05-26T01:20:20Z';
    expect(outcome(409, 'queueing.too-soon', { retryAt })).toEqual({ outcome: 'later', at: retryAt });
  });

  it('nobody signed in, the whole list waits', () => {
    expect(outcome(401)).toEqual({ outcome: 'signed-out' });
  });

  it('everything else is shown to a person: state, permission, a fault of the server', () => {
    for (const status of [403, 404, 409, 422, 500]) expect(outcome(status)).toEqual({ outcome: 'refused' });
  });
});
