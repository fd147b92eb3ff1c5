import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, Database, newId, runInContext, UnitOfWork, type Actor } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { OPERATE, READ_REPORTS } from '../operate/permissions.ts';
import { MessageTemplates } from '../registry.ts';
import { failureClassOf } from '../routes/failure-class.ts';
import { ExportMessageReport } from './export-message-report.ts';
import { ReadMessageReport } from './read-message-report.ts';
import { ReadWaiting } from './read-waiting.ts';
import { centreInReach, reportScope, type ReportScope } from './report-scope.ts';

interface Written {
  purpose: string;
  state: string;
  reason: string | null;
  delivery: string | null;
  centre_code: string | null;
  provider: string | null;
  kind: 'SMS' | 'LMS';
  channel: 'sms' | 'alimtalk';
  cost_won: number | null;
  caused_at: string;
  not_before: string;
  sent_at: string | null;
}

const COUNT = 1_500;
const FIRST = Temporal.Instant.from('2021-04-28T15:00:00Z'); // 29 April, 00:00 in Seoul

/** The same messages every time: each property runs through its values at a step of its own. */
const written = (at: number): Written => {
  const of = <Value>(values: readonly Value[], step: number): Value =>
    values[Math.floor(at / step) % values.length]!;
  const state = of(['sent', 'sent', 'sent', 'failed', 'not-sent', 'unknown', 'pending'], 1);
  const notBefore = FIRST.add({ minutes: (at * 61) % (13 * 1_440) });
  const isSent = state === 'sent';
  const kind = of(['SMS', 'LMS'] as const, 3);
  const isFailure = state === 'failed' || state === 'unknown';
  return {
    purpose: of(['code', 'confirmation', 'reminder'], 2),
    state,
    reason: isFailure
      ? of(['unknown-number', 'landline', 'gateway-503', 'nobody-knows-this'], 7)
      : state === 'not-sent'
        ? of(['cancelled', 'too-late'], 5)
        : null,
    delivery: isSent ? of(['delivered', 'undelivered', null], 4) : null,
    centre_code: of(['seongbuk-1', 'seongbuk-2', null], 6),
    provider: isSent ? of(['solapi', 'sens'], 8) : null,
    kind,
    channel: isSent ? of(['sms', 'alimtalk'] as const, 10) : 'sms',
    cost_won: isSent ? (kind === 'SMS' ? 20.5 : 50) : null,
    // Confirmations tell of what has just happened, reminders of a booking of last week.
    caused_at: notBefore.subtract({ hours: of([0, 168], 2) }).toString(),
    not_before: notBefore.toString(),
    sent_at: isSent ? notBefore.add({ milliseconds: (at * 37) % 90_000 }).toString() : null,
  };
};

const dayOf = (one: Written) =>
  Temporal.Instant.from(one.not_before).toZonedDateTimeISO('Asia/Seoul').toPlainDate().toString();
const secondsOf = (one: Written) =>
  Temporal.Instant.from(one.not_before).until(Temporal.Instant.from(one.sent_at!)).total('seconds');

/** As Postgres interpolates. */
const percentile = (values: number[], share: number): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return Math.round((low + (high - low) * (at - Math.floor(at))) * 1_000) / 1_000;
};

/** Counted one by one, as slowly as possible. */
const counted = (rows: Written[]) => {
  const where = (match: (row: Written) => boolean) => rows.filter(match).length;
  const grouped = (keys: string[]) =>
    Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
  const delays = rows.filter((row) => row.state === 'sent').map(secondsOf);
  return {
    queued: rows.length,
    waiting: where((row) => row.state === 'pending'),
    sent: where((row) => row.state === 'sent'),
    delivered: where((row) => row.delivery === 'delivered'),
    undelivered: where((row) => row.delivery === 'undelivered'),
    failed: where((row) => row.state === 'failed'),
    notSent: where((row) => row.state === 'not-sent'),
    unknown: where((row) => row.state === 'unknown'),
    won: rows.reduce((sum, row) => sum + (row.cost_won ?? 0), 0),
    failedBy: grouped(rows.filter((row) => row.state === 'failed').map((row) => failureClassOf(row.reason!))),
    notSentBy: grouped(rows.filter((row) => row.state === 'not-sent').map((row) => row.reason!)),
    p50: percentile(delays, 0.5),
    p99: percentile(delays, 0.99),
  };
};

