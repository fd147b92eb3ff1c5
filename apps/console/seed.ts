import { writeFileSync } from 'node:fs';
import { departments } from '#departments';
import { SetUpDepartments, type RegisteredDevice } from '#departments/contract';
import { SetUpStaff } from '#identity';
import {
  ManualClock,
  readEnvironment,
  resumeDemoClock,
  setDemoClock,
  SystemClock,
  type Database,
} from '#kernel';
import { PublishSessions, publicHolidaysOf } from '#scheduling';
import { demoAccounts, DEMO_DAY, DEMO_START } from './demo-plan.ts';
import { consoleEnvironment } from './environment.ts';
import { inConsole } from './open-context.ts';

const HOLIDAY_YEARS_AHEAD = 6;
const PUBLISHED_DAYS = 63;

/** Departments with the public holidays of the coming years among their closed days. */
const withHolidays = async (firstYear: number) => {
  const years = Array.from({ length: HOLIDAY_YEARS_AHEAD }, (_, at) => firstYear + at);
  const holidays = (await Promise.all(years.map(publicHolidaysOf))).flat();
  return departments.map((department) => ({
    ...department,
    centres: department.centres.map((centre) => ({
      ...centre,
      closedDays: [...centre.closedDays, ...holidays],
    })),
  }));
};

/** Writes what an installation needs on its first day; with the demo clock, accounts and links too. */
export const seed = async (): Promise<boolean> => {
  const isDemo = readEnvironment(consoleEnvironment).CHARYE_MODE === 'demo';
  const clock = isDemo ? new ManualClock(DEMO_START) : new SystemClock();
  await inConsole(async ({ app, database, demoFile }) => {
    const today = clock.today('Asia/Seoul');
    const planned = await withHolidays(today.year);
    const devices = await app.get(SetUpDepartments).run(planned);
    if (isDemo) await prepareDemo(database, app.get(SetUpStaff));
    for (const centre of planned.flatMap((department) => department.centres)) {
      const from = isDemo ? Temporal.PlainDate.from(DEMO_DAY) : today;
      await app
        .get(PublishSessions)
        .run({ centreCode: centre.code, from, to: from.add({ days: PUBLISHED_DAYS }) });
    }
    if (demoFile) writeFileSync(demoFile, JSON.stringify(linksOf(devices, isDemo), null, 2));
  }, clock);
  return true;
};

const prepareDemo = async (database: Database, staff: SetUpStaff): Promise<void> => {
  const known = await database.sql`select 1 from kernel.demo_clock`;
  if (known.length === 0) await setDemoClock(database, DEMO_START, 1);
  else await resumeDemoClock(database);
  await staff.run([], demoAccounts);
};

const linksOf = (devices: readonly RegisteredDevice[], isDemo: boolean) => ({
  accounts: isDemo
    ? demoAccounts.map(({ username, password, displayName }) => ({ username, password, label: displayName }))
    : [],
  devices: devices.map((device) => ({
    ...device,
    path: `/${device.kind}/${device.code}#token=${device.token}`,
  })),
});
