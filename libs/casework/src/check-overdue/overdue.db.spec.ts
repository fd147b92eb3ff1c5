import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCasework, type Casework } from '../../../../test/support/casework.ts';

let casework: Casework;
const ids: Record<string, string> = {};
const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);
const date = (text: string) => Temporal.PlainDate.from(text);

/** Five cases of May: one answered in time, one late, one open and late, one nearly due, one waiting for its papers. */
beforeAll(async () => {
  casework = await openCasework();
  const { as, clerk, receive, work, clock } = casework;
  const at = async (local: string, name: string, kind = 'workshop.repair') => {
    clock.advanceTo(seoul(local));
    const subject = `일 ${name}`;
    ids[name] = (await as(clerk, () => receive.run({ kind, subject, channel: 'counter', isTold: false }))).id;
  };
  await at('2021-05-24T10:00', 'late');
  await at('2021-05-24T11:00', 'answered late', 'workshop.quick');
  await at('2021-05-25T10:00', 'in time');
  await as(clerk, () => work.start(ids['in time']!));
  await as(clerk, () => work.finish(ids['in time']!, { result: 'solved', note: null }));
  await as(clerk, () => work.start(ids['answered late']!));
  await as(clerk, () => work.finish(ids['answered late']!, { result: 'solved', note: null }));
  await at('2021-05-26T10:00', 'paused');
  await as(clerk, () => work.start(ids['paused']!));
  await as(clerk, () => work.askSupplement(ids['paused']!, '빠진 것이 있습니다.'));
  await at('2021-05-27T10:00', 'near');
  await at('2021-06-07T10:00', 'new');
  clock.advanceTo(seoul('2021-06-08T10:00'));
});
afterAll(() => casework.close());

const list = (inbox: 'open' | 'mine' | 'late' | 'closed', typed = '') =>
  casework.as(casework.clerk, () => casework.list.run({ inbox, typed, page: 1 }));
const letters = (id: string) => casework.as(casework.lead, () => casework.overdue.letters(id));

describe('the inbox', () => {
  it('has what is late first, then by deadline, and what waits for the applicant last', async () => {
    const { items, counts } = await list('open');
    expect(items.map(({ subject, light }) => [subject, light])).toEqual([
      ['일 late', 'late'],
      ['일 near', 'near'],
      ['일 new', 'ok'],
      ['일 paused', 'paused'],
    ]);
    expect(counts).toEqual({ open: 4, mine: 1, unassigned: 3, late: 1, near: 1 });
  });

  it('shows one part of it, and finds a case by its number whether open or not', async () => {
    expect((await list('late')).items.map(({ subject }) => subject)).toEqual(['일 late']);
    expect((await list('closed')).total).toBe(2);
    expect((await list('open', 'w21-000003')).items.map(({ subject }) => subject)).toEqual(['일 in time']);
  });
});

describe('a check', () => {
  it('warns who is nearly late, reminds who is, and leaves alone who waits for the applicant', async () => {
    const found = await casework.as(casework.lead, () => casework.check.run());
    expect(found).toMatchObject({ warnings: 1, reminders: 1 });
    const { letters: all, check } = await letters(found.id);
    expect(check).toMatchObject({ open: 4, warnings: 1, reminders: 1, month: null });
    expect(all).toHaveLength(1);
    expect(all[0]!.unit.label).toBe('접수대');
    expect(all[0]!.notices.map(({ kind, number, daysLate }) => [kind, number, daysLate])).toEqual([
      ['reminder', 'W21-000001', 2],
      ['warning', 'W21-000005', 0],
    ]);
  });

  it('of another department is not found', async () => {
    const found = await casework.as(casework.lead, () => casework.check.run());
    await expect(casework.as(casework.baker, () => casework.overdue.letters(found.id))).rejects.toMatchObject(
      {
        code: 'casework.check-not-found',
      },
    );
  });

  it('comes by itself once a month, from nine o’clock of the first working day on', async () => {
    const { check, clock, overdue, as, lead } = casework;
    clock.advanceTo(seoul('2021-07-01T08:59'));
    await check.runMonthly();
    const months = async () =>
      (await as(lead, () => overdue.list(1))).items.flatMap(({ month }) => month ?? []);
    expect(await months()).toEqual([]);
    clock.advanceTo(seoul('2021-07-01T09:00'));
    expect(await check.runMonthly()).toBe(2);
    expect(await check.runMonthly()).toBe(0);
    expect(await months()).toEqual(['2021-07']);
    clock.advanceTo(seoul('2021-08-01T12:00')); // A Sunday.
    expect(await check.runMonthly()).toBe(0);
    clock.advanceTo(seoul('2021-08-03T12:00')); // The worker was away on the Monday.
    expect(await check.runMonthly()).toBe(2);
    expect(await months()).toEqual(['2021-08', '2021-07']);
  });
});

