import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
    const accounts = isDemo
      ? await prepareDemo(database, app.get(SetUpStaff))
      : await openFirstAccounts(database, app.get(SetUpStaff));
    if (isDemo) {
      for (const { demo } of planned) if (demo) await app.get(demo, { strict: false }).run();
    }
    for (const centre of planned.flatMap((department) => department.centres)) {
      const from = isDemo ? Temporal.PlainDate.from(DEMO_DAY) : today;
      await app
        .get(PublishSessions)
        .run({ centreCode: centre.code, from, to: from.add({ days: PUBLISHED_DAYS }) });
    }
    if (demoFile) writeFileSync(demoFile, JSON.stringify(linksOf(devices, accounts, demoFile), null, 2));
  }, clock);
  return true;
};

interface Account {
  username: string;
  password: string;
  label: string;
}

const prepareDemo = async (database: Database, staff: SetUpStaff): Promise<Account[]> => {
  const known = await database.sql`select 1 from kernel.demo_clock`;
  if (known.length === 0) await setDemoClock(database, DEMO_START, 1);
  else await resumeDemoClock(database);
  await staff.run([], demoAccounts);
  return demoAccounts.map(({ username, password, displayName }) => ({
    username,
    password,
    label: displayName,
  }));
};

/** A new installation gets one manager a centre or office, with a password that is told once; they add the others. */
const openFirstAccounts = async (database: Database, staff: SetUpStaff): Promise<Account[]> => {
  const [known] = await database.sql`select 1 from identity.staff limit 1`;
  if (known) return [];
  const managers = departments.flatMap(({ centres, cases, roles }) => {
    const leads = roles.filter(({ permissions }) => permissions.includes('casework.lead'));
    const offices = (cases?.offices ?? []).map((office) => ({ ...office, held: leads }));
    const places = [...centres.map((centre) => ({ ...centre, held: [{ code: 'manager' }] })), ...offices];
    return places.map(({ code, name, held }) => ({
      username: `manager.${code}`,
      displayName: `${name} 관리자`,
      password: randomBytes(12).toString('base64url'),
      roles: held.map((role) => role.code),
      centreCode: code,
    }));
  });
  await staff.run([], managers);
  for (const { username, password } of managers)
    console.log(`First account: ${username}, password ${password}`);
  return managers.map(({ username, password, displayName }) => ({ username, password, label: displayName }));
};

/** Accounts made earlier stay in the file: their passwords are told nowhere else. */
const linksOf = (devices: readonly RegisteredDevice[], made: readonly Account[], file: string) => {
  const isOurs = made.length === 0 && existsSync(file) && file.endsWith('.json');
  const accounts = isOurs
    ? (JSON.parse(readFileSync(file, 'utf8')) as { accounts: Account[] }).accounts
    : made;
  const links = devices.map((device) => ({
    ...device,
    path: `/${device.kind}/${device.code}#token=${device.token}`,
  }));
  return { accounts, devices: links };
};
