import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { callTogether, openPosts, type Post } from '../support/counter-crew.ts';
import { Office } from '../support/office.ts';
import { Colleague } from '../support/story.ts';
import { arriveTogether, bookPeople, standings, type Visitor } from '../support/visitors.ts';

const PEOPLE = 40;
const SEATS = 6;
const STAY_MINUTES = 15;

describe('a bus of forty comes at once', () => {
  let office: Office;
  let manager: Colleague;
  let nurse: Colleague;
  let doctors: Post[];
  let nurses: Post[];
  let visitors: Visitor[];
  let numbers: string[];
  let mostSitting = 0;
  let pausedPost: Post | undefined;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T09:40:00+09:00');
    visitors = await bookPeople(office, PEOPLE, {
      date: '2021-05-26',
      secondOn: '2021-06-16',
      from: '10:00',
    });
    manager = await new Colleague(office).signsIn('manager');
    nurse = await new Colleague(office).signsIn('nurse');
    await manager.post('/api/queueing/stages/observation/seats', {
      validFrom: '2021-05-26',
      seats: SEATS,
      reason: '시험용 작은 관찰실',
    });
    doctors = await openPosts(office, 'doctor', 'screening', 3);
    nurses = await openPosts(office, 'nurse', 'injection', 2);
  }, 120_000);

  afterAll(() => office?.close());

  const waitingFor = async (stage: string): Promise<any[]> =>
    (await manager.get(`/api/queueing/stages/${stage}/line`)).body.waiting;
  const sitting = async (): Promise<number> => {
    const all = await standings(office);
    const count = all.filter(({ stage, state }) => stage === 'observation' && state === 'serving').length;
    mostSitting = Math.max(mostSitting, count);
    return count;
  };

  it('gives every one of them a number of their own, and a stated place in one line', async () => {
    office.clock.advanceTo('2021-05-26T09:58:00+09:00');
    numbers = await arriveTogether(office, await new Colleague(office).signsIn('reception'), visitors);
    expect(new Set(numbers).size).toBe(PEOPLE);
    const line = await waitingFor('screening');
    expect(line.map(({ place }) => place)).toEqual(line.map((_, at) => at + 1));
    expect(line).toHaveLength(PEOPLE);
    expect(line.every(({ orderRule }) => orderRule?.label)).toBe(true);
    const times = line
      .filter(({ priorityLane }) => priorityLane !== 'early')
      .map(({ appointmentAt }) => Date.parse(appointmentAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('three doctors press at the same moment and get the first three of the line, each another one', async () => {
    const first = (await waitingFor('screening')).slice(0, 3).map(({ number }) => number);
    const { called } = await callTogether(doctors);
    expect(called.map(({ ticket }) => ticket.number).sort()).toEqual([...first].sort());
    expect(called.every(({ ticket }) => ticket.orderRule?.label)).toBe(true);
    for (const { post, ticket } of called) await post.who.does('completion', ticket.id);
  });

  it('two nurses press at the same moment for the one who waits: one gets the person, the other an empty line', async () => {
    const waiting = await waitingFor('injection');
    expect(waiting).toHaveLength(3);
    const { called } = await callTogether(nurses);
    expect(new Set(called.map(({ ticket }) => ticket.id)).size).toBe(2);
    for (const { post, ticket } of called) await post.who.does('completion', ticket.id);
    const last = await callTogether(nurses);
    expect(last.called).toHaveLength(1);
    expect(last.refused).toEqual([]);
    await last.called[0]!.post.who.does('completion', last.called[0]!.ticket.id);
    expect(await sitting()).toBe(3);
  });

  it('a doctor pauses: that counter calls nobody, and the line goes on at the others', async () => {
    [pausedPost] = doctors;
    const { who, counterId } = pausedPost!;
    const paused = await who.post(`/api/queueing/counters/${counterId}/pause`, { kind: 'break' });
    expect(paused).toMatchObject({ status: 200, body: { state: 'paused' } });
    const before = (await waitingFor('screening')).length;
    const { called, refused } = await callTogether(doctors);
    expect(refused).toHaveLength(1);
    expect(called).toHaveLength(2);
    expect(await waitingFor('screening')).toHaveLength(before - 2);
    for (const { post, ticket } of called) await post.who.does('completion', ticket.id);
  });

  it('all go home, nobody is lost, and no seat is ever given twice', async () => {
    const goneHome = new Set<string>();
    const lets = async () => {
      const { body } = await nurse.get('/api/queueing/stages/observation/line');
      for (const { id, dueAt } of body.serving) {
        if (Date.parse(dueAt) > office.clock.now().epochMilliseconds) continue;
        await nurse.does('completion', id);
        goneHome.add(id);
      }
    };
    let wasHeld = false;
    for (let minute = 0; minute < 240 && goneHome.size < PEOPLE; minute++) {
      office.clock.advance({ minutes: 1 });
      await lets();
      if (minute === STAY_MINUTES) {
        await pausedPost!.who.post(`/api/queueing/counters/${pausedPost!.counterId}/resumption`);
      }
      for (const posts of [nurses, doctors]) {
        const { called, refused } = await callTogether(posts);
        wasHeld ||= refused.includes('queueing.seats-full');
        for (const { post, ticket } of called) await post.who.does('completion', ticket.id);
        expect(await sitting()).toBeLessThanOrEqual(SEATS);
      }
    }
    expect(wasHeld).toBe(true);
    expect(mostSitting).toBe(SEATS);
    const visits = await office.database.sql<{ outcome: string; count: number }>`
      select outcome, count(*)::int as count from queueing.visit group by outcome`;
    expect(visits).toEqual([{ outcome: 'completed', count: PEOPLE }]);
    const all = await standings(office);
    expect(all.map(({ label }) => label).sort()).toEqual([...numbers].sort());
    const calls = await office.database.sql<{ stage: string; count: number }>`
      select stage, count(distinct ticket_id)::int as count from queueing.ticket_call group by stage order by stage`;
    expect(calls).toEqual([
      { stage: 'injection', count: PEOPLE },
      { stage: 'screening', count: PEOPLE },
    ]);
  }, 240_000);
});
