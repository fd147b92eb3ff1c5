import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, runInContext } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { SendMessages } from '../send-messages/send-messages.ts';
import { ListUnreached } from './list-unreached.ts';
import { PhoneInstead } from './phone-instead.ts';

let gateway: Awaited<ReturnType<typeof openGateway>>;
let world: MessageWorld;
const asStaff = <T>(work: () => T): T =>
  runInContext(
    {
      correlationId: 'test',
      actor: { kind: 'staff', id: newId(), permissions: ['notifications.phone-unreached'], scope: 'desk' },
      from: null,
    },
    work,
  );
const list = (show: 'open' | 'all' = 'open', centreCode = 'desk') =>
  asStaff(() => world.app.get(ListUnreached).run({ centreCode, page: 1, show }));

beforeAll(async () => {
  gateway = await openGateway();
  world = await openMessageWorld(gateway.provider);
  const personId = await world.registerPerson('홍길동', '+821012345678');
  const draft = {
    personId,
    centreCode: 'desk',
    purpose: 'bulk-notice',
    values: { place: '창구', text: '홍길동 님, 내일 문을 닫습니다. https://charye.test/c/key' },
    notAfter: world.clock.now().add({ hours: 8 }),
  };
  gateway.faults.set('unknown-number', 1);
  await world.queue(1, draft);
  await world.app.get(SendMessages).run();
  await world.queue(1, { ...draft, purpose: 'code', values: { code: '123456', minutes: '5' } });
  gateway.faults.set('unknown-number', 1);
  await world.app.get(SendMessages).run();
  await world.queue(1, draft);
  await world.app.get(SendMessages).run();
});
afterAll(async () => {
  await world.close();
  await gateway.close();
});

describe('whom no message reached', () => {
  it('stands on the list of the centre with what they should be told, masked', async () => {
    expect(await list()).toMatchObject({
      open: 1,
      items: [
        {
          person: { maskedName: '홍*동' },
          text: '[창구] 홍*동 님, 내일 문을 닫습니다. (본인만 여는 주소)',
          why: 'wrong-number',
          call: null,
        },
      ],
    });
    expect((await list('open', 'other')).items).toEqual([]);
  });

  it('is shown with the number for a reason that is kept', async () => {
    const { messageId } = (await list()).items[0]!;
    const reveal = (centreCode: string) =>
      asStaff(() => world.app.get(PhoneInstead).reveal({ messageId, centreCode, reason: '휴무 안내' }));
    expect((await reveal('desk')).phone).toMatch(/^010\d{8}$/);
    await expect(reveal('other')).rejects.toMatchObject({ code: 'notifications.not-unreached' });
  });

  it('leaves it once somebody talked to them, stays when nobody was there, and comes back when that was a slip', async () => {
    const { messageId } = (await list()).items[0]!;
    const phone = world.app.get(PhoneInstead);
    const note = (outcome: 'nobody-there' | 'talked') =>
      asStaff(() => phone.note({ messageId, centreCode: 'desk', outcome, note: '' }));
    await note('nobody-there');
    expect((await list()).open).toBe(1);
    await note('talked');
    expect((await list()).open).toBe(0);
    expect((await list('all')).items).toHaveLength(1);
    await asStaff(() => phone.undo({ messageId, centreCode: 'desk' }));
    expect((await list()).open).toBe(1);
  });

  it('is there too when they have no phone, or the message came too late to be sent, for a day more', async () => {
    const personId = await world.registerPerson('김복동', '+821055556666');
    const draft = {
      personId,
      centreCode: 'elsewhere',
      purpose: 'bulk-notice',
      values: { place: '창구', text: '내일 문을 닫습니다.' },
      notAfter: world.clock.now().add({ hours: 8 }),
    };
    await world.queue(1, { ...draft, phone: null });
    await world.app.get(SendMessages).run();
    await world.queue(1, { ...draft, notAfter: world.clock.now().subtract({ minutes: 1 }) });
    await world.app.get(SendMessages).run();
    const { items, open } = await list('open', 'elsewhere');
    expect(open).toBe(2);
    expect(items.map(({ why, person }) => [why, person.maskedPhone]).toSorted()).toEqual([
      ['no-phone', ''],
      ['too-late', expect.stringMatching(/^010-\*{4}-\d{4}$/)],
    ]);
    world.clock.advance({ hours: 25 });
    expect((await list('open', 'elsewhere')).open).toBe(0);
  });
});
