import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { openPushService, type PushedBrowser, type PushVendor } from '../support/push-service.ts';
import { Colleague, Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('“my turn” on the phone, from home to home', () => {
  let office: Office;
  let devices: Devices;
  let vendor: PushVendor;
  let browser: PushedBrowser;
  let mother: Resident;
  let phone: Page;
  let reception: Colleague;
  let doctor: Colleague;
  let nurse: Colleague;
  let visitId: string;
  let ticketId: string;
  let screening: string;

  beforeAll(async () => {
    vendor = await openPushService();
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00', { push: vendor });
    devices = await Devices.open();
    browser = vendor.browser('phone');
    mother = await books({ name: '홍길순', birthDate: '1944-03-02', phone: '010-2345-6789' });
    phone = await devices.take('phone', { permissions: ['notifications'] });
    await watch(phone);
    await signIn(phone, mother);
    reception = await new Colleague(office).signsIn('reception');
    doctor = await new Colleague(office).signsIn('doctor');
    nurse = await new Colleague(office).signsIn('nurse');
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
    await vendor?.close();
  });

  const books = async (details: { name: string; birthDate: string; phone: string }): Promise<Resident> => {
    const resident = new Resident(office, details);
    await resident.signsIn();
    const now = office.clock.now();
    const { slots } = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body;
    const first = slots.find(
      (slot: any) => slot.left > 0 && Temporal.Instant.compare(slot.startsAt, now) >= 0,
    );
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    const slotIds = [first.id, second.id];
    const booked = await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds });
    expect(booked.status).toBe(201);
    return resident;
  };

  const signIn = async (page: Page, { cookies }: Resident) => {
    const [name, value] = cookies[0]!.split('=') as [string, string];
    await page.context().addCookies([{ name, value, url: office.apiUrl }]);
  };

  /** Notes what the phone would let its owner hear and feel; its vendor is the one of this test. */
  const watch = (page: Page) =>
    page.addInitScript(
      `window.felt = []; window.heard = 0;
       navigator.vibrate = (pattern) => (window.felt.push(pattern), true);
       const play = AudioContext.prototype.createOscillator;
       AudioContext.prototype.createOscillator = function () { window.heard += 1; return play.call(this); };
       const subscription = ${JSON.stringify(browser.subscription)};
       PushManager.prototype.subscribe = async (options) => {
         window.agreedWith = options.applicationServerKey;
         return { ...subscription, options, toJSON: () => subscription };
       };`,
    );

  const arrives = async (resident: Resident): Promise<{ visitId: string; ticketId: string }> => {
    const { body } = await resident.get('/api/scheduling/my-bookings');
    const booking = body.groups[0].bookings[0];
    const arrival = await reception.post(`/api/scheduling/bookings/${booking.id}/arrival`);
    const visit = await eventually(async () => {
      const answer = await reception.get(`/api/queueing/visits/${arrival.body.visitId}`);
      return answer.status === 200 && answer.body;
    });
    return { visitId: visit.id, ticketId: visit.ticketId };
  };
  const shows = (text: string, page = phone) => page.getByText(text, { exact: false }).first().waitFor();
  const looksWell = async (name: string, page = phone) => {
    expect(await lookAt(page, `turn-${name}`)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  };
  /** As the vendor's channel would: hands a push that was opened to the service worker. */
  const delivers = async (said: unknown) => {
    const session = await phone.context().newCDPSession(phone);
    const registered = new Promise<string>((done) =>
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const ours = registrations.find(({ scopeURL }) => scopeURL.endsWith('/my-turn'));
        if (ours) done(ours.registrationId);
      }),
    );
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.deliverPushMessage', {
      origin: `${office.apiUrl}/`,
      registrationId: await registered,
      data: JSON.stringify(said),
    });
  };
  const pushed = (purpose: string) =>
    eventually(async () =>
      vendor
        .to(browser)
        .map(({ body }) => browser.open(body))
        .find((said) => said.purpose === purpose),
    );

  it('before arrival it says when and where to come, with the QR for the door', async () => {
    await phone.goto(`${office.apiUrl}/my-turn`);
    await shows('오늘 예약이 있습니다');
    await shows('보문로 168');
    await phone.getByRole('img', { name: /QR/ }).waitFor();
    await looksWell('before');
  }, 90_000);

  it('after check-in it comes by itself: the number, who is before, the map; the sound is chosen with one tap', async () => {
    ({ visitId, ticketId } = await arrives(mother));
    await phone.locator('.turn-number').getByText('A001').waitFor({ timeout: 30_000 });
    await phone.getByRole('img', { name: /2\. 예진 \(지금 여기\)/ }).waitFor();
    expect(await phone.evaluate('window.heard')).toBe(0);
    await phone.getByRole('button', { name: '호출 소리 켜기' }).click();
    await shows('소리가 켜져 있습니다');
    expect(await phone.evaluate('window.heard')).toBe(4);
    await looksWell('waiting');
  }, 90_000);

  it('asks before it tells the phone in the pocket or writes a text message', async () => {
    await phone.getByRole('button', { name: '휴대전화 알림 받기' }).click();
    await phone.getByRole('button', { name: '휴대전화 알림 끄기' }).waitFor();
    expect(await phone.evaluate('window.agreedWith')).toBe(vendor.keys.publicKey);
    await phone.getByRole('button', { name: '차례가 가까워지면 문자 받기' }).click();
    await phone.getByRole('button', { name: '문자 알림 취소' }).waitFor();
  }, 90_000);

  it('says that the turn is near as soon as a counter is open: on the page, by push and by the one text', async () => {
    screening = await doctor.opensCounter('screening-1');
    await shows('곧 차례입니다. 예진 앞에서 기다려 주십시오.');
    expect(await pushed('push-near')).toMatchObject({ title: 'A001번 곧 차례입니다' });
    await eventually(async () => mother.messages().some((text) => text.includes('A001번 님, 곧 예진 차례')));
    await looksWell('near');
  }, 90_000);

  it('called, it turns green, rings, shakes, flashes its title; and the push says number and counter', async () => {
    const before = (await phone.evaluate('window.heard')) as number;
    await doctor.callsNext(screening);
    await shows('지금 예진 1번 창구로 오십시오');
    await phone.getByRole('img', { name: /2\. 예진 \(지금 가실 곳\)/ }).waitFor();
    expect(await phone.evaluate('window.heard')).toBe(before + 4);
    expect(await phone.evaluate('window.felt.at(-1)')).toEqual([400, 150, 400, 150, 600]);
    await eventually(async () => (await phone.title()).startsWith('● A001 지금 오십시오'));
    await eventually(async () => (await phone.title()).startsWith('A001 내 차례'));
    expect(await pushed('push-called')).toMatchObject({ title: 'A001번 예진 1번으로 오십시오' });
    await looksWell('called');
  }, 90_000);

  it('what was pushed is shown by the phone itself, a call until it is seen', async () => {
    await delivers(await pushed('push-called'));
    const shown = await eventually(async () => {
      const notices = await phone.evaluate<any[]>(`navigator.serviceWorker.getRegistration('/my-turn')
        .then((registration) => registration.getNotifications())
        .then((all) => all.map(({ title, tag, requireInteraction }) => ({ title, tag, requireInteraction })))`);
      return notices.length > 0 && notices;
    });
    expect(shown).toEqual([
      { title: 'A001번 예진 1번으로 오십시오', tag: 'charye-A001', requireInteraction: true },
    ]);
  }, 90_000);

  it('a repeated call rings again; the choice of the sound outlives a reload and wakes with a tap', async () => {
    office.clock.advance({ seconds: 25 });
    const before = (await phone.evaluate('window.felt.length')) as number;
    await doctor.does('recall', ticketId);
    await eventually(async () => ((await phone.evaluate('window.felt.length')) as number) > before);
    await phone.reload();
    await shows('소리를 들으시려면 화면을 한 번 눌러 주십시오');
    await phone.locator('.turn-number').click();
    await shows('소리가 켜져 있습니다');
  }, 90_000);

  it('without a connection it keeps the last state, says how old it is, and renews itself', async () => {
    await eventually(() => phone.evaluate('caches.match("/my-turn").then(Boolean)'));
    await phone.context().setOffline(true);
    await doctor.does('start', ticketId);
    await phone.reload();
    await phone.locator('.turn-number').getByText('A001').waitFor();
    await shows('지금 예진 1번 창구로 오십시오');
    await phone.getByText(/전의 상태입니다/).waitFor({ timeout: 40_000 });
    await looksWell('offline');
    await phone.context().setOffline(false);
    await shows('예진 진행 중입니다');
    await phone.getByText(/전의 상태입니다/).waitFor({ state: 'detached' });
    await looksWell('serving');
  }, 120_000);

  it('polls where no socket gets through', async () => {
    await office.stopRealtime();
    await doctor.does('completion', ticketId);
    await phone.getByText('접종 대기 중입니다').first().waitFor({ timeout: 30_000 });
    expect(await phone.getByText(/연결/).count()).toBeGreaterThan(0);
    await office.startRealtime();
  }, 90_000);

  it('counts the stay down by the server’s clock, and says when it is over', async () => {
    const injection = await nurse.opensCounter('injection-1');
    await nurse.callsNext(injection);
    await nurse.does('start', ticketId);
    await nurse.does('completion', ticketId);
    await phone.getByRole('timer', { name: /관찰이 끝날 때까지 1[45]:/ }).waitFor();
    await looksWell('observation');
    office.clock.advance({ minutes: 15 });
    await phone.reload();
    await shows('직원의 확인을 받으신 뒤 가셔도 됩니다');
    expect(await pushed('push-stay-over')).toMatchObject({ title: 'A001번 관찰 시간이 끝났습니다' });
    await looksWell('observed');
  }, 90_000);

  it('let go, it says so, and when to come again', async () => {
    await nurse.does('completion', ticketId);
    await phone.locator('.turn-where').getByText('가셔도 됩니다').waitFor();
    await shows('다음에 오실 날');
    await shows('6월 16일(수)');
    await looksWell('done');
  }, 90_000);

  it('who did not answer reads until when the place is kept, and what to do when it was lost', async () => {
    const father = await books({ name: '김복동', birthDate: '1940-05-05', phone: '010-2345-6790' });
    const page = await devices.take('phone');
    await signIn(page, father);
    const his = await arrives(father);
    await page.goto(`${office.apiUrl}/my-turn`);
    await doctor.callsNext(screening);
    for (const step of ['recall', 'recall', 'miss'] as const) {
      office.clock.advance({ seconds: 25 });
      await doctor.does(step, his.ticketId);
    }
    await shows('호출하였을 때 안 계셨습니다', page);
    await page.getByText(/까지 순서를 지켜 둡니다/).waitFor();
    await looksWell('away', page);
    office.clock.advance({ minutes: 30 });
    await page
      .getByText('접수 창구로 오셔서 이 번호를 말씀해 주십시오', { exact: false })
      .waitFor({ timeout: 30_000 });
    await looksWell('missed', page);
    await page.context().close();
  }, 90_000);

  it('a daughter follows her mother and her father on one page, and hears of both', async () => {
    const daughter = new Resident(office, {
      name: '김영희',
      birthDate: '1970-05-05',
      phone: '010-2222-3333',
    });
    await daughter.signsIn();
    await cares(daughter, '홍길순');
    await cares(daughter, '김복동');
    const page = await devices.take('phone');
    await signIn(page, daughter);
    await page.goto(`${office.apiUrl}/my-turn`);
    await page.getByRole('button', { name: /홍\*순.*A001.*마침/ }).click();
    await shows('홍*순 님의 번호', page);
    await page.getByRole('button', { name: /김\*동.*A002/ }).waitFor();
    await looksWell('carer', page);
    await page.context().close();
  }, 90_000);

  it('the slip of a visit opens that visit without a name, and no other page of its owner', async () => {
    const slip = await office.request('POST', `/api/queueing/visits/${visitId}/slips`, {
      body: {},
      device: 'door-1',
    });
    const page = await devices.take('phone');
    await page.goto(`${office.apiUrl}${new URL(slip.body.url).pathname}`);
    await page.locator('.turn-number').getByText('A001').waitFor();
    await shows('다음 예약은 본인 확인 뒤에 보실 수 있습니다', page);
    expect(await page.getByText('홍').count()).toBe(0);
    const bookings = await page.request.get(`${office.apiUrl}/api/scheduling/my-bookings`);
    expect(bookings.status()).toBe(401);
    await looksWell('slip', page);
    await page.context().close();
  }, 90_000);

  it.each([
    ['en', 'My number'],
    ['zh', '我的号码'],
    ['vi', 'Số của tôi'],
  ])(
    'fits in %s',
    async (language, words) => {
      const visitor = await books({
        name: `방문${language}`,
        birthDate: '1942-01-01',
        phone: `010-9999-00${language.charCodeAt(0) % 90}`.padEnd(13, '1'),
      });
      const page = await devices.take('phone');
      await page.addInitScript(`localStorage.setItem('charye.language', '${language}')`);
      await signIn(page, visitor);
      await arrives(visitor);
      await page.goto(`${office.apiUrl}/my-turn`);
      await shows(words, page);
      await looksWell(language, page);
      await page.context().close();
    },
    90_000,
  );

  it('nothing broke on any page', () => {
    expect(devices.faults).toEqual([]);
  });

  /** As agreed on paper at the desk; registering itself has its own tests. */
  const cares = (carer: Resident, name: string) => careOf(office, carer, name);
});

const careOf = async (office: Office, carer: Resident, name: string): Promise<void> => {
  const me = (await carer.get('/api/me')).body.person.id;
  const found = await new Colleague(office)
    .signsIn('reception')
    .then((desk) => desk.get(`/api/scheduling/bookings?search=${encodeURIComponent(name)}`));
  const { personId } = (
    await office.database.sql<{ personId: string }>`
    select person_id as "personId" from scheduling.booking where id = ${found.body.results[0].booking.id}`
  )[0]!;
  await office.database.sql`
    insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version,
                               consent_by, consented_at)
    select gen_random_uuid(), ${me}, ${personId}, 'parent', ${name}, 2, version, 'word', now()
    from identity.consent_text limit 1`;
};
