import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../tools/lib/run.mjs';

const scripts = {
  // BEGIN, count up, insert, COMMIT: four trips, the lock held across the flush.
  'book4 hot': `\\set person random(1, 9000000000000000)
begin;
update public.slot set taken = taken + 1 where id = 1 and taken < capacity returning taken;
insert into public.booking (slot_id, person_id) values (1, :person);
commit;`,
  'book1 spread': `\\set person random(1, 9000000000000000)
\\set slot random(1, 12000)
with seat as (update public.slot set taken = taken + 1 where id = :slot and taken < capacity returning id)
insert into public.booking (slot_id, person_id) select id, :person from seat;`,
};

export const findPgbench = () => {
  const folders = (process.env.PATH ?? '').split(':');
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) folders.push(...readdirSync(debian).map((version) => `${debian}/${version}/bin`));
  return folders.map((folder) => path.join(folder, 'pgbench')).find((file) => existsSync(file));
};

/** One transaction per booking against the bare database, as fast as `clients` connections can. */
export const pgbench = async (binary, url, name, { clients, seconds }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'charye-pgbench-'));
  try {
    const file = path.join(folder, 'script.sql');
    writeFileSync(file, scripts[name]);
    const { hostname, port, username, pathname } = new URL(url);
    const args = [
      '-n',
      '-M',
      'prepared',
      '-j',
      '2',
      '-c',
      String(clients),
      '-T',
      String(seconds),
      '-f',
      file,
      '-l',
    ];
    const { code, output } = await run(
      binary,
      [
        ...args,
        '--log-prefix',
        path.join(folder, 'log'),
        '-h',
        hostname,
        '-p',
        port,
        '-U',
        username,
        pathname.slice(1),
      ],
      { quiet: true, cwd: folder },
    );
    const perSecond = Number(/tps = ([\d.]+)/.exec(output)?.[1]);
    if (code !== 0 || !(perSecond > 0)) throw new Error(`pgbench failed:\n${output}`);
    const millis = readdirSync(folder)
      .filter((one) => one.startsWith('log'))
      .flatMap((one) => readFileSync(path.join(folder, one), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1_000)
      .sort((a, b) => a - b);
    return {
      perSecond,
      p50: millis[Math.floor(millis.length / 2)],
      p99: millis[Math.floor(millis.length * 0.99)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
