import { startTestServers } from '../../../tools/lib/test-servers.mjs';

/** `npm test` gives the servers; a single `jest <file>` gets its own for as long as it runs. */
export default async () => {
  if (process.env.TEST_DATABASE_URL && process.env.TEST_REDIS_URL) return;
  const servers = await startTestServers();
  Object.assign(process.env, servers.env);
  globalThis.charyeTestServers = servers;
};
