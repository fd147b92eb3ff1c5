import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { barbershop } from '../support/departments/barbershop/barbershop.ts';
import { Office } from '../support/office.ts';
import { Colleague, Display, Resident } from '../support/story.ts';

describe('a department the core has never heard of', () => {
  let office: Office;
  let display: Display;

  beforeAll(async () => {
    office = await Office.open([barbershop, ...departments], '2021-05-26T09:00:00+09:00');
    display = new Display(office, 'mirror');
    await display.turnsOn();
  }, 60_000);

  afterAll(async () => {
    display?.turnsOff();
    await office?.close();
  });

  it('books, writes, queues, calls and finishes through the same core', async () => {
    const client = new Resident(office, { name: '이머리', birthDate: '1999-09-09', phone: '010-3333-4444' });
    await client.signsIn();
    const path = '/api/scheduling/centres/barber-1/days/2021-05-26/slots?offer=barbershop.haircut';
    const [slot] = (await client.get(path)).body.slots;
    const booked = await client.post('/api/scheduling/bookings', {
      offer: 'barbershop.haircut',
      slotIds: [slot.id],
    });
    expect(booked.status).toBe(201);
    const { group } = booked.body;
    await eventually(async () =>
      client.messages().some((text) => text.includes(`이발 예약 ${group.number}`)),
    );

    const barber = await new Colleague(office).signsIn('barber');
    await barber.post(`/api/scheduling/bookings/${group.bookings[0].id}/arrival`);
    const chair = await barber.opensCounter('chair-1');
    const ticket = await eventually(() => barber.callsNext(chair));
    expect(ticket.number).toBe('B001');
    expect(await display.hears('B001')).toMatchObject({ stageLabel: '이발 의자', counterLabel: '1번 의자' });
    await barber.does('completion', ticket.id);
    await eventually(async () => {
      const { body } = await client.get('/api/scheduling/my-bookings');
      return body.groups[0].bookings[0].state === 'fulfilled';
    });
  });

  it('sees nothing of the other department, nor the other of it', async () => {
    const barber = await new Colleague(office).signsIn('barber');
    const counters = (await barber.get('/api/queueing/counters')).body.counters;
    expect(counters.map((one: { code: string }) => one.code)).toEqual(['chair-1']);
    const other = await barber.get('/api/queueing/board?centre=seongbuk-1');
    expect(other.status).toBe(403);
    const nurse = await new Colleague(office).signsIn('nurse');
    expect((await nurse.get('/api/queueing/board?centre=barber-1')).status).toBe(403);
  });
});
