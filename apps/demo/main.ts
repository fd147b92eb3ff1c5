import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { departments } from '#departments';
import { entitiesOf } from '#departments/contract';
import { Database, ManualClock, openClock, openLog, readEnvironment, setDemoClock, Vault } from '#kernel';
import { InlineJobs } from '#kernel/jobs';
import { Agenda } from './agenda.ts';
import { bookResidents } from './book-residents.ts';
import { demoEnvironment } from './environment.ts';
import { Floor } from './floor.ts';
import { openDemo } from './open-demo.ts';
import { ClockPace, FastPace } from './pace.ts';
import { PlayDay } from './play-day.ts';
import { brokenPromises, reportOf } from './report/day-report.ts';
import { reportLines } from './report/report-lines.ts';
import { reportPage } from './report/report-page.ts';
import { SeatWatch } from './report/seat-watch.ts';

const CENTRE = 'seongbuk-1';
const OFFER = 'vaccination.pfizer';
const ZONE = 'Asia/Seoul';
const WHOLE_DAY = '18:10';
const DAY = Temporal.PlainDate.from('2021-05-26');
const at = (date: Temporal.PlainDate, time: string) =>
  date.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) }).toInstant();

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { speed: { type: 'string' }, seed: { type: 'string' }, report: { type: 'string' } },
});
const seed = options.seed ?? 'charye';
/** Seconds of the day per real second; as fast as possible without it. */
const speed = options.speed === undefined ? undefined : Number(options.speed);
if (speed !== undefined && !(speed > 0)) throw new Error('--speed takes a number above zero.');

const environment = readEnvironment(demoEnvironment);
const database = await Database.open({
  url: environment.DATABASE_URL,
  entities: entitiesOf(departments),
  applicationName: 'charye demo',
  poolSize: 10,
});
const publicUrl = environment.PUBLIC_URL;
const vault = new Vault(environment.SECRET_KEY);
const log = openLog('demo', 'warn');
const gateway = {
  url: environment.SMS_GATEWAY_URL ?? 'http://127.0.0.1:1',
  apiKey: environment.SMS_GATEWAY_KEY,
  sender: environment.SMS_SENDER,
};
const say = (line: string) => console.log(line);

/** Plays from two days before, when people booked, until `until` on the day itself. */
const playFast = async (until: string): Promise<void> => {
  const clock = new ManualClock(at(DAY.subtract({ days: 2 }), '09:00'));
  const app = await openDemo({ database, clock, vault, log, mode: 'demo', publicUrl }, { jobsWith: gateway });
  const jobs = app.get(InlineJobs);
  const days = [
    { date: DAY, share: 1, firstIndex: 0 },
    { date: DAY.add({ days: 1 }), share: 0.5, firstIndex: 1_000 },
    { date: DAY.add({ days: 2 }), share: 0.2, firstIndex: 2_000 },
  ];
  for (const { date, share, firstIndex } of days) {
    let shown = 0;
    const secondFrom = date.add({ days: 21 }).toString();
    const wish = {
      centreCode: CENTRE,
      offerCode: OFFER,
      date: date.toString(),
      secondFrom,
      share,
      firstIndex,
    };
    const booked = await bookResidents(app, wish, (done, of) => {
      const percent = Math.floor((done / of) * 4) * 25;
      if (percent > shown) say(`  ${date.toString()} 예약 ${(shown = percent)}%`);
    });
    await jobs.drain({ sweeps: true, atOnce: 8 });
    say(`  ${date.toString()}: ${booked}명 예약`);
  }
  clock.advanceTo(at(DAY.subtract({ days: 1 }), '14:00'));
  await jobs.drain({ sweeps: true, atOnce: 8 });
  say('  전날 14:00 안내 문자 발송');
  clock.advanceTo(at(DAY, '07:45'));
  const agenda = new Agenda();
  let shownHour = '';
  const floor = new Floor(app, CENTRE);
  const stages = await floor.stages();
  const timed = stages.filter(({ kind }) => kind === 'timed');
  const watch = new SeatWatch(
    database,
    CENTRE,
    timed.map(({ code, label, seats }) => ({ stage: code, label, capacity: seats })),
  );
  const pace = new FastPace(
    clock,
    jobs,
    {
      onProgress(now) {
        const time = now.toZonedDateTimeISO(ZONE).toPlainTime().toString({ smallestUnit: 'minute' });
        if (time.slice(0, 4) !== shownHour.slice(0, 4)) say(`  ${(shownHour = time)}`);
      },
      afterEach: () => watch.look(),
    },
    speed,
  );
  const day = new PlayDay(
    { floor, agenda, pace, clock, database },
    { centreCode: CENTRE, date: DAY, zone: ZONE, seed },
  );
  await day.prepare();
  await pace.play(agenda, at(DAY, until));
  await setDemoClock(database, at(DAY, until), 1);
  const isOver = until === WHOLE_DAY;
  const played = { centreCode: CENTRE, date: DAY, zone: ZONE, seed, stages, isOver };
  const report = await reportOf(database, played, watch);
  for (const line of reportLines(report)) say(line);
  if (options.report) {
    await mkdir(path.dirname(options.report), { recursive: true });
    await writeFile(options.report, reportPage(report));
    say(`그림이 있는 결과: ${options.report}`);
  }
  if (isOver && brokenPromises(report).length > 0) process.exitCode = 1;
  await app.close();
};

/** Goes on with the day in step with the demo clock, until the doors close. */
const playLive = async (): Promise<void> => {
  const { clock, close } = await openClock(database, 'demo');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const app = await openDemo({ database, clock, vault, log, mode: 'demo' });
  const today = clock.today(ZONE);
  const agenda = new Agenda();
  const pace = new ClockPace(clock, stop.signal);
  const floor = new Floor(app, CENTRE);
  const day = new PlayDay(
    { floor, agenda, pace, clock, database },
    { centreCode: CENTRE, date: today, zone: ZONE, seed },
  );
  const { expected } = await day.prepare();
  say(`${today.toString()}: 방문 예정 ${expected}명`);
  await pace.play(agenda, at(today, '18:30'));
  close();
  await app.close();
};

const commands: Record<string, () => Promise<void>> = {
  morning: () => playFast('10:20'),
  day: () => playFast(WHOLE_DAY),
  live: playLive,
};
const command = commands[positionals[0] ?? ''];
if (!command) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}.`);
await command();
await database.close();
