import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-1';
const OFFER = 'vaccination.pfizer';

describe('when a part fails', () => {
  let office: Office;
  let display: Display;
  let reception: Colleague;
  let doctor: Colleague;
  let counter: string;
  let nextPhone = 1_000;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:30:00+09:00');
    display = new Display(office, 'lobby-1');
    await display.turnsOn();
    reception = await new Colleague(office).signsIn('reception');
    doctor = await new Colleague(office).signsIn('doctor');
    counter = await doctor.opensCounter('screening-1');
  }, 60_000);

  afterAll(async () => {
    display?.turnsOff();
    await office?.close();
  });

  const newcomer = () =>
    new Resident(office, { name: '김복동', birthDate: '1940-05-05', phone: `010-5555-${nextPhone++}` });

  const slots = async (date: string) =>
    (await office.request('GET', `/api/scheduling/centres/${CENTRE}/days/${date}/slots?offer=${OFFER}`)).body
      .slots;

  const chosen = async () => {
    const [first] = await slots('2021-05-26');
    const [second] = await slots('2021-06-16');
    return { offer: OFFER, slotIds: [first.id, second.id] };
  };

  const books = async (resident: Resident) => {
    const answer = await resident.post('/api/scheduling/bookings', await chosen());
    expect(answer.status).toBe(201);
    return answer.body.group;
  };

  const arrives = async (group: any): Promise<string> => {
    const { body } = await reception.post(`/api/scheduling/bookings/${group.bookings[0].id}/arrival`);
    return body.visitId;
  };

  it('a double click and a retried request book once and get the same answer', async () => {
    const resident = newcomer();
    await resident.signsIn();
    const body = await chosen();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => resident.post('/api/scheduling/bookings', body, key)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect((await resident.get('/api/scheduling/my-bookings')).body.groups).toHaveLength(1);
    const otherBody = { ...body, slotIds: [...body.slotIds].reverse() };
    expect((await resident.post('/api/scheduling/bookings', otherBody, key)).body.code).toBe(
      'request.idempotency-key-reused',
    );
    const another = await resident.post('/api/scheduling/bookings', body);
    expect(another).toMatchObject({ status: 409, body: { code: 'scheduling.already-booked' } });
  });

  it('a worker that is down holds up no booking; once back it sends each message once', async () => {
    const resident = newcomer();
    await resident.signsIn();
    await office.stopWorker();
    const group = await books(resident);
    expect(resident.messages().filter((text) => text.includes(group.number))).toHaveLength(0);
    await office.startWorker();
    await eventually(async () => resident.messages().some((text) => text.includes(group.number)));
    expect(resident.messages().filter((text) => text.includes(group.number))).toHaveLength(1);
  });

  it('Redis emptied between commit and relay loses neither message nor ticket', async () => {
    const resident = newcomer();
    await resident.signsIn();
    const group = await books(resident);
    const visitId = await arrives(group);
    await office.flushRedis();
    await eventually(
      async () => (await reception.get(`/api/queueing/visits/${visitId}`)).status === 200,
      30_000,
    );
    await eventually(async () => resident.messages().some((text) => text.includes(group.number)), 30_000);
    expect(resident.messages().filter((text) => text.includes(group.number))).toHaveLength(1);
  }, 70_000);

  it('the display comes back by itself after a restart of realtime, with the right numbers', async () => {
    await office.stopRealtime();
    await eventually(async () => !display.isConnected);
    const missed = await eventually(() => doctor.callsNext(counter));
    await office.startRealtime();
    await eventually(async () => display.isConnected);
    const board = await display.board();
    expect(board.calls[0].ticketNumber).toBe(missed.number);
    await doctor.does('completion', missed.id);

    const resident = newcomer();
    await resident.signsIn();
    await arrives(await books(resident));
    const next = await eventually(() => doctor.callsNext(counter));
    await display.hears(next.number);
    const sequences = display.heard.map((one) => one.sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    await doctor.does('completion', next.id);
  }, 30_000);

  it('every kind of refusal has its own code', async () => {
    const codeOf = async (answer: Promise<{ status: number; body: any }>) => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    const resident = newcomer();
    const id = await resident.asksForACode();
    for (let left = 4; left > 0; left--) {
      const wrong = await resident.types(id, '000000');
      expect(wrong).toMatchObject({
        status: 422,
        body: { code: 'identity.wrong-code', facts: { triesLeft: left } },
      });
    }
    expect(await codeOf(resident.types(id, '000000'))).toEqual([429, 'identity.code-locked']);
    expect(await codeOf(resident.types(id, await resident.readsTheCode()))).toEqual([
      429,
      'identity.code-locked',
    ]);
    expect(await codeOf(resident.get('/api/me'))).toEqual([401, 'identity.sign-in-required']);
    expect(await codeOf(office.request('GET', '/api/queueing/counters'))).toEqual([
      401,
      'identity.sign-in-required',
    ]);
    expect(
      await codeOf(
        office.request('POST', '/api/identity/codes', { body: { name: '', birthDate: 'x', phone: '1' } }),
      ),
    ).toEqual([400, 'request.invalid']);

    const neighbour = new Resident(office, {
      name: '나이순',
      birthDate: '1950-05-05',
      phone: '010-7777-1234',
    });
    await neighbour.signsIn();
    const elsewhere = await neighbour.post('/api/scheduling/bookings', await chosen());
    expect(elsewhere).toMatchObject({
      status: 403,
      body: { code: 'scheduling.not-eligible', facts: { place: '위탁의료기관' } },
    });

    const elder = newcomer();
    await elder.signsIn();
    const [first] = await slots('2021-05-26');
    const [tooSoon] = await slots('2021-06-15');
    expect(
      await elder.post('/api/scheduling/bookings', { offer: OFFER, slotIds: [first.id, tooSoon.id] }),
    ).toMatchObject({
      status: 422,
      body: { code: 'scheduling.interval-too-short', facts: { minDays: 21, earliestOn: '2021-06-16' } },
    });
  });
});
