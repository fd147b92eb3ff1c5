import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { ResidentPhone, type PhoneOwner } from '../support/resident-phone.ts';

const hong: PhoneOwner = { name: '홍길순', birth: ['1944', '3', '2'], phone: '010-2345-6789' };
const OFFER = 'vaccination.pfizer';
const CENTRE = 'seongbuk-1';

describe('a resident who changes plans', () => {
  let office: Office;
  let devices: Devices;
  let phone: Page;
  let resident: ResidentPhone;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    devices = await Devices.open();
    phone = await devices.take('phone');
    resident = new ResidentPhone(office, phone);
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 30_000);

  const slotAt = async (day: string, time: string): Promise<string> => {
    const { slots } = await resident.request(
      'GET',
      `/api/scheduling/centres/${CENTRE}/days/${day}/slots?offer=${OFFER}`,
    );
    return slots.find(({ startsAt }: { startsAt: string }) => startsAt.includes(`T${time}`)).id;
  };
  const datesOf = async (): Promise<string[]> => {
    const { groups } = await resident.request('GET', '/api/scheduling/my-bookings');
    return groups[0].bookings.map(({ startsAt, state }: { startsAt: string; state: string }) =>
      [startsAt.slice(0, 16), state].join(' '),
    );
  };

  it('sees until when the booking can be changed', async () => {
    await resident.signIn(hong);
    const slotIds = [await slotAt('2021-05-31', '10:20'), await slotAt('2021-06-21', '10:20')];
    await resident.request('POST', '/api/scheduling/bookings', { offer: OFFER, slotIds });
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByText('5월 29일(토)까지', { exact: false }).waitFor();
    expect(await lookAt(phone, 'resident-my-bookings')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('moves the first date, and the second one with it, in one step', async () => {
    await phone.getByRole('link', { name: '1차 변경' }).click();
    await phone.getByRole('heading', { name: '1차 날짜 변경' }).waitFor();
    await resident.openDay('2021-06-07');
    await resident.pickTime('14:00');
    await phone.getByText('2차도 함께 옮겨야 합니다').waitFor();
    expect(await lookAt(phone, 'resident-move')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByRole('heading', { name: '바뀌는 내용 확인' }).waitFor();
    expect(await lookAt(phone, 'resident-move-review')).toEqual([]);
    await phone.getByRole('button', { name: '이대로 바꾸기' }).click();
    await phone.getByText('예약을 바꾸었습니다').waitFor();
    expect(await lookAt(phone, 'resident-moved')).toEqual([]);
    expect(await datesOf()).toEqual(['2021-06-07T14:00 confirmed', '2021-06-28T14:00 confirmed']);
  }, 90_000);

  it('moves the second date alone, but not before the interval', async () => {
    await phone.getByRole('link', { name: '2차 변경' }).click();
    await resident.openDay('2021-06-25');
    await resident.pickTime('09:00');
    await phone.getByText('1차와의 간격이 맞지 않습니다').waitFor();
    expect(await phone.getByRole('button', { name: '다음', exact: true }).isDisabled()).toBe(true);
    await resident.openDay('2021-06-30');
    await resident.pickTime('09:00');
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByRole('button', { name: '이대로 바꾸기' }).click();
    await phone.getByText('예약을 바꾸었습니다').waitFor();
    expect(await datesOf()).toEqual(['2021-06-07T14:00 confirmed', '2021-06-30T09:00 confirmed']);
  }, 90_000);

  it('chooses a new time for one that the office had to take away', async () => {
    const { groups } = await resident.request('GET', '/api/scheduling/my-bookings');
    const { id } = groups[0].bookings[1];
    await office.database.sql`
      update scheduling.seat_pool set taken = taken - 1
      where id = (select seat_pool_id from scheduling.booking where id = ${id})`;
    await office.database.sql`
      update scheduling.booking set state = 'orphaned', seat_pool_id = null where id = ${id}`;
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByText('2차 시간이 센터 사정으로 없어졌습니다').waitFor();
    expect(await lookAt(phone, 'resident-orphaned')).toEqual([]);
    await phone.getByRole('link', { name: '새 시간 고르기' }).click();
    await resident.openDay('2021-07-01');
    await resident.pickTime('11:00');
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByRole('button', { name: '이대로 바꾸기' }).click();
    await phone.getByText('예약을 바꾸었습니다').waitFor();
    expect(await datesOf()).toEqual(['2021-06-07T14:00 confirmed', '2021-07-01T11:00 confirmed']);
  }, 90_000);

  it('cancels by the link of the message, with the birth date as second proof', async () => {
    const link = await eventually(async () =>
      resident
        .messagesTo('01023456789')
        .flatMap((text) => text.match(/\/c\/x[\w-]+/) ?? [])
        .at(-1),
    );
    const stranger = await devices.take('phone');
    const reader = new ResidentPhone(office, stranger);
    await stranger.goto(office.apiUrl + link);
    await stranger.getByRole('heading', { name: '예약 취소' }).waitFor();
    expect(await lookAt(stranger, 'resident-link-cancel')).toEqual([]);
    expect(await scrollsSideways(stranger)).toBe(false);
    const press = async (birth: PhoneOwner['birth']) => {
      await reader.fillBirth(birth);
      await stranger.getByRole('button', { name: '예약 취소' }).click();
      await stranger.getByRole('alertdialog').getByRole('button', { name: '예약 취소' }).click();
    };
    await press(['1950', '1', '1']);
    await stranger.getByText('생년월일이 예약과 다릅니다', { exact: false }).waitFor();
    expect(await lookAt(stranger, 'resident-link-wrong-birth')).toEqual([]);
    await press(hong.birth);
    await stranger.getByText('예약이 취소되었습니다.').waitFor();
    expect(await datesOf()).toEqual(['2021-06-07T14:00 cancelled', '2021-07-01T11:00 cancelled']);
    await stranger.reload();
    await stranger.getByText('이미 취소된 예약입니다').waitFor();
    expect(await lookAt(stranger, 'resident-link-cancelled')).toEqual([]);
  }, 90_000);

  it('is told plainly when a link is not whole', async () => {
    await phone.goto(`${office.apiUrl}/c/xAAAAAAAAAAAAAAAAAAAA`);
    await phone.getByText('사용할 수 없는 링크입니다').waitFor();
    expect(await lookAt(phone, 'resident-link-unknown')).toEqual([]);
  }, 90_000);

  it('books for two, side by side, and both are named on every page', async () => {
    const { consent } = await resident.request('GET', '/api/identity/dependants');
    await resident.request('POST', '/api/identity/dependants', {
      name: '김철수',
      birthDate: '1943-05-06',
      phone: null,
      relationship: 'spouse',
      consented: true,
      consentVersion: consent.version,
    });
    await phone.goto(`${office.apiUrl}/book/verify`);
    await phone.locator('label').filter({ hasText: '김*수' }).click();
    expect(await lookAt(phone, 'resident-party')).toEqual([]);
    await resident.goToDays();
    await resident.openDay('2021-06-01');
    await resident.pickTime('10:20');
    await phone.getByText('자동으로 고른 날').waitFor();
    await resident.holdChosen();
    expect(await lookAt(phone, 'resident-party-confirm')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await resident.agree();
    await phone.getByRole('button', { name: '예약 확정' }).click();
    await phone.getByRole('heading', { name: '예약이 완료되었습니다' }).waitFor();
    for (const name of ['홍*순', '김*수']) await phone.getByText(name, { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'resident-party-done')).toEqual([]);
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByRole('heading', { name: '김*수 님의 예약' }).waitFor();
    expect(await lookAt(phone, 'resident-party-bookings')).toEqual([]);
  }, 90_000);

  it('is given the phone number once it is too late for the first date, and can still change the second', async () => {
    office.clock.advanceTo('2021-05-31T10:00:00+09:00');
    await phone.context().clearCookies();
    await resident.signIn(hong);
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByText('1차는 인터넷 변경·취소 기한(5월 30일(일))이 지났습니다.').first().waitFor();
    await phone.getByRole('link', { name: '02-2241-3114로 전화하기' }).first().waitFor();
    expect(await phone.getByRole('link', { name: '1차 변경' }).count()).toBe(0);
    expect(await phone.getByRole('link', { name: '2차 변경' }).count()).toBe(2);
    expect(await lookAt(phone, 'resident-too-late')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
