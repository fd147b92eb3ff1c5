import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork, type Transaction } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import type { MessageWorld } from '../../../../test/support/messages.ts';
import { as, lead, lineOf, openWordings } from '../../../../test/support/wordings.ts';
import { PreviewWording } from '../preview-template/preview-wording.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { SendTest } from './send-test.ts';

describe('a wording that is being written, tried on the own phone', () => {
  let office: Awaited<ReturnType<typeof openWordings>>;
  let world: MessageWorld;

  beforeAll(async () => {
    office = await openWordings();
    world = office.world;
  });
  afterAll(() => office?.close());
  beforeEach(() => office.beginAnew());

  const test = (change: object = {}, sending = world.app.get(SendTest)) =>
    as(lead, () =>
      sending.run({
        line: lineOf(),
        body: '내일 {date} {time}',
        sample: 'short',
        phone: '+821012345678',
        ...change,
      }),
    );

  it('arrives marked as a test and filled in', async () => {
    expect(await test()).toEqual({ left: 4 });
    await world.workerCatchesUp();
    const onPhone = office.gateway.delivered().filter(({ to }) => to === '01012345678');
    expect(onPhone.map(({ text }) => text)).toEqual(['[시험] 내일 5월 26일(수) 10:20']);
  });

  it('goes out five times in an hour, however many are asked for at once', async () => {
    const { done, refused } = await outcomes(Array.from({ length: 8 }, () => test()));
    expect([done.length, refused]).toEqual([5, { 'notifications.too-many-tests': 3 }]);
    world.clock.advance({ hours: 1, seconds: 1 });
    expect(await test()).toEqual({ left: 4 });
  });

  it('would go out more often if each counted before it wrote (control)', async () => {
    const all = gathering(8);
    class Hasty extends SendTest {
      protected override async count({ sql, now }: Transaction, staffId: string): Promise<number> {
        const [row] = await sql<{ sent: number }>`
            select coalesce(sum(cardinality(sent_at)), 0)::int as sent from notifications.test_sending`;
        if (row!.sent >= 5) throw new Error('too many');
        await all();
        await sql`
            insert into notifications.test_sending as kept (staff_id, sent_at) values (${staffId}, array[${now}::timestamptz])
            on conflict (staff_id) do update set sent_at = kept.sent_at || ${now}::timestamptz`;
        return row!.sent + 1;
      }
    }
    const { app } = world;
    const hasty = new Hasty(app.get(UnitOfWork), app.get(PreviewWording), app.get(QueueMessage));
    const { done } = await outcomes(Array.from({ length: 8 }, () => test({}, hasty)));
    expect(done).toHaveLength(8);
  });

  it('does not go out while something is wrong with it', async () => {
    await expect(test({ body: '{date}' })).rejects.toMatchObject({ code: 'notifications.wording-refused' });
  });
});
