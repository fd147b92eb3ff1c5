import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { local, nodeArgs, ownNode, root } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { ensureDatabase } from './lib/postgres.mjs';
import { cutShort, must } from './lib/run.mjs';
import { main, step } from './lib/say.mjs';
import { readSecretKey } from './lib/secrets.mjs';
import { startTestServers } from './lib/test-servers.mjs';

const usage = `npm run demo:day [-- --speed N] [--seed WORD] [--report FILE]
  Plays a whole day of the demo centre on servers of its own and prints a report; ends with an
  error if a seat was given twice or somebody was lost.
  --speed N      N seconds of the day in each real second; as fast as it goes without it
  --seed WORD    another day of the same kind; the same word plays the same day again
  --report FILE  where the report with its chart is written (.local/demo-day.html)`;

const play = async ({ speed, seed, report = local('demo-day.html') }) => {
  await buildStale(['server']);
  const servers = await startTestServers();
  try {
    const port = await freePort();
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: await ensureDatabase(servers.env.TEST_DATABASE_URL, 'charye_day'),
      REDIS_URL: servers.env.TEST_REDIS_URL,
      SECRET_KEY: readSecretKey(),
      CHARYE_MODE: 'demo',
      SMS_GATEWAY_URL: `http://127.0.0.1:${port}`,
      GATEWAY_JOURNAL: local('gateway', `day-${process.pid}.jsonl`),
    };
    for (const command of ['migrate', 'seed']) {
      await must(command, ownNode, nodeArgs('console', command), { cwd: root, env, quiet: true });
    }
    await servers.supervisor.start({
      name: 'gateway',
      command: ownNode,
      args: nodeArgs('gateway'),
      cwd: root,
      env: { ...env, PORT: String(port) },
      isReady: () => fetch(env.SMS_GATEWAY_URL).then(Boolean, () => false),
    });
    const args = ['day', '--report', path.resolve(report)];
    if (speed) args.push('--speed', String(speed));
    if (seed) args.push('--seed', seed);
    await step('Playing the day', () =>
      must('demo day', ownNode, nodeArgs('demo', ...args), { cwd: root, env }),
    );
  } finally {
    await servers.stop();
  }
};

await main(async () => {
  const options = readOptions(process.argv.slice(2), usage, {
    numbers: ['speed'],
    words: ['seed', 'report'],
  });
  if (!(await underOwnNode())) return process.exitCode;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, cutShort);
  await play(options);
  return 0;
});
