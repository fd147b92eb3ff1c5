import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { canInstallPackages, findOnPath, installPackages } from './apt.mjs';
import { freePort } from './ports.mjs';
import { Refusal } from './say.mjs';
import { localDir } from './paths.mjs';

const findServer = async () => {
  const present = findOnPath('redis-server', 'valkey-server');
  if (present) return present;
  if (canInstallPackages()) await installPackages('redis-server');
  const installed = findOnPath('redis-server', 'valkey-server');
  if (installed) return installed;
  throw new Refusal(
    [
      'Redis is needed and was not found. Do one of these, then try again:',
      '  Debian, Ubuntu   sudo apt-get install redis-server',
      '  Fedora           sudo dnf install valkey',
      '  macOS            brew install redis',
      '  or set REDIS_URL to a server that runs, for example REDIS_URL=redis://127.0.0.1:6379',
    ].join('\n'),
  );
};

// BullMQ's scripts need commands that came with 6.2; Valkey starts at 7.2.
const assertRecent = (server) => {
  const text = spawnSync(server, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const [, major, minor] = /v=(\d+)\.(\d+)/.exec(text) ?? [];
  if (major && Number(major) * 100 + Number(minor) < 602) {
    throw new Refusal(
      `${server} is version ${major}.${minor}; 6.2 or newer is needed.\n  Install a newer Redis or Valkey, or set REDIS_URL.`,
    );
  }
};

/** True when a Redis answers PING at this URL. */
export const redisAnswers = (url) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 2_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => socket.write('PING\r\n'));
    // A server that asks for a password answers too: with -NOAUTH, and the URL holds what it wants.
    socket.on('data', (chunk) => end(/^(\+PONG|-NOAUTH)/.test(String(chunk))));
    socket.on('timeout', () => end(false));
    socket.on('error', () => end(false));
  });

/** Starts a private Redis with its own folder under .local/ and answers its URL. */
export const startRedis = async (supervisor, { folder, durable = false }) => {
  const server = await findServer();
  assertRecent(server);
  const dataFolder = path.join(localDir, folder, 'redis');
  mkdirSync(dataFolder, { recursive: true });
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  await supervisor.start({
    name: 'redis',
    command: server,
    args: [
      ...[
        '--bind',
        '127.0.0.1',
        '--port',
        String(port),
        '--dir',
        dataFolder,
        '--daemonize',
        'no',
        '--save',
        '',
      ],
      ...[
        '--appendonly',
        durable ? 'yes' : 'no',
        '--appendfsync',
        'everysec',
        '--maxmemory-policy',
        'noeviction',
      ],
    ],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: dataFolder,
    rank: 1,
    isReady: () => redisAnswers(url),
  });
  return url;
};
