import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import type { MessageWorld } from '../../../../test/support/messages.ts';
import {
  as,
  draftOf,
  lead,
  lineOf,
  MeetingWriters,
  openWordings,
  second,
} from '../../../../test/support/wordings.ts';
import { templateFor } from '../queue-message/template-for.ts';
import { MessageTemplates } from '../registry.ts';
import { SetUpTemplates } from '../set-up-templates/set-up-templates.ts';
import { dateText, timeText } from '../text/korean-date.ts';
import { EndWording } from './end-wording.ts';
import { ListPurposes } from './list-purposes.ts';
import { ReadWording } from './read-wording.ts';
import { ReturnToWording } from './return-to-wording.ts';
import { SaveWording } from './save-wording.ts';
import { WithdrawWording } from './withdraw-wording.ts';
import type { WordingLine } from './wording-line.ts';

describe('the wordings of a purpose', () => {
  let office: Awaited<ReturnType<typeof openWordings>>;
  let world: MessageWorld;

  beforeAll(async () => {
    office = await openWordings();
    world = office.world;
  });
  afterAll(() => office?.close());
  beforeEach(() => office.beginAnew());

  it('come with the installation and are what goes out until an official writes another', async () => {
    const before = await office.read(lineOf());
    expect([before.revision, before.inForce?.madeBy, before.usedNow?.body]).toEqual([
      1,
      null,
      before.inForce?.body,
    ]);
    await office.save(lineOf(), '내일 {date} {time} 뵙겠습니다.');
    expect(await office.chosen()).toBe('내일 {date} {time} 뵙겠습니다.');
    await world.app.get(SetUpTemplates).run();
    expect(await office.chosen()).toBe('내일 {date} {time} 뵙겠습니다.');
  });

  it('take over at their moment, and not before', async () => {
    const now = await office.chosen();
    await office.save(lineOf(), '새 문구 {date} {time}', { effectiveFrom: office.later(24) });
    expect(await office.chosen()).toBe(now);
    expect(await office.chosen({}, office.later(24))).toBe('새 문구 {date} {time}');
    const { coming } = await office.read(lineOf());
    expect(coming.map(({ body, reason }) => [body, reason])).toEqual([
      ['새 문구 {date} {time}', '문구 정비'],
    ]);
    await expect(
      office.save(lineOf(), '{date} {time}', { effectiveFrom: office.later(-1) }),
    ).rejects.toMatchObject({
      code: 'notifications.moment-has-passed',
    });
  });

  it('are chosen by language, then centre, then department, then the way to the phone', async () => {
    await office.save(lineOf({ scope: '', centreCode: 'first' }), '우리 센터 {date} {time}');
    expect(await office.chosen({ centreCode: 'first' })).toBe('우리 센터 {date} {time}');
    expect(await office.chosen({ centreCode: 'second' })).not.toBe('우리 센터 {date} {time}');
    expect(await office.chosen({ centreCode: 'first', language: 'en' })).toContain('Dear');
    expect(await office.chosen({ centreCode: 'first', language: 'fr' })).toBe('우리 센터 {date} {time}');
    await office.departmentBrings('shop.', '가게 {date} {time}');
    await office.departmentBrings('shop.cut', '이발 {date} {time}');
    expect(await office.chosen({ offerCode: 'shop.shave' })).toBe('가게 {date} {time}');
    expect(await office.chosen({ offerCode: 'shop.cut' })).toBe('이발 {date} {time}');
    expect(await office.chosen({ offerCode: 'shop.cut', centreCode: 'first' })).toBe(
      '우리 센터 {date} {time}',
    );
    await office.save(lineOf({ channel: 'alimtalk' }), '카카오 {date} {time}', { templateCode: 'KA01' });
    const question = { purpose: 'reminder', language: 'ko' };
    expect(await templateFor({ sql: world.database.sql, now: office.later(0) }, question)).toMatchObject({
      channel: 'alimtalk',
      templateCode: 'KA01',
    });
  });

  it('are filled in with values of their own language, not of the one that was asked for', async () => {
    const at = world.clock.now().toString();
    const before = office.gateway.delivered().length;
    for (const language of ['vi', 'zh', 'fr'])
      await world.queue(1, {
        purpose: 'reminder',
        language,
        values: (written) => ({
          ...{ name: 'NGUYEN', number: 'K7M-4X2R', service: '상담', place: '구청', address: '보문로' },
          date: dateText(at, 'Asia/Seoul', written),
          time: timeText(at, 'Asia/Seoul'),
        }),
      });
    await world.workerCatchesUp();
    const texts = office.gateway
      .delivered()
      .slice(before)
      .map(({ text }) => text);
    for (const date of ['Thu 2, 24/5', '5月24日(一)', '5월 24일(월)'])
      expect(texts.filter((text) => text.includes(date))).toHaveLength(1);
  });

  it('of a centre end, and those of every centre go out again', async () => {
    const own = lineOf({ centreCode: 'first' });
    await office.save(own, '우리 센터 {date} {time}');
    const end = (line: WordingLine, revision: number, effectiveFrom: Temporal.Instant | null = null) =>
      as(lead, () => world.app.get(EndWording).run({ line, revision, effectiveFrom, reason: '통일' }));
    await end(own, 1, office.later(2));
    expect(await office.chosen({ centreCode: 'first' })).toBe('우리 센터 {date} {time}');
    expect(await office.chosen({ centreCode: 'first' }, office.later(2))).toBe(await office.chosen());
    await expect(end(lineOf(), 1)).rejects.toMatchObject({ code: 'notifications.last-wording' });
  });

  it('that are still to come can be withdrawn, those in force cannot', async () => {
    const { id, revision } = await office.save(lineOf(), '새 문구 {date} {time}', {
      effectiveFrom: office.later(24),
    });
    const withdraw = (of: string, seen: number) =>
      as(lead, () => world.app.get(WithdrawWording).run({ id: of, revision: seen, reason: '보류' }));
    const { inForce } = await office.read(lineOf());
    await expect(withdraw(inForce!.id, revision)).rejects.toMatchObject({
      code: 'notifications.wording-in-force',
    });
    await withdraw(id, revision);
    expect(await office.chosen({}, office.later(24))).toBe(await office.chosen());
    await expect(withdraw(id, revision + 1)).rejects.toMatchObject({
      code: 'notifications.changed-meanwhile',
    });
    const { versions } = await as(lead, () => world.app.get(ReadWording).history(lineOf(), 1));
    expect(versions.map(({ state, withdrawn }) => [state, withdrawn?.reason])).toEqual([
      ['withdrawn', '보류'],
      ['in-force', undefined],
    ]);
  });

  it('can be brought back, as a new version', async () => {
    const { inForce } = await office.read(lineOf());
    await office.save(lineOf(), '새 문구 {date} {time}');
    await as(lead, () =>
      world.app
        .get(ReturnToWording)
        .run({ id: inForce!.id, effectiveFrom: null, reason: '되돌림', revision: 2 }),
    );
    expect(await office.chosen()).toBe(inForce!.body);
    const { versions } = await as(lead, () => world.app.get(ReadWording).history(lineOf(), 1));
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'in-force'],
      [2, 'past'],
      [1, 'past'],
    ]);
  });

  it('are refused with all that is wrong with them', async () => {
    await expect(office.save(lineOf(), '{nmae} 😀')).rejects.toMatchObject({
      code: 'notifications.wording-refused',
      facts: {
        faults: [
          { code: 'unknown-variable', what: '{nmae}' },
          { code: 'character-not-sendable', codePoint: 'U+1F600' },
          { code: 'missing-variable', what: '{date}' },
          { code: 'missing-variable', what: '{time}' },
        ],
      },
    });
    await expect(office.save(lineOf({ channel: 'alimtalk' }), '{date} {time}')).rejects.toMatchObject({
      code: 'notifications.template-code-needed',
    });
    await expect(office.save(lineOf({ purpose: 'test-send' }), '{text}')).rejects.toMatchObject({
      code: 'notifications.purpose-not-found',
    });
  });

  it('of every centre, or of another one, are not for whoever leads a single centre', async () => {
    await expect(office.save(lineOf(), '{date} {time}', {}, second)).rejects.toMatchObject({
      code: 'notifications.wording-of-every-centre',
    });
    await expect(
      office.save(lineOf({ centreCode: 'first' }), '{date} {time}', {}, second),
    ).rejects.toMatchObject({
      code: 'identity.not-permitted',
    });
    await office.save(lineOf({ centreCode: 'second' }), '둘째 {date} {time}', {}, second);
    expect(await office.chosen({ centreCode: 'second' })).toBe('둘째 {date} {time}');
  });

  it('are listed with what is in force and coming', async () => {
    await office.save(lineOf({ centreCode: 'first' }), '우리 센터 {date} {time}');
    await office.save(lineOf({ purpose: 'code' }), '번호 {code}', { effectiveFrom: office.later(3) });
    const list = (search: string, channel: WordingLine['channel'] = 'sms') =>
      as(lead, () =>
        world.app.get(ListPurposes).run({ language: 'ko', channel, centreCode: 'first', search, page: 1 }),
      );
    const { purposes, total } = await list('');
    expect(total).toBe(purposes.length);
    expect(purposes.map(({ purpose }) => purpose)).not.toContain('test-send');
    const state = (purpose: string) => purposes.find((one) => one.purpose === purpose);
    expect(state('reminder')).toMatchObject({ inForce: 'centre', comingAt: null });
    expect(state('code')).toMatchObject({ inForce: 'every-centre', comingAt: office.later(3).toString() });
    expect((await list('인증')).purposes.map(({ purpose }) => purpose)).toEqual(['code']);
    expect((await list('', 'alimtalk')).purposes.every(({ inForce }) => inForce === 'none')).toBe(true);
    expect((await list('', 'push')).purposes.every(({ purpose }) => purpose.startsWith('push-'))).toBe(true);
  });

  it('are never rewritten', async () => {
    await expect(world.database.sql`update notifications.template set body = '다름'`).rejects.toThrow(
      'append-only',
    );
    await expect(world.database.sql`delete from notifications.template`).rejects.toThrow('append-only');
  });

  describe('edited by two at once', () => {
    /** Both have looked at the same state before either writes. */
    const race = async () => {
      const { database, clock } = world.parts;
      const meeting = new SaveWording(new MeetingWriters(database, clock), world.app.get(MessageTemplates));
      const revision = 1;
      return outcomes(
        ['하나', '둘'].map((word) =>
          as(lead, () => meeting.run(draftOf(lineOf(), `${word} {date} {time}`, revision))),
        ),
      );
    };

    it('keep what one of them wrote; the other is told', async () => {
      const { done, refused } = await race();
      expect([done.length, refused]).toEqual([1, { 'notifications.changed-meanwhile': 1 }]);
      const { revision } = await office.read(lineOf());
      expect(revision).toBe(2);
    });

    it('would lose one without the rule in Postgres', async () => {
      await world.database.sql`
        alter table notifications.template drop constraint one_change_of_a_line_at_a_time`;
      try {
        expect((await race()).done).toHaveLength(2);
      } finally {
        await world.database.sql`truncate notifications.template`;
        await world.database.sql`
          alter table notifications.template add constraint one_change_of_a_line_at_a_time
            unique nulls not distinct (purpose, scope, language, channel, centre_code, version)`;
      }
    });
  });
});
