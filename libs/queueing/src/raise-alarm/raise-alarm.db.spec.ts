import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Transaction } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { EndAlarm } from '../end-alarm/end-alarm.ts';
import type { OpenAlarm } from '../end-alarm/open-alarm.ts';
import { Ticket } from '../ticket/ticket.entity.ts';
import { RaiseAlarm } from './raise-alarm.ts';

const TABLETS = 6;
const mina = newId();
const jiho = newId();

/** Nobody goes on before all have looked for an alarm; without the lock nobody sees another’s. */
class UnguardedRaise extends RaiseAlarm {
  readonly everybodyHasLooked = gathering(TABLETS);

  protected override async lockPerson({ em }: Transaction, ticketId: string): Promise<Ticket> {
    const ticket = await em.findOneOrFail(Ticket, { id: ticketId });
    await this.everybodyHasLooked();
    return ticket;
  }
}

class UnguardedEnd extends EndAlarm {
  readonly everybodyHasLooked = gathering(TABLETS);

  protected override async lock({ sql }: Transaction, alarmId: string): Promise<OpenAlarm> {
    const [row] = await sql<{ ticket_id: string | null }>`
      select ticket_id from queueing.alarm where id = ${alarmId} and ended_at is null`;
    await this.everybodyHasLooked();
    return { id: alarmId, centreCode: CENTRE, ticketId: row!.ticket_id };
  }
}

