import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-1';
const OFFER = 'vaccination.pfizer';
const days = `/api/scheduling/centres/${CENTRE}/days`;

describe('a resident books online, comes, is called and goes home', () => {
  let office: Office;
  let mother: Resident;
  let display: Display;
  let reception: Colleague;
  let doctor: Colleague;
  let nurse: Colleague;
  let group: any;
  let visitId: string;
  let ticket: any;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    mother = new Resident(office, { name: '홍길순', birthDate: '1944-03-02', phone: '010-2345-6789' });
    display = new Display(office, 'lobby-1');
    await display.turnsOn();
    reception = await new Colleague(office).signsIn('reception');
    doctor = await new Colleague(office).signsIn('doctor');
    nurse = await new Colleague(office).signsIn('nurse');
  }, 60_000);

  afterAll(async () => {
    display?.turnsOff();
    await office?.close();
  });

  it('tells her that she may book, and her neighbour of 72 where to go instead', async () => {
    const own = await mother.get(`/api/centres/${CENTRE}/eligibility?birthDate=1944-03-02`);
    expect(own.body).toMatchObject({ status: 'eligible', offers: [{ code: OFFER }] });
    const neighbour = await mother.get(`/api/centres/${CENTRE}/eligibility?birthDate=1949-01-01`);
    expect(neighbour.body).toMatchObject({
      status: 'elsewhere',
      place: '위탁의료기관',
      product: '아스트라제네카',
    });
  });

  it('sends a code to her phone and signs her in with it', async () => {
    await mother.signsIn();
    const me = await mother.get('/api/me');
    expect(me.body.person).toMatchObject({ maskedName: '홍*순', maskedPhone: '010-****-6789' });
  });

  it('shows what is left online, nine seats in ten, and proposes the second appointment 21 days later at the same time', async () => {
    const month = await mother.get(`${days}?offer=${OFFER}&from=2021-05-24&to=2021-05-31`);
    expect(month.body.days.find((day: any) => day.date === '2021-05-26')).toMatchObject({
      capacity: 540,
      left: 540,
    });
    expect(month.body.days.find((day: any) => day.date === '2021-05-29')).toMatchObject({ capacity: 153 });
    expect(month.body.days.find((day: any) => day.date === '2021-05-30').state).toBe('closed');
    const slots = (await mother.get(`${days}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const wished = slots.find((slot: any) => slot.startsAt === '2021-05-26T10:20:00+09:00');
    const followUp = await mother.get(`/api/scheduling/slots/${wished.id}/follow-up?offer=${OFFER}`);
    expect(followUp.body).toMatchObject({ rule: { days: 21 }, earliestOn: '2021-06-16' });
    expect(followUp.body.proposal.startsAt).toBe('2021-06-16T10:20:00+09:00');
    const booked = await mother.post('/api/scheduling/bookings', {
      offer: OFFER,
      slotIds: [wished.id, followUp.body.proposal.id],
    });
    expect(booked.status).toBe(201);
    group = booked.body.group;
    expect(group.bookings.map((one: any) => one.startsAt)).toEqual([
      '2021-05-26T10:20:00+09:00',
      '2021-06-16T10:20:00+09:00',
    ]);
  });

  it('confirms both by one message, and reminds her the day before at 14:00, not earlier', async () => {
    await eventually(async () => mother.messages().some((text) => text.includes(group.number)));
    expect(mother.messages()).toHaveLength(2);
    office.clock.advanceTo('2021-05-25T13:59:50+09:00');
    const waiting = await mother.get('/api/notifications/messages?state=pending');
    expect(waiting.body.items.map((one: any) => one.purpose)).toEqual(expect.arrayContaining(['reminder']));
    expect(JSON.stringify(waiting.body)).toContain('홍*순 님');
    expect(JSON.stringify(waiting.body)).not.toContain('홍길순');
    expect(mother.messages()).toHaveLength(2);
    office.clock.advanceTo('2021-05-25T14:00:00+09:00');
    await eventually(async () => mother.messages().length === 3);
    expect(mother.messages()[2]).toContain('10:20');
  });

  it('lets reception find her by 초성 and check her in; the queue gives out a number', async () => {
    office.clock.advanceTo('2021-05-26T10:15:00+09:00');
    await reception.signsIn('reception');
    await doctor.signsIn('doctor');
    await nurse.signsIn('nurse');
    const found = await reception.get(`/api/scheduling/bookings?search=${encodeURIComponent('ㅎㄱㅅ')}`);
    expect(found.body.results).toHaveLength(2);
    const today = found.body.results[0];
    expect(today).toMatchObject({ person: { maskedName: '홍*순' }, booking: { step: 1 } });
    const arrival = await reception.post(`/api/scheduling/bookings/${today.booking.id}/arrival`);
    expect(arrival.status).toBe(200);
    visitId = arrival.body.visitId;
    const visit = await eventually(async () => {
      const answer = await reception.get(`/api/queueing/visits/${visitId}`);
      return answer.status === 200 && answer.body;
    });
    expect(visit.ticket).toBe('A001');
  });

  it('refuses a second arrival and an arrival on another day', async () => {
    const [first, second] = group.bookings;
    const again = await reception.post(`/api/scheduling/bookings/${first.id}/arrival`);
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'scheduling.already-arrived', facts: { visitId } },
    });
    const early = await reception.post(`/api/scheduling/bookings/${second.id}/arrival`);
    expect(early).toMatchObject({ status: 409, body: { code: 'scheduling.not-today' } });
  });

  it('calls her to the doctor; the lobby hears it over its socket', async () => {
    const counter = await doctor.opensCounter('screening-1');
    ticket = await doctor.callsNext(counter);
    expect(ticket.number).toBe('A001');
    const call = await display.hears('A001');
    expect(call).toMatchObject({ ticketNumber: 'A001', stageLabel: '예진', counterLabel: '예진 1번' });
    const board = await display.board();
    expect(board.calls[0]).toMatchObject({ ticketNumber: 'A001', counterLabel: '예진 1번' });
  });

  it('leads her through injection and observation to the way home', async () => {
    await doctor.does('start', ticket.id);
    office.clock.advance({ minutes: 3 });
    await doctor.does('completion', ticket.id);
    const counter = await nurse.opensCounter('injection-1');
    await nurse.callsNext(counter);
    await nurse.does('start', ticket.id);
    const own = await mother.signsIn().then(() => mother.get('/api/queueing/my-visit'));
    expect(own.body.visit).toMatchObject({ ticket: 'A001', stage: { code: 'injection' }, state: 'serving' });
    office.clock.advance({ minutes: 2 });
    await nurse.does('completion', ticket.id);
    const tooEarly = await nurse.post(`/api/queueing/tickets/${ticket.id}/completion`);
    expect(tooEarly).toMatchObject({ status: 409, body: { code: 'queueing.too-early' } });
    office.clock.advance({ minutes: 15 });
    await nurse.does('completion', ticket.id);
    const kept = await eventually(async () => {
      const { body } = await mother.get('/api/scheduling/my-bookings');
      return body.groups[0].bookings[0].state === 'fulfilled' && body.groups[0];
    });
    expect(kept.bookings[1].state).toBe('confirmed');
    const progress = await mother.get('/api/vaccination/progress');
    expect(progress.body).toMatchObject({
      baseline: { first: 12_520, second: 8_607 },
      since: { first: 1 },
      total: 21_128,
    });
  });

  it('keeps every message to one delivery', () => {
    const references = office.gateway.delivered().map((message) => message.reference);
    expect(new Set(references).size).toBe(references.length);
  });
});
