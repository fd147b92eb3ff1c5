import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openDesk, type Desk } from '../../../../test/support/desk.ts';

jest.setTimeout(30_000);

const hong = { name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' };

let desk: Desk;
let personId: string;
let number: string;
let groupId: string;
beforeAll(async () => {
  desk = await openDesk();
  await desk.publish('2021-05-26');
  await desk.publish('2021-06-16');
  ({ personId } = await desk.as('kim', () => desk.registerCaller.run(hong)));
  ({ groupId } = await desk.book('desk.three-weeks', ['2021-05-26T08:10', '2021-06-16T08:10'], personId));
  ({ number } = await desk.as('kim', () => desk.groups.get(groupId)));
  await desk.as('kim', () =>
    desk.registerCaller.run({ name: '홍길순', birthDate: '1950-11-30', phone: '+821087654321' }),
  );
});
afterAll(() => desk.close());

const search = (typed: string, page = 1) => desk.as('kim', () => desk.searchPeople.run({ typed, page }));
const audited = async (action: string) =>
  await desk.sql<{ facts: object; person_id: string }>`
    select facts, person_id from audit.entry where action = ${action} order by position`;

describe('a clerk finds', () => {
  it.each(['홍길동', 'ㅎㄱㄷ', '1944-03-02', '440302', '5678', '010-1234-5678', '01012345678'])(
    'the caller by %s',
    async (typed) => {
      expect((await search(typed)).items).toEqual([
        {
          personId,
          maskedName: '홍*동',
          maskedPhone: '010-****-5678',
          birthDate: '1944-03-02',
          next: { number: `${number}-1`, label: '1차 방문', startsAt: '2021-05-26T08:10:00+09:00' },
          bookings: 1,
        },
      ]);
    },
  );

  it('exactly one by booking number or QR', async () => {
    const { qr } = await desk.as('kim', () => desk.groups.get(groupId));
    for (const typed of [number, number.toLowerCase(), qr]) {
      expect(await search(typed)).toMatchObject({ isExact: true, items: [{ personId }], pages: 1 });
    }
  });

  it('also people who have no booking, after those who are expected', async () => {
    const { items } = await search('ㅎㄱ');
    expect(items.map(({ maskedName, bookings }) => [maskedName, bookings])).toEqual([
      ['홍*동', 1],
      ['홍*순', 0],
    ]);
  });

  it('page by page when there are many, each noted in the audit trail', async () => {
    for (let at = 0; at < 12; at++)
      await desk.registerPerson.run({ ...hong, name: '김철수', phone: `+8210555500${10 + at}` });
    const before = (await audited('scheduling.person-looked-up')).length;
    const [first, second] = [await search('김'), await search('김', 2)];
    expect([first.items.length, first.pages, second.items.length]).toEqual([10, 2, 2]);
    const ids = [...first.items, ...second.items].map((one) => one.personId);
    expect(new Set(ids).size).toBe(12);
    expect((await audited('scheduling.person-looked-up')).length).toBe(before + 12);
  });
});

describe('a clerk sees of a person', () => {
  it('the card masked, and the phone whole only for a reason that is noted', async () => {
    const card = await desk.as('kim', () => desk.showPerson.card({ personId }));
    expect(card).toMatchObject({ maskedName: '홍*동', maskedPhone: '010-****-5678', noShows: [] });
    const reveal = () =>
      desk.as('kim', () => desk.revealPhone.run({ personId, reason: '회신 전화' }), 'reveal-01');
    expect(await reveal()).toEqual({ phone: '+821012345678' });
    expect(await reveal()).toEqual({ phone: '+821012345678' });
    expect(await audited('scheduling.phone-revealed')).toEqual([
      { facts: { reason: '회신 전화' }, person_id: personId },
    ]);
    const kept = await desk.sql<{ text: string }>`select t::text as text from kernel.idempotency_key t`;
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('12345678');
  });

  it('their bookings, and what they were told', async () => {
    const told = '신분증을 가져오시라고 안내함';
    await desk.as('lee', () => desk.noteCall.run({ personId, groupId, told }));
    const { items } = await desk.as('kim', () => desk.showPerson.history({ personId, page: 1 }));
    expect(items.map((line) => [line.kind, line.actor.name, line.told])).toEqual([
      ['note', 'lee', told],
      ['booked', null, null],
    ]);
    const { items: groups } = await desk.as('kim', () =>
      desk.showPerson.bookings({ personId, isForOthers: false, page: 1 }),
    );
    expect(groups.map((group) => group.number)).toEqual([number]);
  });

  it('nobody who does not exist', async () => {
    const missing = { code: 'identity.person-not-found' };
    const id = '0190a000-0000-7000-8000-000000000000';
    await expect(desk.as('kim', () => desk.showPerson.card({ personId: id }))).rejects.toMatchObject(missing);
    await expect(
      desk.as('kim', () => desk.noteCall.run({ personId: id, groupId: null, told: '안내' })),
    ).rejects.toMatchObject(missing);
  });
});

describe('a caller without a phone', () => {
  const mother = { name: '김순자', birthDate: '1938-01-05', phone: null, relationship: 'parent' as const };

  it('is registered under the phone of a relative, who is written to', async () => {
    const { personId: id } = await desk.as('kim', () =>
      desk.registerCaller.run({ ...mother, contactPhone: hong.phone }),
    );
    const card = await desk.as('kim', () => desk.showPerson.card({ personId: id }));
    expect(card).toMatchObject({ maskedPhone: null, carers: [{ personId, relationship: 'parent' }] });
    expect((await desk.as('kim', () => desk.showPerson.card({ personId }))).dependants).toMatchObject([
      { personId: id, maskedName: '김*자' },
    ]);
    const slotId = await desk.slotAt('2021-05-26T09:00');
    await desk.giveSeats(slotId, 1, 1, 'staff');
    const booked = await desk.as('kim', () =>
      desk.bookForCaller.run({
        personId: id,
        offerCode: 'desk.talk',
        slotIds: [slotId],
        seats: 'staff',
        by: 'phone',
        isConsented: true,
        reason: '보호자 전화 요청',
        told: null,
      }),
    );
    expect((await desk.as('kim', () => desk.groups.get(booked.groupId))).contact).toMatchObject({
      id: personId,
    });
  });

  it('not under a number that nobody is known by', async () => {
    await expect(
      desk.as('kim', () => desk.registerCaller.run({ ...mother, contactPhone: '+821099990000' })),
    ).rejects.toMatchObject({ code: 'scheduling.contact-not-known' });
  });
});
