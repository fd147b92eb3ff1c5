import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { openPosts, type Post } from '../support/counter-crew.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display } from '../support/story.ts';
import { arriveTogether, bookPeople, standings, type Visitor } from '../support/visitors.ts';

const PEOPLE = 4;

describe('a calm morning, and the night after it', () => {
  let office: Office;
  let lobby: Display;
  let reception: Colleague;
  let doctor: Post;
  let nurse: Post;
  let today: Visitor[];
  let tomorrow: Visitor[];

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:00:00+09:00');
    today = await bookPeople(office, PEOPLE + 2, {
      date: '2021-05-26',
      secondOn: '2021-06-16',
      from: '09:00',
    });
    tomorrow = await bookPeople(office, 1, { date: '2021-05-27', secondOn: '2021-06-18', from: '09:00' });
    lobby = new Display(office, 'lobby-1');
    await lobby.turnsOn();
    reception = await new Colleague(office).signsIn('reception');
    [doctor] = (await openPosts(office, 'doctor', 'screening', 1)) as [Post];
    [nurse] = (await openPosts(office, 'nurse', 'injection', 1)) as [Post];
  }, 120_000);

  afterAll(async () => {
    lobby?.turnsOff();
    await office?.close();
  });

  const outcomes = () => office.database.sql`
    select outcome, count(*)::int as count from queueing.visit where finished_at is not null group by outcome order by outcome`;

  it('one after the other comes on time, is called at once, and goes home after the stay', async () => {
    for (const [at, visitor] of today.slice(0, PEOPLE).entries()) {
      office.clock.advanceTo(visitor.startsAt > clock() ? visitor.startsAt : clock());
      const [number] = await arriveTogether(office, reception, [visitor]);
      expect(number).toBe(`A00${at + 1}`);
      const first = await doctor.who.callsNext(doctor.counterId);
      expect(first).toMatchObject({ number, minutesWaited: 0 });
      const call = await lobby.hears(number!);
      expect(call).toMatchObject({ counterLabel: '예진 1번', stageLabel: '예진' });
      await doctor.who.does('start', first.id);
      office.clock.advance({ minutes: 2 });
      await doctor.who.does('completion', first.id);
      const second = await nurse.who.callsNext(nurse.counterId);
      expect(second.number).toBe(number);
      await nurse.who.does('start', second.id);
      office.clock.advance({ minutes: 2 });
      await nurse.who.does('completion', second.id);
    }
    office.clock.advance({ minutes: 15 });
    const { body } = await nurse.who.get('/api/queueing/stages/observation/line');
    expect(body.serving).toHaveLength(PEOPLE);
    for (const { id } of body.serving) await nurse.who.does('completion', id);
    expect(await outcomes()).toEqual([{ outcome: 'completed', count: PEOPLE }]);
    await eventually(async () => {
      const [row] = await office.database.sql<{ done: number }>`
        select count(*)::int as done from scheduling.booking where state = 'fulfilled'`;
      return row!.done === PEOPLE;
    });
  }, 90_000);

  const clock = () => office.clock.now().toZonedDateTimeISO('Asia/Seoul').toString({ timeZoneName: 'never' });

  it('two are still inside when the evening comes: one in the line, one at a counter', async () => {
    office.clock.advanceTo('2021-05-26T17:30:00+09:00');
    await reception.signsIn('reception');
    await doctor.who.signsIn('doctor');
    await arriveTogether(office, reception, today.slice(PEOPLE));
    await doctor.who.callsNext(doctor.counterId);
    const states = (await standings(office)).slice(PEOPLE).map(({ state }) => state);
    expect(states.sort()).toEqual(['called', 'waiting']);
    office.clock.advanceTo('2021-05-26T23:59:59+09:00');
    expect((await lobby.board()).calls.length).toBeGreaterThan(0);
  }, 60_000);

  it('at midnight in Seoul, with the screens on, yesterday ends: nobody inside, no call, every counter free', async () => {
    const heardBefore = lobby.heard.length;
    office.clock.advanceTo('2021-05-27T00:00:00+09:00');
    const board = await eventually(async () => {
      const now = await lobby.board();
      return now.asOf >= '2021-05-26T15:00:00Z' && now;
    });
    expect(board.calls).toEqual([]);
    expect(board.stages.every(({ waiting }: { waiting: number }) => waiting === 0)).toBe(true);
    // A new worker sweeps at once; the running one would within a minute.
    await office.stopWorker();
    await office.startWorker();
    await eventually(async () => {
      const [row] = await office.database.sql<{ inside: number }>`
        select count(*)::int as inside from queueing.visit where finished_at is null`;
      return row!.inside === 0;
    }, 90_000);
    expect(await outcomes()).toEqual([
      { outcome: 'completed', count: PEOPLE },
      { outcome: 'left', count: 2 },
    ]);
    // The screens were on the whole night: what ended is told to them too.
    await eventually(async () => lobby.heard.length > heardBefore);
    expect((await lobby.board()).calls).toEqual([]);
  }, 120_000);

  it('the first of the new day is number one, at a counter that is free', async () => {
    office.clock.advanceTo('2021-05-27T08:59:00+09:00');
    await reception.signsIn('reception');
    await doctor.who.signsIn('doctor');
    const [number] = await arriveTogether(office, reception, tomorrow);
    expect(number).toBe('A001');
    await doctor.who.opensCounter('screening-1');
    const called = await doctor.who.callsNext(doctor.counterId);
    expect(called.number).toBe('A001');
    const board = await eventually(async () => {
      const now = await lobby.board();
      return now.calls.length > 0 && now;
    });
    expect(board.calls).toMatchObject([{ ticketNumber: 'A001', counterLabel: '예진 1번' }]);
  }, 60_000);
});
