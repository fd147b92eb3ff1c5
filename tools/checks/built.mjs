import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from '../lib/build.mjs';
import { ownNode, root } from '../lib/paths.mjs';
import { ensureDatabase } from '../lib/postgres.mjs';
import { run } from '../lib/run.mjs';
import { startTestServers } from '../lib/test-servers.mjs';

const consoleScript = path.join(root, 'dist/apps/console/main.js');

/** Runs console commands of the built server against an empty database; one check line each. */
export const runConsoleChecks = async (report) => {
  await report('server builds', async () => {
    await buildStale(['server'], { quiet: true });
    return existsSync(consoleScript) ? [] : ['apps/console was not built'];
  });
  if (!existsSync(consoleScript)) return;
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
    const ask = async (...args) => {
      const { code, output } = await run(ownNode, ['--enable-source-maps', consoleScript, ...args], {
        cwd: root,
        env,
        quiet: true,
      });
      return code === 0 ? [] : output.trim().split('\n').slice(-40);
    };
    await report('migrations apply', () => ask('migrate'));
    await report('migrations match the entities', () => ask('schema-drift'));
    await report('API document and client are fresh', () => ask('openapi', '--check'));
    await report('.env.example is fresh', () => ask('env-example', '--check'));
  } finally {
    await servers.stop();
  }
};