describe('the auditor', () => {
  it('sees who was late how often, and the look is written down', async () => {
    const { handlers } = await casework.as(casework.lead, () =>
      casework.overdue.lateHandlers({ from: date('2021-05-01'), to: date('2021-05-31') }),
    );
    expect(handlers).toEqual([
      { unit: '접수대', handler: null, answeredLate: 0, stillOpen: 2, closed: 0 },
      { unit: '작업실', handler: '박담당', answeredLate: 1, stillOpen: 0, closed: 1 },
    ]);
    const { sql } = casework.database;
    expect(await sql`select from audit.entry where action = 'casework.late-handlers-read'`).toHaveLength(1);
  });
});

describe('the figures of a span', () => {
  const count = (from: string, to: string) =>
    casework.as(casework.clerk, () => casework.count.run({ from: date(from), to: date(to) }));

  it('say how many came, how many were answered in time and how many a day', async () => {
    const { groups, total, workingDays, averageDays, basis } = await count('2021-05-24', '2021-05-28');
    expect([workingDays, averageDays, basis]).toEqual([5, 5, 'calendar']);
    expect(total).toMatchObject({ received: 5, done: 2, kept: 1, closed: 2, open: 3 });
    expect(groups[0]!.lines.map(({ label, received, perDay }) => [label, received, perDay])).toEqual([
      ['수선', 4, 1],
      ['빠른 수선', 1, 0],
    ]);
  });

  it('are refused for days that are the wrong way round', async () => {
    await expect(count('2021-05-28', '2021-05-24')).rejects.toMatchObject({ code: 'casework.span-wrong' });
  });
});

describe('the rules of a kind', () => {
  const rule = {
    effectiveFrom: '2021-09-01',
    termUnit: 'days' as const,
    term: 7,
    countsFirstDay: true,
    extensionsMost: 1,
    extensionMost: 7,
    extender: 'lead' as const,
    feeWon: 1_000,
    documents: ['신분증'],
    basis: '새 조례 §3',
  };
  const save = (change: object = {}) =>
    casework.as(casework.lead, () => casework.rules.save('workshop.repair', { ...rule, ...change }));
  const deadline = async () =>
    (
      await casework.as(casework.clerk, () =>
        casework.receive.run({ kind: 'workshop.repair', subject: '걸상', channel: 'phone', isTold: false }),
      )
    ).deadlineOn;

  it('hold from a day on, for what comes in from then', async () => {
    await save();
    casework.clock.advanceTo(seoul('2021-08-31T17:00'));
    expect(await deadline()).toBe('2021-09-13');
    casework.clock.advanceTo(seoul('2021-09-01T09:00'));
    expect(await deadline()).toBe('2021-09-09');
  });

  it('are not rewritten once they hold, and short terms are not counted in days', async () => {
    await expect(save()).rejects.toMatchObject({ code: 'casework.rule-not-ahead' });
    await expect(save({ effectiveFrom: '2021-10-01', term: 5 })).rejects.toMatchObject({
      code: 'casework.term-unit-wrong',
    });
    await save({ effectiveFrom: '2021-10-01', termUnit: 'hours', term: 40 });
    await casework.as(casework.lead, () => casework.rules.remove('workshop.repair', '2021-10-01'));
    const { kinds } = await casework.as(casework.lead, () => casework.rules.list());
    expect(kinds[0]!.rules.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2021-09-01', '2021-01-01']);
  });
});
