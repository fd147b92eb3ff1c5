import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { until } from './run.mjs';

const hasProc = existsSync('/proc/self/stat');

// Fields of /proc/<pid>/stat from the state on; the name before it stands in parentheses and may hold spaces.
const readStat = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

export const isAlive = (pid) => {
  // In a container nobody may collect a dead orphan: it keeps its number as a zombie (state Z).
  if (hasProc) return (readStat(pid)?.[0] ?? 'Z') !== 'Z';
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** When a process was born, in whatever unit the system tells; with the pid it names one process for good. */
export const birthOf = (pid) => {
  if (hasProc) return readStat(pid)?.[19] ?? null;
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
};

export const isSameProcess = ({ pid, birth }) => isAlive(pid) && birthOf(pid) === birth;

export const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone already.
  }
};

/** Asks a process to end, and ends it by force when it does not. */
export const stopProcess = async (pid, { signalName = 'SIGTERM', withinMs = 10_000 } = {}) => {
  signal(pid, signalName);
  if (await until(() => !isAlive(pid), { withinMs, everyMs: 50 })) return true;
  signal(pid, 'SIGKILL');
  await until(() => !isAlive(pid), { withinMs: 3_000, everyMs: 50 });
  return false;
};
