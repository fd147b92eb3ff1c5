import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Refusal, UnsentAct, UnsentActs, WaitingStep } from './unsent-acts.ts';
import { UnsentQueue } from './unsent-queue.ts';

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
const away = new Refused({ code: 'client.unreachable', status: 0, facts: {} });
const changed = new Refused({ code: 'queueing.ticket-changed', status: 409, facts: { revision: 9 } });

const nurse = 'nurse';
const act = (key: string, ticketId = 'A', step: WaitingStep = 'start'): UnsentAct => ({
  key,
  staffId: nurse,
  staffName: '김간호',
  about: ticketId,
  subject: { kind: 'ticket', ticketId, step, stage: 'injection' },
  seenRevision: 5,
  pressedAt: null,
  isTried: false,
  refusal: null,
});

/** A tablet whose page may be closed and opened again, and a server that notes what reached it. */
const openTablet = () => {
  let kept: UnsentActs = [];
  const server = {
    received: [] as string[],
    done: new Set<string>(),
    answers: (_act: UnsentAct): Refused | null => null,
  };
  const seen = { refused: [] as string[], signedOut: 0, confirmed: [] as string[] };
  const open = async () => {
    const queue = new UnsentQueue({
      storage: {
        read: async () => kept,
        change: async (how) => (kept = how(kept)),
      },
      async send(one) {
        server.received.push(one.key);
        const answer = server.answers(one);
        if (answer) throw answer;
        server.done.add(one.key);
      },
      refusalOf: (cause) => (cause as Refused).refusal,
      onRefused: (one) => seen.refused.push(one.key),
      onSignedOut: () => (seen.signedOut += 1),
      onDone: (one) => seen.confirmed.push(one.key),
    });
    await queue.load();
    return queue;
  };
  return { server, seen, open };
};

describe('the queue of unsent acts', () => {
  let tablet: ReturnType<typeof openTablet>;
  let queue: UnsentQueue;
  beforeEach(async () => {
    tablet = openTablet();
    queue = await tablet.open();
  });

  it('sends in order and empties itself', async () => {
    for (const key of ['1', '2', '3']) await queue.add(act(key, key));
    expect(await queue.replay(nurse)).toEqual({ outcome: 'through' });
    expect(tablet.server.received).toEqual(['1', '2', '3']);
    expect(queue.acts).toEqual([]);
  });

  it('survives a reload, also in the middle of sending', async () => {
    for (const key of ['1', '2', '3']) await queue.add(act(key, key));
    tablet.server.answers = (one) => (one.key === '2' ? away : null);
    expect(await queue.replay(nurse)).toEqual({ outcome: 'later' });
    tablet.server.answers = () => null;
    const reopened = await tablet.open();
    expect(reopened.acts.map(({ key, isTried }) => [key, isTried])).toEqual([
      ['2', true],
      ['3', false],
    ]);
    await reopened.replay(nurse);
    expect([...tablet.server.done]).toEqual(['1', '2', '3']);
  });

  it('pressed while it sends, an act goes out behind the others; two replays at once send nothing twice', async () => {
    await queue.add(act('1'));
    const first = queue.replay(nurse);
    const second = queue.replay(nurse);
    await queue.add(act('2', 'B'));
    await Promise.all([first, second]);
    await queue.replay(nurse);
    expect(tablet.server.received).toEqual(['1', '2']);
  });

  it('shows a refusal, goes on with other tickets and waits with this one', async () => {
    await queue.add(act('1', 'A', 'start'));
    await queue.add(act('2', 'A', 'completion'));
    await queue.add(act('3', 'B', 'park'));
    tablet.server.answers = (one) => (one.key === '1' ? changed : null);
    await queue.replay(nurse);
    expect(tablet.seen.refused).toEqual(['1']);
    expect(tablet.server.received).toEqual(['1', '3']);
    expect(queue.acts.map(({ key }) => key)).toEqual(['1', '2']);

    tablet.server.answers = () => null;
    await queue.sendAgain('1', 9);
    await queue.replay(nurse);
    expect(tablet.server.received).toEqual(['1', '3', '1', '2']);
    expect(queue.acts).toEqual([]);
  });

  it('stops when nobody is signed in, and loses nothing', async () => {
    await queue.add(act('1'));
    tablet.server.answers = () => new Refused({ code: 'identity.sign-in-required', status: 401, facts: {} });
    expect(await queue.replay(nurse)).toEqual({ outcome: 'signed-out' });
    expect(tablet.seen.signedOut).toBe(1);
    expect(queue.acts).toHaveLength(1);
  });

  it('whatever the network does, every act is done exactly once, in the order of its ticket', async () => {
    const script = fc.array(
      fc.record({
        ticket: fc.constantFrom('A', 'B', 'C'),
        failsTimes: fc.integer({ min: 0, max: 3 }),
        reload: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(script, async (pressed) => {
        const { server, open } = openTablet();
        let page = await open();
        const failures = new Map(pressed.map(({ failsTimes }, at) => [String(at), failsTimes]));
        // An answer that is lost on its way back: done, and yet unknown.
        server.answers = (one) => {
          const left = failures.get(one.key)!;
          failures.set(one.key, left - 1);
          if (left <= 0) return null;
          if (left % 2 === 1) server.done.add(one.key);
          return away;
        };
        for (const [at, { ticket, reload }] of pressed.entries()) {
          await page.add(act(String(at), ticket, 'park'));
          if (reload) page = await open();
          await page.replay(nurse);
        }
        for (let round = 0; round < 60 && page.acts.length > 0; round++) await page.replay(nurse);
        expect(page.acts).toEqual([]);
        expect(server.done.size).toBe(pressed.length);
        const firsts = server.received.filter((key, at, all) => all.indexOf(key) === at);
        for (const ticket of ['A', 'B', 'C']) {
          const mine = firsts.filter((key) => pressed[Number(key)]!.ticket === ticket).map(Number);
          expect(mine).toEqual([...mine].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});
