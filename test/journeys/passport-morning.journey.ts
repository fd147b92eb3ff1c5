import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { passport } from '#departments/passport';
import { vaccination } from '#departments/vaccination';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-passport';

describe('a Thursday at the passport office', () => {
  let office: Office;
  let lobby: Display;
  let clerk: Colleague;
  let lead: Colleague;
  const windows: Record<number, string> = {};

  beforeAll(async () => {
    office = await Office.open([vaccination, passport], '2021-05-27T09:00:00+09:00');
    lobby = new Display(office, 'passport-lobby-1');
    await lobby.turnsOn();
    clerk = await new Colleague(office).signsIn('passport-clerk');
    lead = await new Colleague(office).signsIn('passport-lead');
    for (const at of [1, 2, 3, 4]) windows[at] = await clerk.opensCounter(`passport-${at}`);
  }, 90_000);

  afterAll(async () => {
    lobby?.turnsOff();
    await office?.close();
  });

  const kiosk = (method: string, path: string, body?: unknown) =>
    office.request(method, path, { device: 'passport-door-1', ...(body === undefined ? {} : { body }) });
  const takesANumber = async (service: string) => {
    const { status, body } = await kiosk('POST', '/api/queueing/numbers', { service: `passport.${service}` });
    expect(status).toBe(200);
    office.clock.advance({ seconds: 5 });
    return body as { visitId: string; ticketNumber: string };
  };
  const howBusy = async () =>
    (await office.request('GET', `/api/queueing/how-busy?centre=${CENTRE}`)).body.services as {
      code: string;
      waiting: number;
      isOpen: boolean;
      estimate: unknown;
    }[];
  const serves = async (window: number) => {
    const ticket = await clerk.callsNext(windows[window]!);
    if (ticket) await clerk.does('completion', ticket.id);
    return ticket?.number ?? null;
  };
  const books = async (details: { name: string; birthDate: string; phone: string }, offer: string) => {
    const resident = new Resident(office, details);
    await resident.signsIn();
    const path = `/api/scheduling/centres/${CENTRE}/days/2021-05-27/slots?offer=${offer}`;
    const { slots } = (await resident.get(path)).body;
    const slot = slots.find((one: { startsAt: string }) => one.startsAt.includes('T09:30'));
    const booked = await resident.post('/api/scheduling/bookings', { offer, slotIds: [slot.id] });
    expect(booked.status).toBe(201);
    return { resident, group: booked.body.group };
  };

  it('begins with numbers from the kiosk, called by skill, without anybody’s name', async () => {
    const numbers = [];
    for (const service of ['apply', 'apply', 'collect', 'other'])
      numbers.push((await takesANumber(service)).ticketNumber);
    expect(numbers).toEqual(['P001', 'P002', 'Q001', 'R001']);

    const slip = await kiosk(
      'POST',
      `/api/queueing/visits/${(await takesANumber('collect')).visitId}/slips`,
      {},
    );
    expect(slip.body).toMatchObject({ maskedName: '', serviceLabel: '여권 찾기', visit: { ticket: 'Q002' } });

    const first = await clerk.callsNext(windows[3]!);
    expect(first).toMatchObject({ number: 'Q001', person: null });
    expect(await lobby.hears('Q001')).toMatchObject({
      counterLabel: '여권 3번 창구',
      stageLabel: '여권 창구',
    });
    await clerk.does('completion', first.id);
    expect(await serves(3)).toBe('Q002');
    expect(await serves(3)).toBeNull();
    expect([await serves(1), await serves(2), await serves(4)]).toEqual(['P001', 'P002', 'R001']);
    expect((await howBusy()).map(({ waiting }) => waiting)).toEqual([0, 0, 0]);
  });

  it('mixes in who has an appointment: near their time, and nobody without one is left behind', async () => {
    const { group } = await books(
      { name: '김여권', birthDate: '1985-03-03', phone: '010-2222-3333' },
      'passport.apply',
    );
    office.clock.advanceTo('2021-05-27T09:25:00+09:00');
    const walkIns: string[] = [];
    for (let at = 0; at < 4; at++) walkIns.push((await takesANumber('apply')).ticketNumber);
    office.clock.advanceTo('2021-05-27T09:30:00+09:00');
    walkIns.push((await takesANumber('apply')).ticketNumber);
    await clerk.post(`/api/scheduling/bookings/${group.bookings[0].id}/arrival`);
    const line = await eventually(async () => {
      const { body } = await clerk.get('/api/queueing/stages/passport-window/line');
      return body.waiting.length === 6 ? body.waiting : undefined;
    });
    const booked = line.find((one: { person: unknown }) => one.person !== null);
    expect(booked).toMatchObject({ person: { maskedName: '김*권' }, orderRule: { code: 'booked' } });
    const order = [];
    for (let at = 0; at < 6; at++) order.push(await serves(1));
    expect(order).toEqual([booked.number, ...walkIns]);
  });

  it('lets a resident take a number at home once enough people wait, and calls them when they are here', async () => {
    const resident = new Resident(office, {
      name: '박재택',
      birthDate: '1990-01-01',
      phone: '010-4444-5555',
    });
    await resident.signsIn();
    const wish = { centre: CENTRE, service: 'passport.collect' };
    expect((await resident.post('/api/queueing/my-numbers', wish)).body.code).toBe(
      'queueing.too-few-waiting',
    );
    for (let at = 0; at < 3; at++) await takesANumber('collect');
    const mine = (await resident.post('/api/queueing/my-numbers', wish)).body;
    expect((await resident.post('/api/queueing/my-numbers', wish)).body.code).toBe(
      'queueing.one-number-from-home',
    );
    const visits = (await resident.get('/api/queueing/my-visits')).body.visits;
    expect(visits[0].visit).toMatchObject({ ticket: mine.ticketNumber, isOnTheWay: true });

    expect(await serves(3)).toBe('Q003');
    const door = (await kiosk('GET', '/api/scheduling/door-code')).body.url as string;
    const code = new URL(door).searchParams.get('d');
    const here = await resident.post(`/api/queueing/my-visits/${mine.visitId}/arrival`, { code });
    expect(here.status).toBe(200);
    expect([await serves(3), await serves(3), await serves(3)]).toEqual(['Q004', 'Q005', mine.ticketNumber]);
  });

  it('keeps the evening hours of Mondays and Thursdays, and no others', async () => {
    office.clock.advanceTo('2021-05-27T19:59:00+09:00');
    await takesANumber('apply');
    expect(await serves(4)).not.toBeNull();
    office.clock.advanceTo('2021-05-27T20:00:00+09:00');
    const late = await kiosk('POST', '/api/queueing/numbers', { service: 'passport.apply' });
    expect(late).toMatchObject({ status: 409, body: { code: 'queueing.numbers-closed' } });
    expect((await howBusy())[0]).toMatchObject({ isOpen: false });
    office.clock.advanceTo('2021-05-28T18:00:00+09:00');
    expect((await kiosk('POST', '/api/queueing/numbers', { service: 'passport.other' })).body.code).toBe(
      'queueing.numbers-closed',
    );
  });

  it('is nobody else’s business, and minds only its own', async () => {
    const reception = await new Colleague(office).signsIn('reception');
    const manager = await new Colleague(office).signsIn('manager');
    for (const stranger of [reception, manager]) {
      for (const path of ['board', 'counters', 'stages/passport-window/line'])
        expect((await stranger.get(`/api/queueing/${path}?centre=${CENTRE}`)).status).toBe(403);
      const number = await stranger.post('/api/queueing/numbers', {
        centre: CENTRE,
        service: 'passport.apply',
      });
      expect(number.status).toBe(403);
    }
    expect((await manager.get(`/api/scheduling/calendars/${CENTRE}/rules`)).status).toBe(403);
    expect((await manager.get('/api/passport/fees/history')).status).toBe(403);
    await lead.signsIn('passport-lead'); // a day later
    for (const path of ['board', 'counters', 'stages/reception/line'])
      expect((await lead.get(`/api/queueing/${path}?centre=seongbuk-1`)).status).toBe(403);
    const { body } = await lead.get('/api/queueing/counters');
    expect(new Set(body.counters.map((one: { stage: string }) => one.stage))).toEqual(
      new Set(['passport-window']),
    );
  });

  it('tells fees and who may renew online, and lets the lead decide them from a day on', async () => {
    const fees = async () =>
      (await office.request('GET', '/api/passport/fees')).body.fees.map((one: { fee: number }) => one.fee);
    expect(await fees()).toEqual([53_000, 45_000, 20_000]);
    const decided = await lead.post('/api/passport/fees', {
      kind: 'single',
      validFrom: '2021-05-28',
      fee: 15_000,
      reason: '수수료 고시 개정',
    });
    expect(decided.status).toBe(200);
    expect(await fees()).toEqual([53_000, 45_000, 15_000]);
    await clerk.signsIn('passport-clerk');
    expect((await clerk.post('/api/passport/fees', {})).status).toBe(403);
    const asked = 'hadPassport=no&serviceAhead=no&abroad=no&bornOn=2010-01-01';
    const { body } = await office.request('GET', `/api/passport/online-renewal?${asked}`);
    expect(body).toMatchObject({ mayRenewOnline: false, obstacles: ['first-passport', 'too-young'] });
  });
});
