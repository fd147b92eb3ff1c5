import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { localDir, root } from './paths.mjs';
import { Refusal, warn } from './say.mjs';

const candidates = ['postgres', 'nobody', 'daemon', 'www-data'];

/** The account that Postgres runs as: null for the one we are, another when we are root, which Postgres refuses. */
export const findServerAccount = () => {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const account = candidates
    .map((name) => accounts.find((entry) => entry.name === name && entry.uid > 0))
    .find(Boolean);
  if (!account)
    throw new Refusal(
      'Postgres does not run as root, and no other account was found (postgres, nobody).\n  Run this command as an ordinary user.',
    );
  return account;
};

export const canEnter = (account, folder) =>
  !account ||
  spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -r "$1"', 'sh', folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
  }).status === 0;

let said = false;

/** Where server data goes: .local/, or beside it under /var/tmp when the server's account cannot reach the checkout. */
export const serverHome = (account) => {
  mkdirSync(localDir, { recursive: true });
  if (canEnter(account, localDir)) return localDir;
  const home = `/var/tmp/charye-${createHash('sha256').update(root).digest('hex').slice(0, 10)}`;
  mkdirSync(home, { recursive: true });
  // Somebody else could have made a folder of this name in a place that all may write to.
  const owner = lstatSync(home);
  if (!owner.isDirectory() || owner.uid !== process.getuid())
    throw new Refusal(`${home} belongs to somebody else. Remove it, then try again.`);
  chmodSync(home, 0o755);
  if (!said) warn(`The account "${account.name}" cannot enter ${localDir}; server data is kept in ${home}.`);
  said = true;
  return home;
};

/** Gives a folder and all in it to the server's account. */
export const handOver = (account, folder) => {
  mkdirSync(folder, { recursive: true });
  if (!account) return;
  chownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
};
