import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { Office } from '../support/office.ts';
import { Colleague, Display, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-civil';

describe('a Monday in the civil-affairs hall', () => {
  let office: Office;
  let lobby: Display;
  let passports: Display;
  let clerk: Colleague;
  const windows: Record<number, string> = {};

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T09:00:00+09:00');
    lobby = new Display(office, 'civil-lobby-1');
    passports = new Display(office, 'passport-lobby-1');
    await lobby.turnsOn();
    await passports.turnsOn();
    clerk = await new Colleague(office).signsIn('civil-window');
    for (const at of [1, 5, 7, 8, 9]) windows[at] = await clerk.opensCounter(`civil-${at}`);
  }, 90_000);

  afterAll(async () => {
    lobby?.turnsOff();
    passports?.turnsOff();
    await office?.close();
  });

  const takes = (service: string) =>
    office.request('POST', '/api/queueing/numbers', {
      device: 'civil-door-1',
      body: { service: `civil-affairs.counter-${service}` },
    });
  const takesANumber = async (service: string): Promise<string> => {
    const { status, body } = await takes(service);
    expect(status).toBe(200);
    office.clock.advance({ seconds: 5 });
    return body.ticketNumber;
  };
  const serves = async (window: number): Promise<string | null> => {
    const ticket = await clerk.callsNext(windows[window]!);
    if (ticket) await clerk.does('completion', ticket.id);
    return ticket?.number ?? null;
  };

  it('gives every matter a number of its own, and calls each to a window that can do it', async () => {
    const numbers: Record<string, string> = {};
    for (const service of ['seal', 'copies', 'family-copies', 'licence', 'petition', 'family-report'])
      numbers[service] = await takesANumber(service);
    expect(numbers).toEqual({
      seal: 'S001',
      copies: 'C001',
      'family-copies': 'F001',
      licence: 'L001',
      petition: 'M001',
      'family-report': 'G001',
    });
    // The first window issues copies alone, though the seal came before them; the fifth does all certificates.
    expect([await serves(1), await serves(5), await serves(1), await serves(1)]).toEqual([
      'C001',
      'S001',
      'F001',
      null,
    ]);
    expect([await serves(7), await serves(8), await serves(9)]).toEqual(['M001', 'L001', 'G001']);
  });

  it('says a call on the screen of the hall, and nowhere else', async () => {
    await takesANumber('copies');
    await clerk.callsNext(windows[1]!);
    expect(await lobby.hears('C002')).toMatchObject({ counterLabel: '증명 1번 창구', stageLabel: '증명' });
    expect(JSON.stringify(passports.heard ?? [])).not.toContain('C002');
  });

  it('mixes in who has booked a time', async () => {
    const resident = new Resident(office, {
      name: '김민원',
      birthDate: '1985-03-03',
      phone: '010-2222-3333',
    });
    await resident.signsIn();
    const offer = 'civil-affairs.counter-copies';
    const path = `/api/scheduling/centres/${CENTRE}/days/2021-05-24/slots?offer=${offer}`;
    const { slots } = (await resident.get(path)).body;
    expect(slots.at(-1).startsAt).toContain('T19:30');
    const slot = slots.find((one: { startsAt: string }) => one.startsAt.includes('T09:30'));
    const booked = await resident.post('/api/scheduling/bookings', { offer, slotIds: [slot.id] });
    expect(booked.status).toBe(201);
    office.clock.advanceTo('2021-05-24T09:30:00+09:00');
    await takesANumber('copies');
    await clerk.post(`/api/scheduling/bookings/${booked.body.group.bookings[0].id}/arrival`);
    const line = await clerk.get('/api/queueing/stages/civil-certificates/line');
    expect(line.status).toBe(200);
    const called = [await serves(5), await serves(5)];
    expect(called).toContain('C003');
    expect(called).not.toContain(null);
  });

  it('issues copies and family certificates in the evening, and nothing else', async () => {
    office.clock.advanceTo('2021-05-24T18:30:00+09:00');
    expect((await takes('copies')).status).toBe(200);
    expect((await takes('family-copies')).status).toBe(200);
    for (const service of ['seal', 'petition', 'family-report'])
      expect((await takes(service)).body.code).toBe('queueing.numbers-closed');
    office.clock.advanceTo('2021-05-25T18:30:00+09:00');
    expect((await takes('copies')).body.code).toBe('queueing.numbers-closed');
  });

  it('is one desk with the cases, and strange to every other department', async () => {
    await clerk.signsIn('civil-clerk');
    const received = await clerk.post('/api/casework/cases', {
      kind: 'civil-affairs.petition-inquiry',
      subject: '보도블록 문의',
      channel: 'counter',
      applicant: { name: '김민원', birthDate: '1985-03-03', phone: '010-2222-3333' },
      isTold: false,
    });
    expect(received.status).toBe(201);
    expect((await clerk.get('/api/casework/cases')).body.items).toHaveLength(1);
    expect((await clerk.get('/api/queueing/counters')).body.counters).toHaveLength(10);
    const stranger = await new Colleague(office).signsIn('passport-lead');
    for (const path of ['board', 'counters', 'stages/civil-certificates/line'])
      expect((await stranger.get(`/api/queueing/${path}?centre=${CENTRE}`)).status).toBe(403);
    // The passport office works on cases too: on its own.
    expect((await stranger.get('/api/casework/cases')).body.items).toEqual([]);
    expect((await stranger.get(`/api/casework/cases/${received.body.id}`)).status).toBe(404);
    for (const path of ['board', 'counters'])
      expect((await clerk.get(`/api/queueing/${path}?centre=seongbuk-passport`)).status).toBe(403);
  });
});
