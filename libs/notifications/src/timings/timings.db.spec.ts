import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { SendMessages } from '../send-messages/send-messages.ts';
import { DecideTiming } from './decide-timing.ts';
import { ListTimings } from './list-timings.ts';
import { Timings } from './timings.ts';
import type { Timing } from './timing.ts';

const at = (time: string): Timing => ({ kind: 'days-before', days: 1, at: time });
const visit = (day: string) => Temporal.Instant.from(`${day}T10:20:00+09:00`);

describe('when a centre tells what', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  beforeEach(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const decide = (time: string, validFrom: string, centreCode = 'desk') =>
    world.app
      .get(DecideTiming)
      .run({ centreCode, purpose: 'reminder', timing: at(time), validFrom, reason: '안내 시각 조정' });
  const inForce = (on: string, centreCode = 'desk') =>
    world.app.get(Timings).inForce(world.app.get(Database).sql, {
      centreCode,
      purpose: 'reminder',
      on: Temporal.PlainDate.from(on),
    });
  /** A reminder that waits for 14:00 of the day before. */
  const waits = (day: string, centreCode = 'desk') =>
    world.queue(1, {
      purpose: 'reminder',
      values: {
        name: '홍길동',
        number: 'K7A',
        service: '상담',
        date: day,
        time: '10:20',
        place: '창구',
        address: '',
      },
      centreCode,
      quietZone: 'Asia/Seoul',
      anchorAt: visit(day),
      notBefore: visit(day).subtract({ hours: 20, minutes: 20 }),
      notAfter: visit(day).subtract({ hours: 13, minutes: 20 }),
    });
  const times = async () =>
    (await world.rows())
      .map((row) =>
        Temporal.Instant.from(row.not_before).toZonedDateTimeISO('Asia/Seoul').toPlainDateTime().toString(),
      )
      .toSorted();

  it('is what it starts with, until something else is decided for the day', async () => {
    expect(await inForce('2021-05-26')).toEqual(at('14:00'));
    await decide('10:00', '2021-06-01');
    expect(await inForce('2021-05-31')).toEqual(at('14:00'));
    expect(await inForce('2021-06-01')).toEqual(at('10:00'));
    expect(await inForce('2021-06-01', 'other')).toEqual(at('14:00'));
    await decide('11:00', '2021-06-01');
    expect(await inForce('2021-06-02')).toEqual(at('11:00'));
    const { timings } = await world.app.get(ListTimings).run('desk');
    expect(timings[0]!.decisions.map(({ timing, state }) => [timing, state])).toEqual([
      [at('11:00'), 'coming'],
      [at('10:00'), 'replaced'],
    ]);
  });

  it('times what waits anew, for visits of those days and of that centre alone', async () => {
    await waits('2021-05-31');
    await waits('2021-06-01');
    await waits('2021-06-02');
    await waits('2021-06-01', 'other');
    await decide('09:00', '2021-06-02');
    expect(await decide('10:00', '2021-06-01')).toEqual({ retimed: 1 });
    expect(await times()).toEqual([
      '2021-05-30T14:00:00',
      '2021-05-31T10:00:00',
      '2021-05-31T14:00:00',
      '2021-06-01T09:00:00',
    ]);
  });

  it('lets what is due at once by the new time go out at once, and what would be too late by its old one', async () => {
    await waits('2021-05-25');
    await waits('2021-05-27');
    world.clock.advanceTo('2021-05-24T12:00:00+09:00');
    expect(await decide('09:00', '2021-05-24')).toEqual({ retimed: 2 });
    await world.app.get(SendMessages).run();
    expect(gateway.delivered()).toHaveLength(1);
    world.clock.advanceTo('2021-05-26T22:00:00+09:00');
    expect(await decide('10:00', '2021-05-26')).toEqual({ retimed: 0 });
  });

  it('shows what a decision would do, and changes nothing by that', async () => {
    await waits('2021-06-01');
    const draft = { centreCode: 'desk', purpose: 'reminder', timing: at('10:00'), validFrom: '2021-06-01' };
    expect(await world.app.get(DecideTiming).preview(draft)).toEqual({ retimed: 1 });
    expect(await times()).toEqual(['2021-05-31T14:00:00']);
  });

  it('is not decided for days that have passed, nor in another kind, and never rewritten', async () => {
    await expect(decide('10:00', '2021-05-23')).rejects.toMatchObject({
      code: 'notifications.day-has-passed',
    });
    await expect(
      world.app.get(DecideTiming).run({
        centreCode: 'desk',
        purpose: 'reminder',
        timing: { kind: 'days-after', days: 3, at: '10:00' },
        validFrom: '2021-06-01',
        reason: '-',
      }),
    ).rejects.toMatchObject({ code: 'notifications.timing-of-another-kind' });
    await decide('10:00', '2021-06-01');
    await expect(world.database.sql`update notifications.timing set reason = 'x'`).rejects.toThrow(
      'append-only',
    );
  });
});