describe('the report of messages', () => {
  const all = Array.from({ length: COUNT }, (_, at) => written(at));
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let report: ReadMessageReport;

  beforeAll(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
    const ids = all.map(() => newId());
    await world.database.sql`
      insert into notifications.message (id, subject_kind, subject_id, purpose, version, recipient_sealed,
        recipient_masked, language, body_sealed, bytes, kind, not_before, not_after, due_at, state, reason, provider,
        channel, centre_code, cost_won, delivery, delivered_at, delivery_reason, caused_at, sent_at, created_at)
      select i.id, 'test', i.id, m.purpose, 1, 'x', 'x', 'ko', 'x', case m.kind when 'SMS' then 90 else 91 end, m.kind,
        m.not_before, m.not_before + interval '1 hour', m.not_before, m.state, m.reason, m.provider, m.channel,
        m.centre_code, m.cost_won, m.delivery, case when m.delivery is not null then m.sent_at end,
        case when m.delivery = 'undelivered' then 'off' end, m.caused_at, m.sent_at, m.caused_at
      from unnest(${ids}::uuid[]) with ordinality as i(id, at)
      join jsonb_to_recordset(${JSON.stringify(all.map((one, at) => ({ ...one, at: at + 1 })))}::jsonb) as m(at bigint,
        purpose text, kind text, not_before timestamptz, state text, reason text, provider text, channel text,
        centre_code text, cost_won numeric, delivery text, caused_at timestamptz, sent_at timestamptz) using (at)`;
    const { app } = world;
    report = new ReadMessageReport(app.get(Database), app.get(MessageTemplates), app.get(Clock));
  });
  afterAll(async () => {
    await world.close();
    await gateway.close();
  });

  const scope = (change: Partial<ReportScope> = {}): ReportScope => ({
    from: Temporal.PlainDate.from('2021-04-30'),
    to: Temporal.PlainDate.from('2021-05-09'),
    centre: null,
    purpose: null,
    ...change,
  });
  const among = ({ from, to, centre, purpose }: ReportScope) =>
    all.filter((one) => {
      const day = dayOf(one);
      const isInDays = day >= from.toString() && day <= to.toString();
      return isInDays && (!centre || one.centre_code === centre) && (!purpose || one.purpose === purpose);
    });

  it.each([
    ['of all', {}],
    ['of one centre', { centre: 'seongbuk-1' }],
    ['of one purpose', { purpose: 'reminder' }],
  ])('%s says of each day and purpose what a slow count says', async (_, change) => {
    const asked = scope(change);
    const found = await report.run(asked);
    const expected = among(asked);
    expect(expected.length).toBeGreaterThan(100);
    expect(found.totals).toEqual(counted(expected));
    expect(found.days).toHaveLength(10);
    for (const { day, ...figures } of found.days)
      expect({ day, ...figures }).toEqual({ day, ...counted(expected.filter((one) => dayOf(one) === day)) });
    for (const row of found.purposes)
      expect(row).toEqual({
        purpose: row.purpose,
        label: row.label,
        ...counted(expected.filter((one) => one.purpose === row.purpose)),
      });
    expect(found.purposes.map(({ purpose }) => purpose).toSorted()).toEqual(
      [...new Set(expected.map((one) => one.purpose))].toSorted(),
    );
  });

  it('counts the costs of whole months by provider and kind', async () => {
    const { months } = await report.run(scope());
    const kindOf = (one: Written) => (one.channel === 'alimtalk' ? 'alimtalk' : one.kind);
    const sent = all.filter((one) => one.state === 'sent');
    for (const cost of months) {
      const same = sent.filter(
        (one) =>
          dayOf(one).startsWith(cost.month) && one.provider === cost.provider && kindOf(one) === cost.kind,
      );
      expect(cost.messages).toBe(same.length);
      expect(cost.won).toBeCloseTo(same.reduce((sum, one) => sum + one.cost_won!, 0));
    }
    expect(months.reduce((sum, { messages }) => sum + messages, 0)).toBe(sent.length);
  });

  it('has days without a message too', async () => {
    const empty = await report.run(
      scope({ from: Temporal.PlainDate.from('2021-08-01'), to: Temporal.PlainDate.from('2021-08-03') }),
    );
    expect(empty.days.map(({ day, queued, p99 }) => [day, queued, p99])).toEqual([
      ['2021-08-01', 0, null],
      ['2021-08-02', 0, null],
      ['2021-08-03', 0, null],
    ]);
    expect(empty.purposes).toEqual([]);
  });

  it('becomes a file with a line for each day and purpose that spreadsheets read as Korean', async () => {
    const { fileName, csv } = await new ExportMessageReport(report, world.app.get(UnitOfWork)).run(
      scope(),
      '월례 보고',
    );
    expect(fileName).toBe('messages-2021-04-30-2021-05-09.csv');
    expect(csv.startsWith('\uFEFF날짜,종류,작성,')).toBe(true);
    const lines = csv.trimEnd().split('\r\n').slice(1);
    const expected = among(scope());
    expect(lines).toHaveLength(new Set(expected.map((one) => `${dayOf(one)} ${one.purpose}`)).size);
    expect(lines.reduce((sum, line) => sum + Number(line.split(',')[2]), 0)).toBe(expected.length);
  });

  it('knows what waits now and since when the oldest has been due', async () => {
    world.clock.advanceTo('2021-05-12T00:00:00+09:00');
    const waiting = await new ReadWaiting(world.database, world.clock).run('seongbuk-1');
    const now = world.clock.now().toString();
    const pending = all.filter((one) => one.state === 'pending' && one.centre_code === 'seongbuk-1');
    const due = pending.filter(({ not_before }) => Temporal.Instant.compare(not_before, now) <= 0);
    const oldest = due.map(({ not_before }) => not_before).sort(Temporal.Instant.compare)[0]!;
    expect(waiting).toMatchObject({
      due: due.length,
      scheduled: pending.length - due.length,
      oldestDueSeconds: Temporal.Instant.from(oldest).until(now).total('seconds'),
    });
    expect(due.length).toBeGreaterThan(0);
  });
});

