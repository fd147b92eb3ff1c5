// Outlives the command that started it, for one reason: when that command is killed outright, the
// servers and processes it had started are ended in order instead of being left behind.
import { createInterface } from 'node:readline';
import { isSameProcess, stopProcess } from './processes.mjs';

const watched = new Map();
let released = false;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => undefined);

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { act, ...entry } = JSON.parse(line);
  if (act === 'watch') watched.set(entry.pid, entry);
  if (act === 'forget') watched.delete(entry.pid);
  if (act === 'release') released = true;
});
const endAll = async () => {
  const ranks = [...new Set([...watched.values()].map((entry) => entry.rank))].sort((a, b) => b - a);
  for (const rank of ranks) {
    const inRank = [...watched.values()].filter((entry) => entry.rank === rank && isSameProcess(entry));
    await Promise.all(inRank.map(({ pid, stopSignal }) => stopProcess(pid, { signalName: stopSignal })));
  }
};
lines.on('close', () => {
  if (!released) void endAll();
});
