import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main, Refusal, say } from './lib/say.mjs';

const file = path.join(root, '.env.example');
const fromDist = (name) => import(pathToFileURL(path.join(root, 'dist', name)).href);

const titles = {
  api: 'api: HTTP and the built screens',
  realtime: 'realtime: sockets of the screens',
  worker: 'worker: jobs, messages, timers',
  gateway: 'gateway: simulated phones, for demos only',
  console: 'console: one-shot commands',
  demo: 'demo: simulated people',
};

const compose = async () => {
  const { describeEnvironment } = await fromDist('libs/kernel/src/index.js');
  const parts = [];
  for (const [app, title] of Object.entries(titles)) {
    const found = Object.entries(await fromDist(`apps/${app}/environment.js`)).find(([name]) =>
      name.endsWith('Environment'),
    );
    if (!found) throw new Refusal(`apps/${app}/environment.ts exports no schema.`);
    parts.push(describeEnvironment(title, found[1]));
  }
  return `# Every variable that a process reads, written by "npm run env-example" from the schemas in apps/*/environment.ts.\n\n${parts.join('\n')}`;
};

await main(async () => {
  if (!(await underOwnNode())) return process.exitCode;
  const isCheck = process.argv.includes('--check');
  if (!isCheck) await buildStale(['server']);
  const text = await compose();
  if (!isCheck) {
    writeFileSync(file, text);
    say('Wrote .env.example');
    return 0;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  throw new Refusal('.env.example is out of date: run "npm run env-example".');
});
