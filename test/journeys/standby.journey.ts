import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-1';
const PFIZER = 'vaccination.pfizer';
// The line is swept every few seconds, the no-shows every minute; a busy machine is slower.
const SWEPT = 30_000;

describe('leftover seats of an afternoon', () => {
  let office: Office;
  let manager: Colleague;
  let first: Resident;
  let second: Resident;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T14:00:00+09:00');
    manager = await new Colleague(office).signsIn('manager');
    first = new Resident(office, { name: '김첫째', birthDate: '1944-03-02', phone: '010-1111-0001' });
    second = new Resident(office, { name: '이둘째', birthDate: '1945-05-05', phone: '010-1111-0002' });
    await first.signsIn();
    await second.signsIn();
  }, 90_000);
  afterAll(() => office?.close());

  const joins = (who: Resident) =>
    who.post('/api/scheduling/standby/entries', { centre: CENTRE, offer: PFIZER });
  const linkOf = (who: Resident): Promise<string> =>
    eventually(
      async () =>
        who
          .messages()
          .find((text) => text.includes('잔여백신'))
          ?.match(/\/s\/([\w-]+)/)?.[1],
    );
  const link = (token: string, act = '', key?: string) =>
    office.request(act ? 'POST' : 'GET', `/api/scheduling/standby/links/${token}${act}`, {
      ...(act && { body: {} }),
      ...(key && { key }),
    });

  it('go to the line: the first is written to, lets it lapse, and the next is written to', async () => {
    const joined = await joins(first);
    expect(joined).toMatchObject({ status: 201, body: { entry: { state: 'waiting', ahead: 0 } } });
    office.clock.advance({ minutes: 1 });
    expect((await joins(second)).body.entry.ahead).toBe(1);
    expect((await joins(first)).body).toMatchObject({ code: 'scheduling.standby-joined-already' });

    const body = { offer: PFIZER, places: 1, until: '16:30' };
    expect((await manager.post('/api/scheduling/standby/announcements', body)).status).toBe(201);
    const token = await linkOf(first);
    expect(first.messages().at(-1)).toContain('김첫째 님, 오늘 14:50까지');
    expect((await link(token)).body).toMatchObject({ state: 'offered', maskedName: '김*째' });
    expect(second.messages().filter((text) => text.includes('잔여백신'))).toEqual([]);

    office.clock.advance({ minutes: 10 });
    const late = await link(token, '/acceptance');
    expect(late).toMatchObject({ status: 410, body: { code: 'scheduling.standby-offer-over' } });
    await linkOf(second);
    expect((await first.get(`/api/scheduling/standby/mine?centre=${CENTRE}`)).body.entry.state).toBe(
      'lapsed',
    );
  }, 120_000);

  it('belong to whoever accepts by the link, once, with both appointments and a message', async () => {
    const token = await linkOf(second);
    const { following } = (await link(token)).body;
    const accepted = await link(token, '/acceptance', 'same-key-0001');
    expect(accepted).toMatchObject({
      status: 200,
      body: { state: 'accepted', following: { startsAt: following.startsAt } },
    });
    expect((await link(token, '/acceptance', 'same-key-0001')).body).toEqual(accepted.body);
    expect((await link(token, '/acceptance')).body.booking).toEqual(accepted.body.booking);
    expect((await link(token, '/decline')).status).toBe(410);
    const number = accepted.body.booking.number.slice(0, 8);
    await eventually(async () => second.messages().some((text) => text.includes(number)));
    const { groups } = (await second.get('/api/scheduling/my-bookings')).body;
    expect(groups[0].bookings.map((one: { state: string }) => one.state)).toEqual(['confirmed', 'confirmed']);
    expect(groups[0].bookings[1].startsAt.slice(0, 10) >= '2021-06-16').toBe(true);
  }, 120_000);

  it('are counted on the board, which tells nobody’s whole name', async () => {
    const board = (await manager.get('/api/scheduling/standby/board')).body;
    expect(board.acceptance).toMatchObject({ offers: 2, accepted: 1 });
    expect(board.offers.find((one: { code: string }) => one.code === PFIZER).places).toEqual({
      announced: 1,
      late: 0,
      open: 0,
      offered: 0,
      accepted: 1,
    });
    const offers = (await manager.get('/api/scheduling/standby/offers')).body.items;
    expect(offers.map((one: { state: string }) => one.state)).toEqual(['accepted', 'lapsed']);
    expect(JSON.stringify(offers)).not.toContain('이둘째');
  }, 30_000);

  it('that nobody came for keep that person out, and they hear of it once with the way to book', async () => {
    office.clock.advanceTo('2021-05-26T18:00:01+09:00');
    await eventually(async () => {
      const { items } = (await manager.get('/api/scheduling/standby/bars')).body;
      return items.length === 1;
    }, 4 * SWEPT);
    const told = () => second.messages().filter((text) => text.includes('함께 취소되었습니다'));
    await eventually(async () => told().length === 1);
    expect(second.messages().at(-1)).toContain('1차부터 다시 예약해 주십시오');
    office.clock.advanceTo('2021-05-27T09:00:00+09:00');
    await second.signsIn();
    manager = await new Colleague(office).signsIn('manager');
    expect((await joins(second)).body).toMatchObject({
      code: 'scheduling.standby-barred',
      facts: { untilOn: '2021-06-09' },
    });
    const [bar] = (await manager.get('/api/scheduling/standby/bars')).body.items;
    const lift = await manager.post(`/api/scheduling/standby/bars/${bar.id}/lift`, {
      reason: '응급실 이송 확인',
    });
    expect(lift.status).toBe(200);
    expect((await joins(second)).status).toBe(201);
  }, 180_000);

  it('are nobody’s business without the right: made-up links, other staff, strangers', async () => {
    expect((await link('A'.repeat(38))).status).toBe(404);
    expect((await link(`${(await linkOf(second)).slice(0, -1)}_`)).status).toBe(404);
    const nurse = await new Colleague(office).signsIn('nurse');
    expect((await nurse.get('/api/scheduling/standby/line')).status).toBe(403);
    const post = await office.request('POST', '/api/scheduling/standby/entries', {
      body: { centre: CENTRE, offer: PFIZER },
    });
    expect(post.status).toBe(401);
    expect((await manager.get('/api/scheduling/standby/board?centre=elsewhere')).status).toBe(403);
  }, 30_000);
});
