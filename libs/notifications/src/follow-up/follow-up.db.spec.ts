import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { VisitReopened } from '#queueing/events';
import { BookingFulfilled } from '#scheduling/events';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { withTranslations } from '../wordings/translated.ts';

const after = (purpose: string, days: number, at: string | null) => ({
  purpose,
  services: 'desk.',
  isOptional: days > 0,
  timing: { kind: 'days-after' as const, days, at },
});
const wordings = withTranslations(
  ['desk.thanks', 'desk.later'].map((purpose) => ({
    purpose,
    label: purpose,
    language: 'ko' as const,
    body: `{name} 님, {service} ${purpose}`,
    placeholders: ['name', 'number', 'service', 'date', 'time', 'place', 'phone'],
  })),
);

describe('what is told after a visit', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let personId: string;
  const visitId = newId();

  beforeEach(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider, undefined, undefined, wordings, [
      after('desk.thanks', 0, null),
      after('desk.later', 3, '10:00'),
    ]);
    personId = await world.registerPerson('홍길동', '+821012345678');
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const fulfilled = (change: Partial<{ serviceCode: string; visitSequence: number }> = {}) =>
    world.announce(BookingFulfilled, {
      bookingId: newId(),
      number: 'K7A-4M2R',
      visitId,
      visitSequence: 7,
      personId,
      contactPersonId: null,
      offer: { code: 'desk.talk', label: '상담' },
      centre: { code: 'desk', name: '창구', phone: '02-2241-3114', zone: 'Asia/Seoul' },
      serviceCode: 'desk.talk-1',
      serviceLabel: '상담',
      at: world.clock.now().toString(),
      ...change,
    });
  const reopened = () =>
    world.announce(VisitReopened, {
      centreCode: 'desk',
      sequence: 1,
      visitId,
      personId,
      visitSequence: 8,
      ticketNumber: 'A001',
      stage: 'desk',
      at: world.clock.now().toString(),
      bookingId: newId(),
    });
  const texts = () => gateway.delivered().map(({ text }) => text);
  const states = async () =>
    (await world.rows()).map(({ purpose, state, reason }) => [purpose, reason ?? state]);

  it('goes out at once, and some days later in the morning', async () => {
    await fulfilled();
    await world.workerCatchesUp();
    expect(texts()).toEqual(['홍길동 님, 상담 desk.thanks']);
    world.clock.advanceTo('2021-05-27T09:59:59+09:00');
    await world.workerCatchesUp();
    expect(texts()).toHaveLength(1);
    world.clock.advanceTo('2021-05-27T10:00:00+09:00');
    await world.workerCatchesUp();
    expect(texts()[1]).toBe('홍길동 님, 상담 desk.later');
  });

  it('is not told after the services of others', async () => {
    await fulfilled({ serviceCode: 'other.talk-1' });
    await world.workerCatchesUp();
    expect(await world.rows()).toEqual([]);
  });

  it('is taken back with an end that was a slip, and told after the one in truth', async () => {
    await fulfilled();
    await world.workerCatchesUp();
    await reopened();
    await world.workerCatchesUp();
    expect((await states()).toSorted()).toEqual([
      ['desk.later', 'reopened'],
      ['desk.thanks', 'sent'],
    ]);
    await fulfilled({ visitSequence: 11 });
    await world.workerCatchesUp();
    world.clock.advanceTo('2021-05-27T10:00:00+09:00');
    await world.workerCatchesUp();
    expect(texts().filter((text) => text.includes('later'))).toHaveLength(1);
  });
});
