import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from '../lib/build.mjs';
import { ownNode, root } from '../lib/paths.mjs';
import { ensureDatabase } from '../lib/postgres.mjs';
import { run } from '../lib/run.mjs';
import { startTestServers } from '../lib/test-servers.mjs';

const consoleScript = path.join(root, 'dist/apps/console/main.js');

const ask = async (env, script, ...args) => {
  const { code, output } = await run(ownNode, ['--enable-source-maps', script, ...args], {
    cwd: root,
    env,
    quiet: true,
  });
  return code === 0 ? [] : output.trim().split('\n').slice(-40);
};

/** Asks the built server what it knows of itself: its API, its variables, its tables. One check line each. */
export const runConsoleChecks = async (report) => {
  const isBuilt = await report('server builds', async () => {
    await buildStale(['server'], { quiet: true });
    return existsSync(consoleScript) ? [] : ['apps/console was not built'];
  });
  if (!isBuilt) return;
  await report('API document and client are fresh', () =>
    ask(process.env, path.join(root, 'dist/apps/api/openapi.js'), '--check'),
  );
  await report('document of the messages is fresh', () =>
    ask(process.env, path.join(root, 'dist/apps/realtime/asyncapi.js'), '--check'),
  );
  await report('.env.example is fresh', () =>
    ask(process.env, path.join(root, 'tools/env-example.mjs'), '--check'),
  );
  const servers = await startTestServers();
  try {
    const env = {
      ...process.env,
      DATABASE_URL: await ensureDatabase(servers.env.TEST_DATABASE_URL, 'charye_check'),
      REDIS_URL: servers.env.TEST_REDIS_URL,
      SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
      CHARYE_MODE: 'live',
      LOG_LEVEL: 'warn',
    };
    await report('migrations apply', () => ask(env, consoleScript, 'migrate'));
    await report('migrations match the entities', () => ask(env, consoleScript, 'schema-drift'));
  } finally {
    await servers.stop();
  }
};
