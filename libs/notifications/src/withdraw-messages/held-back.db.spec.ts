import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, UnitOfWork } from '#kernel';
import { VisitorArrived } from '#scheduling/events';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { ClaimMessages } from '../send-messages/claim-messages.ts';
import { SendMessages } from '../send-messages/send-messages.ts';
import { withdraw } from './withdraw.ts';

let gateway: Awaited<ReturnType<typeof openGateway>>;
let world: MessageWorld;
let occurrenceId: string;

const rows = () => world.database.sql<{ state: string; reason: string | null; attempts: number }>`
  select state, reason, attempts from notifications.message where ${occurrenceId} = any(concerns)`;
const cancel = () => world.app.get(UnitOfWork).run((tx) => withdraw(tx, [occurrenceId], 'cancelled'));

/** The cancellation is committed after the lease, and before anything is handed over. */
const cancelledWhileLeased = async (): Promise<void> => {
  occurrenceId = newId();
  await world.queue(1, { concerns: [occurrenceId] });
  const claims = world.app.get(ClaimMessages);
  const claim = ClaimMessages.prototype.run.bind(claims);
  claims.run = async () => {
    const claimed = await claim();
    await cancel();
    return claimed;
  };
  await world.app.get(SendMessages).run();
  claims.run = claim;
};

beforeAll(async () => {
  gateway = await openGateway();
  world = await openMessageWorld(gateway.provider);
});
afterAll(async () => {
  await world.close();
  await gateway.close();
});

describe('a message whose cause is withdrawn while a worker has it', () => {
  it('is not handed over any more, and says why', async () => {
    await cancelledWhileLeased();
    expect(await rows()).toEqual([{ state: 'not-sent', reason: 'cancelled', attempts: 0 }]);
    expect(gateway.delivered()).toEqual([]);
  });

  it('goes out when nobody looks once more (control)', async () => {
    const sender = world.app.get(SendMessages);
    Object.assign(sender, { lookOnceMore: async () => new Map() });
    await cancelledWhileLeased();
    Reflect.deleteProperty(sender, 'lookOnceMore');
    expect(await rows()).toEqual([{ state: 'sent', reason: null, attempts: 1 }]);
    expect(gateway.delivered()).toHaveLength(1);
  });
});

it('nobody is reminded of a visit they have begun', async () => {
  occurrenceId = newId();
  const bookingId = newId();
  await world.queue(1, {
    subject: { kind: 'booking', id: bookingId },
    concerns: [occurrenceId],
    notBefore: world.clock.now().add({ hours: 1 }),
    notAfter: world.clock.now().add({ hours: 2 }),
  });
  const at = world.clock.now().toString();
  await world.announce(VisitorArrived, {
    visitId: newId(),
    bookingId,
    personId: newId(),
    centreCode: 'desk',
    zone: 'Asia/Seoul',
    serviceCode: 'desk.talk',
    serviceLabel: '상담',
    startsAt: at,
    arrivedAt: at,
    needs: [],
    checkedInBy: 'desk',
  });
  await world.workerCatchesUp();
  expect(await rows()).toEqual([{ state: 'not-sent', reason: 'visited', attempts: 0 }]);
});
