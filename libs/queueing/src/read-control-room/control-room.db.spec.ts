import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { VisitStanding } from '../find-visit/visit-standing.ts';
import { FloorRules } from '../floor-rules/floor-rules.ts';
import { NoteForecast } from '../note-forecast/note-forecast.ts';
import { StaffDirectory } from '#identity';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { ExpectedVisitors } from './expected-visitors.ts';
import { ReadControlRoom } from './read-control-room.ts';

/** Four at nine, two at ten. */
class SixExpected extends ExpectedVisitors {
  async perHour() {
    return new Map([
      [9, 4],
      [10, 2],
    ]);
  }
}

let queue: Queue;
let readControlRoom: ReadControlRoom;
let noteForecast: NoteForecast;
beforeAll(async () => {
  queue = await openQueue('2021-05-26T00:00:00Z'); // 09:00 in Seoul
  const { database, clock, paths } = queue;
  readControlRoom = new ReadControlRoom(
    database,
    clock,
    paths,
    new FloorRules(database),
    queue.readBoard,
    new StaffDirectory(database),
    new SixExpected(),
  );
  const estimateWait = new EstimateWait(database, clock, paths);
  noteForecast = new NoteForecast(database, new VisitStanding(database, clock, paths, estimateWait));
});
afterAll(() => queue.close());

const look = () => readControlRoom.run({ centreCode: CENTRE });

describe('the control room of a day', () => {
  it('shows where everybody is, who needs a look and how the day goes beside its plan', async () => {
    const [desk] = await queue.counters('desk', 1);
    await queue.counters('room', 1);
    const first = await queue.arrive();
    await queue.arrive();
    await queue.arrive();
    await queue.callNext.run({ counterId: desk! });
    queue.clock.advance({ minutes: 4 });
    await queue.completeStage.run({ ticketId: first.id });
    queue.clock.advance({ minutes: 30 });

    const room = await look();
    expect(room.day).toEqual({ expected: 6, arrived: 3, inside: 3, completed: 0, left: 0, missed: 0 });
    expect(room.hours).toEqual([
      { hour: 9, expected: 4, arrived: 3, completed: 0 },
      { hour: 10, expected: 2, arrived: 0, completed: 0 },
    ]);
    expect(
      room.stages.map(({ code, waiting, longestWaitMinutes }) => [code, waiting, longestWaitMinutes]),
    ).toEqual([
      ['desk', 2, 34],
      ['room', 1, 30],
      ['chairs', 0, 0],
    ]);
    expect(
      room.people.map(({ ticketNumber, stage, minutes, stuck }) => [ticketNumber, stage, minutes, stuck]),
    ).toEqual([
      ['A002', 'desk', 34, 'waits-long'],
      ['A003', 'desk', 34, 'waits-long'],
      ['A001', 'room', 30, 'waits-long'],
    ]);
    expect(
      room.counters.map(({ label, servedToday, meanMinutes }) => [label, servedToday, meanMinutes]),
    ).toEqual([
      ['desk 1번', 1, 4],
      ['room 1번', 0, null],
    ]);
    expect(room.sequence).toBe((await queue.readBoard.run({ centreCode: CENTRE })).sequence);
  });

  it('holds what people were told about their wait against how long it took', async () => {
    const told = await queue.arrive();
    const note = () => noteForecast.run(told.visitId);
    await note();
    await note(); // the fact may come twice
    const kept = await queue.sql<{ people_ahead: number; from_minutes: number; to_minutes: number }>`
      select people_ahead, from_minutes, to_minutes from queueing.wait_forecast`;
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ people_ahead: 2 });
    expect((await look()).forecasts).toEqual([]);

    const [desk] = await queue.sql<{ id: string }>`select id from queueing.counter where stage = 'desk'`;
    queue.clock.advance({ minutes: kept[0]!.to_minutes + 10 });
    for (let at = 0; at < 3; at++) {
      const called = await queue.callNext.run({ counterId: desk!.id });
      await queue.completeStage.run({ ticketId: called!.ticketId });
    }
    const [error] = (await look()).forecasts;
    const middle = (kept[0]!.from_minutes + kept[0]!.to_minutes) / 2;
    expect(error).toEqual({
      stage: 'desk',
      forecasts: 1,
      within: 0,
      sooner: 0,
      later: 1,
      medianErrorMinutes: kept[0]!.to_minutes + 10 - middle,
      biasMinutes: kept[0]!.to_minutes + 10 - middle,
    });
  });
});
