import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { birthOf, isSameProcess, stopProcess } from './processes.mjs';
import { local } from './paths.mjs';
import { until } from './run.mjs';
import { dim, green, red, Refusal, say, warn, yellow } from './say.mjs';

const guardScript = path.join(path.dirname(fileURLToPath(import.meta.url)), 'guard.mjs');
const logLimit = 20 * 1024 * 1024;
const calmAfterMs = 60_000;

const openLog = (file) => {
  if (existsSync(file) && statSync(file).size > logLimit) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
};

// Our processes log JSON lines with pino's levels: 50 is an error, 60 is fatal.
const readError = (line) => {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= 50 ? [msg, err?.message].filter(Boolean).join(': ') : null;
  } catch {
    return null;
  }
};

/** Starts named processes, keeps them running, and ends them in order. */
export class Supervisor {
  #parts = new Map();
  #stopping = false;
  #guard;

  /** `folder` under .local/ holds the logs and the list of what runs. */
  constructor(folder) {
    this.folder = folder;
    this.listFile = local(folder, 'processes.json');
    // Its own session: Ctrl-C in the terminal must not reach it, nor any of the others.
    this.#guard = spawn(process.execPath, [guardScript], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    this.#guard.unref();
    this.#guard.stdin.on('error', () => undefined);
  }

  /** Ends what an earlier run left behind; needed only when even its guard was killed. */
  async clearLeftovers() {
    if (!existsSync(this.listFile)) return;
    const leftovers = JSON.parse(readFileSync(this.listFile, 'utf8')).filter(isSameProcess);
    for (const entry of leftovers.sort((a, b) => b.rank - a.rank)) {
      warn(`${entry.name} (process ${entry.pid}) was left over from an earlier run; ending it.`);
      await stopProcess(entry.pid, { signalName: entry.stopSignal });
    }
    rmSync(this.listFile, { force: true });
  }

  logFile(name) {
    return local(this.folder, 'logs', `${name}.log`);
  }

  /** Starts a part and waits until it is ready. Parts of a higher rank are ended earlier. */
  async start(options) {
    if (this.#stopping) throw new Refusal('Stopped.');
    const part = {
      rank: 2,
      stopSignal: 'SIGTERM',
      readyWithinMs: 60_000,
      alarm: /error|fatal|panic/i,
      ...options,
      crashes: 0,
    };
    part.log = openLog(this.logFile(part.name));
    this.#parts.set(part.name, part);
    this.#launch(part);
    const since = performance.now();
    const outcome = await until(async () => (part.exited ? 'exited' : (await part.isReady()) && 'ready'), {
      withinMs: part.readyWithinMs,
    });
    if (outcome === 'ready') {
      part.wasReady = true;
      part.isUp = true;
      return performance.now() - since;
    }
    if (this.#stopping) throw new Refusal('Stopped.');
    part.restart = false;
    throw new Refusal(
      `${part.name} did not start (${outcome === 'exited' ? part.exited : 'not ready in time'}). Last lines of ${this.logFile(part.name)}:\n${part.tail.join('\n')}`,
    );
  }

  #launch(part) {
    part.exited = null;
    part.tail = [];
    part.launchedAt = performance.now();
    const child = spawn(part.command, part.args, {
      cwd: part.cwd,
      env: part.env,
      uid: part.uid,
      gid: part.gid,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    part.child = child;
    this.#record(part, child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) =>
        this.#note(part, line, stream === child.stderr),
      );
    }
    child.on('error', (error) => this.#ended(part, error.message));
    child.on('exit', (code, signal) =>
      this.#ended(part, signal ? `ended by ${signal}` : `exit code ${code}`),
    );
  }

  #note(part, line, fromStderr) {
    part.log.write(`${new Date().toISOString()} ${part.name} ${line}\n`);
    part.tail.push(line);
    if (part.tail.length > 20) part.tail.shift();
    // What a part says while it starts is in its log; a failed start shows it.
    if (!part.isUp) return;
    const error = readError(line) ?? (fromStderr && part.alarm.test(line) ? line : null);
    if (error && !this.#stopping) say(`${red(part.name)} ${dim('│')} ${error}`);
  }

  #record(part, pid) {
    if (!pid) return;
    part.entry = { name: part.name, pid, birth: birthOf(pid), rank: part.rank, stopSignal: part.stopSignal };
    this.#tellGuard({ act: 'watch', ...part.entry });
    this.#writeList();
  }

  #writeList() {
    writeFileSync(
      this.listFile,
      JSON.stringify([...this.#parts.values()].map((part) => part.entry).filter(Boolean)),
    );
  }

  #tellGuard(message) {
    this.#guard.stdin.write(`${JSON.stringify(message)}\n`);
  }

  #ended(part, how) {
    if (part.exited) return;
    part.exited = how;
    part.isUp = false;
    if (part.entry) this.#tellGuard({ act: 'forget', pid: part.entry.pid });
    part.entry = null;
    if (!this.#stopping) this.#writeList();
    if (this.#stopping || part.restart === false || !part.wasReady) return;
    void this.#revive(part, how);
  }

  async #revive(part, how) {
    if (performance.now() - part.launchedAt > calmAfterMs) part.crashes = 0;
    part.crashes += 1;
    const waitMs = Math.min(500 * 2 ** (part.crashes - 1), 30_000);
    warn(
      `${part.name} stopped by itself (${how}). Starting it again in ${waitMs / 1000} s. Log: ${this.logFile(part.name)}`,
    );
    await pause(waitMs, undefined, { ref: false });
    if (this.#stopping) return;
    this.#launch(part);
    const ready = await until(async () => this.#stopping || part.exited || (await part.isReady()), {
      withinMs: part.readyWithinMs,
    });
    if (this.#stopping || part.exited) return;
    say(
      ready
        ? `${green('✓')} ${part.name} is back.`
        : yellow(`! ${part.name} runs again but is not ready yet.`),
    );
  }

  isRunning(name) {
    const part = this.#parts.get(name);
    return Boolean(part && !part.exited);
  }

  /** Ends every part, the highest rank first, and lets the guard go. */
  async stop() {
    if (this.#stopping) return;
    this.#stopping = true;
    const parts = [...this.#parts.values()];
    for (const rank of [...new Set(parts.map((part) => part.rank))].sort((a, b) => b - a)) {
      await Promise.all(parts.filter((part) => part.rank === rank).map((part) => this.#stopPart(part)));
    }
    for (const part of parts) part.log.end();
    rmSync(this.listFile, { force: true });
    this.#tellGuard({ act: 'release' });
    this.#guard.stdin.end();
  }

  async #stopPart(part) {
    if (part.exited || !part.child.pid) return;
    const gone = new Promise((resolve) => part.child.once('exit', resolve));
    if (part.exited) return;
    const inTime = await Promise.race([
      stopProcess(part.child.pid, { signalName: part.stopSignal }),
      gone.then(() => true),
    ]);
    if (!inTime) warn(`${part.name} did not end by itself and was ended by force.`);
  }
}