describe('a call for help', () => {
  let queue: Queue;
  let desk: string;
  let ticketId: string;
  beforeEach(async () => {
    queue = await openQueue();
    [desk] = (await queue.counters('desk', 1)) as [string];
    ({ id: ticketId } = await queue.arrive());
  });
  afterEach(() => queue.close());

  const help = (about: string | null = ticketId, by = queue.raiseAlarm) =>
    by.run({ centreCode: CENTRE, kind: 'help', place: { counterId: desk }, ticketId: about });
  const open = async () => (await queue.listOpenAlarms.run({ centreCode: CENTRE })).alarms;

  it('says who needs help, where and why, to everybody of the centre, in the order of the board', async () => {
    const { alarmId } = await queue.as(mina, () => help());
    expect(await open()).toMatchObject([
      {
        id: alarmId,
        kind: { code: 'help', label: '도움 요청' },
        place: 'desk 1번',
        ticketNumber: 'A001',
        raisedAt: '2021-05-26T00:00:00Z',
        coming: [],
        end: null,
      },
    ]);
    const { sequence } = await queue.readBoard.run({ centreCode: CENTRE });
    expect((await queue.facts()).at(-1)).toMatchObject({
      name: 'queueing.alarm-raised.v1',
      payload: { alarmId, sequence, kindLabel: '도움 요청', place: 'desk 1번', ticketNumber: 'A001' },
    });
  });

  it('goes out without a number, from a place in words, and for a kind that was just taken off the list', async () => {
    await queue.raiseAlarm.run({
      centreCode: CENTRE,
      kind: 'fire',
      place: { words: '2층 계단' },
      ticketId: null,
    });
    await queue.raiseAlarm.run({
      centreCode: CENTRE,
      kind: 'help',
      place: { stage: 'chairs' },
      ticketId: null,
    });
    expect(await open()).toMatchObject([
      { kind: { label: 'fire' }, place: '2층 계단', ticketNumber: null },
      { kind: { label: '도움 요청' }, place: '대기실', ticketNumber: null },
    ]);
  });

  it('keeps the person where they are: nobody calls them, and the next in line is called instead', async () => {
    const other = await queue.arrive('2021-05-26T00:30:00Z');
    const { alarmId } = await help();
    expect((await queue.callNext.run({ counterId: desk }))?.ticketId).toBe(other.id);
    await queue.completeStage.run({ ticketId: other.id });
    expect(await queue.callNext.run({ counterId: desk })).toBeNull();
    const { waiting } = await queue.listLine.run({ centreCode: CENTRE, stage: 'desk' });
    expect(waiting).toMatchObject([{ id: ticketId, hasAlarm: true, place: 1 }]);

    await queue.endAlarm.run({ alarmId, outcome: 'settled', note: '현장에서 회복' });
    expect((await queue.callNext.run({ counterId: desk }))?.ticketId).toBe(ticketId);
  });

  it('lets the person in front of somebody neither go on nor be moved, but be set aside or leave', async () => {
    await queue.callNext.run({ counterId: desk });
    await help();
    const refused = { code: 'queueing.alarm-open', facts: { ticketNumber: 'A001' } };
    await expect(queue.completeStage.run({ ticketId })).rejects.toMatchObject(refused);
    await expect(
      queue.transferTicket.run({ ticketId, destination: { to: 'line' }, reason: '-' }),
    ).rejects.toMatchObject(refused);
    await queue.parkTicket.run({ ticketId, reason: '처치 중' });
    await expect(queue.returnTicket.run({ ticketId })).rejects.toMatchObject(refused);
    await queue.leaveLine.run({ ticketId, reason: '응급실 이송' });
  });

  it('keeps who is on the way, once each, and how it ended, and then says no to both', async () => {
    const { alarmId } = await queue.as(mina, () => help());
    await queue.as(jiho, () => queue.answerAlarm.run({ alarmId }));
    const { sequence } = await queue.listOpenAlarms.run({ centreCode: CENTRE });
    await queue.as(jiho, () => queue.answerAlarm.run({ alarmId }));
    expect((await queue.listOpenAlarms.run({ centreCode: CENTRE })).sequence).toBe(sequence);
    expect((await open())[0]!.coming).toMatchObject([{ staffId: jiho }]);

    await queue.as(jiho, () =>
      queue.endAlarm.run({ alarmId, outcome: 'false-alarm', note: '버튼을 잘못 누름' }),
    );
    expect(await open()).toEqual([]);
    const ended = { code: 'queueing.alarm-ended' };
    await expect(queue.answerAlarm.run({ alarmId })).rejects.toMatchObject(ended);
    await expect(queue.endAlarm.run({ alarmId, outcome: 'settled', note: '-' })).rejects.toMatchObject(ended);
    const { alarms } = await queue.listAlarms.run({ centreCode: CENTRE });
    expect(alarms[0]!.end).toMatchObject({ outcome: 'false-alarm', note: '버튼을 잘못 누름' });
    const names = (await queue.facts()).slice(-3).map(({ name }) => name);
    expect(names).toEqual([
      'queueing.alarm-raised.v1',
      'queueing.alarm-answered.v1',
      'queueing.alarm-settled.v1',
    ]);
  });

  it('is never rewritten', async () => {
    const { alarmId } = await help();
    await expect(queue.sql`update queueing.alarm set place = 'elsewhere'`).rejects.toThrow('append-only');
    await expect(queue.sql`update queueing.alarm_step set note = 'x'`).rejects.toThrow('append-only');
    await expect(queue.sql`delete from queueing.alarm_step`).rejects.toThrow('append-only');
    await queue.endAlarm.run({ alarmId, outcome: 'settled', note: '회복' });
    await expect(queue.sql`update queueing.alarm set outcome = 'false-alarm'`).rejects.toThrow('append-only');
  });

  it('is listed with the others, the latest first, page by page', async () => {
    for (let at = 0; at < 25; at++) await help(null);
    const first = await queue.listAlarms.run({ centreCode: CENTRE });
    expect(first.alarms).toHaveLength(20);
    const second = await queue.listAlarms.run({ centreCode: CENTRE, before: first.nextCursor! });
    expect([second.alarms.length, second.nextCursor]).toEqual([5, null]);
    expect(new Set([...first.alarms, ...second.alarms].map(({ id }) => id)).size).toBe(25);
  });

  const sixAtOnce = (by: RaiseAlarm) =>
    outcomes(Array.from({ length: TABLETS }, () => queue.as(newId(), () => help(ticketId, by))));

  it('of six tablets for the same person is one, and the others join it', async () => {
    const { done, refused } = await sixAtOnce(queue.raiseAlarm);
    expect(refused).toEqual({});
    expect(new Set(done.map(({ alarmId }) => alarmId)).size).toBe(1);
    expect((await open()).map(({ raisedAgain }) => raisedAgain.length)).toEqual([TABLETS - 1]);
  });

  it('control: without the lock and the index behind it the same six make six alarms', async () => {
    await queue.sql`drop index queueing.one_open_alarm_of_a_ticket`;
    await sixAtOnce(new UnguardedRaise(queue.unitOfWork, queue.paths));
    expect(await open()).toHaveLength(TABLETS);
  });

  it('is one by the index alone, should the lock ever be lost', async () => {
    const { done } = await sixAtOnce(new UnguardedRaise(queue.unitOfWork, queue.paths));
    expect([done.length, (await open()).length]).toEqual([1, 1]);
  });

  const endedAtOnce = async (by: EndAlarm) => {
    const { alarmId } = await help();
    const ends = Array.from({ length: TABLETS }, () =>
      queue.as(newId(), () => by.run({ alarmId, outcome: 'settled', note: '회복' })),
    );
    return outcomes(ends);
  };

  it('is ended once by six who end it at the same moment', async () => {
    const { done, refused } = await endedAtOnce(queue.endAlarm);
    expect([done.length, refused]).toEqual([1, { 'queueing.alarm-ended': TABLETS - 1 }]);
  });

  it('control: without the lock, the index and the trigger behind it it is ended six times', async () => {
    await queue.sql`drop index queueing.one_end_of_an_alarm`;
    await queue.sql`drop trigger append_only on queueing.alarm`;
    const { done } = await endedAtOnce(new UnguardedEnd(queue.unitOfWork));
    expect(done).toHaveLength(TABLETS);
  });
});