describe('a report', () => {
  const as = <T>(change: Partial<Actor>, work: () => T) =>
    runInContext(
      {
        correlationId: 'test',
        from: null,
        actor: { kind: 'staff', id: 's-1', permissions: [READ_REPORTS], scope: 'seongbuk-1', ...change },
      },
      work,
    );

  it('is about the own centre for whoever is bound to one, asked for or not', () => {
    expect(as({}, () => centreInReach(undefined))).toBe('seongbuk-1');
    expect(as({}, () => centreInReach('seongbuk-1'))).toBe('seongbuk-1');
    expect(() => as({}, () => centreInReach('seongbuk-2'))).toThrow(
      expect.objectContaining({ code: 'identity.not-permitted' }),
    );
  });

  it('is about any centre, or all, for who runs them all or the installation', () => {
    for (const permission of ['notifications.every-centre', OPERATE]) {
      const reader = { permissions: [READ_REPORTS, permission] };
      expect(as(reader, () => centreInReach(undefined))).toBeNull();
      expect(as(reader, () => centreInReach('seongbuk-2'))).toBe('seongbuk-2');
    }
  });

  it.each([
    ['2021-05-10', '2021-05-09'],
    ['2021-01-01', '2021-04-03'],
  ])('is not made from %s to %s', (from, to) => {
    expect(() => as({}, () => reportScope({ from, to }))).toThrow(
      expect.objectContaining({ code: 'notifications.report-too-long' }),
    );
  });
});
