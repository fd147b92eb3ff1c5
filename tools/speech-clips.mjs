import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { main, Refusal, say } from './lib/say.mjs';
import { underOwnNode } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

// node tools/speech-clips.mjs: makes the words that screens speak where the browser has no Korean voice.
// Needs `espeak-ng` and `opusenc` (Debian: apt-get install espeak-ng opus-tools). What espeak-ng says is free to use:
// its licence is about the program, not about the sound it makes. An office may record a voice of its own instead:
// one file for each name in clip-words.ts.
const FOLDER = path.join(root, 'apps/web/public/speech/ko');
const VOICE = ['-v', 'ko', '-s', '118', '-p', '46', '-a', '170', '-g', '1'];
const QUIET = 500;
const KEPT_MILLIS = 15;
const LOUDEST = 0.85 * 32_767;

/** The sound of a word without the silence around it, as loud as every other word. */
const trimmed = (wav) => {
  const rate = wav.readUInt32LE(24);
  const from = wav.indexOf('data') + 8;
  const samples = Array.from({ length: Math.floor((wav.length - from) / 2) }, (_, at) =>
    wav.readInt16LE(from + at * 2),
  );
  const isLoud = (sample) => Math.abs(sample) > QUIET;
  const kept = Math.round((rate * KEPT_MILLIS) / 1000);
  const first = Math.max(0, samples.findIndex(isLoud) - kept);
  const last = Math.min(samples.length, samples.findLastIndex(isLoud) + kept);
  const word = samples.slice(first, last);
  const gain = LOUDEST / Math.max(...word.map(Math.abs));
  const sound = Buffer.alloc(word.length * 2);
  word.forEach((sample, at) => sound.writeInt16LE(Math.round(sample * gain), at * 2));
  return { sound, rate };
};

const run = (command, args, input) => {
  const { error, status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 64 * 1024 * 1024 });
  if (error || status !== 0)
    throw new Refusal(`${command} did not work: ${error?.message ?? stderr.toString()}`);
  return stdout;
};

await main(async () => {
  if (!(await underOwnNode())) return process.exitCode;
  const { clipWords } = await import('../apps/web/src/display/speech/clip-words.ts');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, word] of Object.entries(clipWords)) {
    const { sound, rate } = trimmed(run('espeak-ng', [...VOICE, '--stdout', word]));
    const raw = ['--raw', '--raw-rate', String(rate), '--raw-chan', '1', '--raw-bits', '16'];
    const file = path.join(FOLDER, `${name}.ogg`);
    // A fixed serial number: the same words make the same files.
    run(
      'opusenc',
      [
        '--quiet',
        '--bitrate',
        '20',
        '--serial',
        '1',
        '--discard-comments',
        '--padding',
        '0',
        ...raw,
        '-',
        file,
      ],
      sound,
    );
  }
  const files = readdirSync(FOLDER);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  say(`${files.length} clips, ${Math.round(bytes / 1024)} KiB, in ${path.relative(root, FOLDER)}`);
});
