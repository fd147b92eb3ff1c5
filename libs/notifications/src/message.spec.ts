import { describe, expect, it } from '@jest/globals';
import { Message } from './message.entity.ts';

const noon = Temporal.Instant.from('2021-05-25T12:00:00+09:00');
const attempt = { id: 'attempt-1', leaseUntil: noon.add({ seconds: 15 }) };

const safe = { code: 'first', deduplicates: true };
const message = (change: Partial<Message> = {}): Message =>
  Object.assign(Object.create(Message.prototype) as Message, {
    state: 'pending',
    reason: null,
    attempts: 0,
    attemptId: null,
    isUncertain: false,
    isSuspect: false,
    deaths: 0,
    provider: null,
    quietZone: 'Asia/Seoul',
    notAfter: noon.add({ hours: 9 }),
    dueAt: noon,
    ...change,
  });

const unanswered = { kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true } as const;

describe('a message that falls due', () => {
  it('is leased to one attempt', () => {
    const one = message();
    expect(one.begin(noon, null, attempt, safe)).toBe('send');
    expect([one.state, one.attempts, one.isHeldBy('attempt-1'), one.isHeldBy('attempt-0')]).toEqual([
      'sending',
      1,
      true,
      false,
    ]);
  });

  it.each([
    ['its cause is gone', noon, 'cancelled', 'cancelled'],
    ['its time is over', noon.add({ hours: 10 }), null, 'too-late'],
  ])('is not sent when %s', (_, now, lostCause, reason) => {
    const one = message();
    expect(one.begin(now, lostCause, attempt, safe)).toBe('nothing');
    expect([one.state, one.reason]).toEqual(['not-sent', reason]);
  });

  it('waits for the morning when it falls due at night', () => {
    const one = message({ notAfter: noon.add({ hours: 48 }) });
    expect(one.begin(noon.add({ hours: 9 }), null, attempt, safe)).toBe('nothing');
    expect([one.state, one.dueAt.toString()]).toEqual(['pending', '2021-05-25T23:00:00Z']);
  });

  it('does not care about the night when somebody waits for it', () => {
    const one = message({ quietZone: null, notAfter: noon.add({ hours: 48 }) });
    expect(one.begin(noon.add({ hours: 9 }), null, attempt, safe)).toBe('send');
  });

  it('is asked for at the provider before it is given up, when an attempt had no answer', () => {
    const one = message({ isUncertain: true });
    expect(one.begin(noon, 'cancelled', attempt, safe)).toBe('ask-provider');
    expect(one.attempts).toBe(0);
  });
});

describe('a message that a provider may have', () => {
  const forgetful = { code: 'second', deduplicates: false };

  it('is not handed to a provider again that would deliver it twice: it is asked', () => {
    const one = message({ isUncertain: true, provider: 'second' });
    expect(one.begin(noon, null, attempt, forgetful)).toBe('ask-provider');
    one.concludeAsked(null, noon);
    expect([one.state, one.isUncertain]).toEqual(['pending', false]);
    expect(one.begin(noon, null, attempt, forgetful)).toBe('send');
  });

  it('waits while that provider does not answer, and is unknown once its time is over', () => {
    const one = message({ isUncertain: true, provider: 'second' });
    one.begin(noon, null, attempt, forgetful);
    one.concludeAsked('no-answer', noon);
    expect([one.state, one.dueAt.since(noon).total('seconds')]).toEqual(['pending', 2]);
    one.begin(noon.add({ hours: 10 }), null, attempt, forgetful);
    one.concludeAsked('no-answer', noon);
    expect([one.state, one.reason]).toEqual(['unknown', 'too-late']);
  });
});

describe('a message whose worker died', () => {
  it('is tried by itself, and left to a person when three workers died with it alone', () => {
    const one = message({ state: 'sending' });
    const after = [1, 2, 3, 4].map(() => {
      one.survive(noon);
      return [one.state, one.deaths];
    });
    expect(after).toEqual([
      ['pending', 0],
      ['pending', 1],
      ['pending', 2],
      ['unknown', 3],
    ]);
    expect(one.reason).toBe('poison');
  });

  it('is an ordinary one again after an attempt that came to its end', () => {
    const one = message({ state: 'sending' });
    one.survive(noon);
    one.begin(noon, null, attempt, safe);
    one.conclude({ kind: 'not-now', reason: 'gateway-500', mayHaveArrived: true }, noon);
    expect(one.isSuspect).toBe(false);
  });
});

describe('an attempt', () => {
  const begun = (change: Partial<Message> = {}) => {
    const one = message(change);
    one.begin(noon, null, attempt, safe);
    return one;
  };

  it('that a provider plainly refused to take goes to the other one at once, the first time only', () => {
    const away = { kind: 'not-now', reason: 'gateway-unreachable', mayHaveArrived: false } as const;
    const wait = (attempts: number) => {
      const one = begun({ attempts });
      one.conclude(away, noon, true);
      return one.dueAt.since(noon).total('seconds');
    };
    expect([wait(0), wait(1)]).toEqual([0, 4]);
  });

  it('that was accepted is the end', () => {
    const one = begun();
    one.conclude({ kind: 'accepted', providerMessageId: 'g-1' }, noon);
    expect([one.state, one.providerMessageId, one.sentAt, one.leaseUntil]).toEqual([
      'sent',
      'g-1',
      noon,
      null,
    ]);
  });

  it('that was refused is the end', () => {
    const one = begun();
    one.conclude({ kind: 'refused', reason: 'unknown-number' }, noon);
    expect([one.state, one.reason]).toEqual(['failed', 'unknown-number']);
  });

  it('that failed for now comes again, later each time', () => {
    const waits = [1, 2, 3, 20].map((attempts) => {
      const one = begun({ attempts: attempts - 1 });
      one.conclude(unanswered, noon);
      return one.dueAt.since(noon).total('seconds');
    });
    expect(waits).toEqual([2, 4, 8, 300]);
  });

  it.each([
    ['took it', { providerMessageId: 'g-1' }, 'sent'],
    ['never saw it', null, 'not-sent'],
    ['does not answer', 'no-answer' as const, 'unknown'],
  ])('that nobody marked ends by what the provider knows: %s', (_, known, state) => {
    const one = message({ isUncertain: true });
    one.begin(noon, 'cancelled', attempt, safe);
    one.concludeAsked(known, noon);
    expect(one.state).toBe(state);
  });
});
