import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { step, warn } from './say.mjs';

/** The first of these commands found on PATH, as a full path. */
export const findOnPath = (...names) => {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/local/bin',
    '/usr/bin',
    '/usr/sbin',
    '/opt/homebrew/bin',
  ];
  for (const name of names) {
    const found = folders
      .filter(Boolean)
      .map((folder) => path.join(folder, name))
      .find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
};

export const canInstallPackages = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(findOnPath('apt-get'));

/** Installs Debian packages; answers whether it worked. */
export const installPackages = (...packages) =>
  step(`Installing ${packages.join(', ')} with apt-get`, async () => {
    const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-q'], options);
    const result = await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=180', ...packages],
      options,
    );
    if (result.code !== 0)
      warn(
        `apt-get could not install ${packages.join(', ')}:\n${result.output.trim().split('\n').slice(-5).join('\n')}`,
      );
    return result.code === 0;
  });
