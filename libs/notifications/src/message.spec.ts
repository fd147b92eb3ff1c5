import { describe, expect, it } from '@jest/globals';
import { Message } from './message.entity.ts';

const noon = Temporal.Instant.from('2021-05-25T12:00:00+09:00');
const attempt = { id: 'attempt-1', leaseUntil: noon.add({ seconds: 15 }) };

const message = (change: Partial<Message> = {}): Message =>
  Object.assign(Object.create(Message.prototype) as Message, {
    state: 'pending',
    reason: null,
    attempts: 0,
    attemptId: null,
    isUncertain: false,
    quietZone: 'Asia/Seoul',
    notAfter: noon.add({ hours: 9 }),
    dueAt: noon,
    ...change,
  });

const unanswered = { kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true } as const;

describe('a message that falls due', () => {
  it('is leased to one attempt', () => {
    const one = message();
    expect(one.begin(noon, false, attempt)).toBe('send');
    expect([one.state, one.attempts, one.isHeldBy('attempt-1'), one.isHeldBy('attempt-0')]).toEqual([
      'sending',
      1,
      true,
      false,
    ]);
  });

  it.each([
    ['its cause is gone', noon, true, 'cancelled'],
    ['its time is over', noon.add({ hours: 10 }), false, 'too-late'],
  ])('is not sent when %s', (_, now, isWithdrawn, reason) => {
    const one = message();
    expect(one.begin(now, isWithdrawn, attempt)).toBe('nothing');
    expect([one.state, one.reason]).toEqual(['not-sent', reason]);
  });

  it('waits for the morning when it falls due at night', () => {
    const one = message({ notAfter: noon.add({ hours: 48 }) });
    expect(one.begin(noon.add({ hours: 9 }), false, attempt)).toBe('nothing');
    expect([one.state, one.dueAt.toString()]).toEqual(['pending', '2021-05-25T23:00:00Z']);
  });

  it('does not care about the night when somebody waits for it', () => {
    const one = message({ quietZone: null, notAfter: noon.add({ hours: 48 }) });
    expect(one.begin(noon.add({ hours: 9 }), false, attempt)).toBe('send');
  });

  it.each([
    ['a worker died with it', { state: 'sending' as const }],
    ['an attempt had no answer', { isUncertain: true }],
  ])('is asked for at the provider before it is given up, when %s', (_, change) => {
    const one = message(change);
    expect(one.begin(noon, true, attempt)).toBe('ask-provider');
    expect(one.attempts).toBe(0);
  });
});

describe('an attempt', () => {
  const begun = (change: Partial<Message> = {}) => {
    const one = message(change);
    one.begin(noon, false, attempt);
    return one;
  };

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
    ['never saw it', { providerMessageId: null }, 'not-sent'],
    ['does not answer', 'no-answer' as const, 'unknown'],
  ])('that nobody marked ends by what the provider knows: %s', (_, known, state) => {
    const one = message({ isUncertain: true });
    one.begin(noon, true, attempt);
    one.concludeUnsent(known, noon);
    expect(one.state).toBe(state);
  });
});
