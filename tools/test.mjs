import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildStale } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { underOwnNode } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { local, ownNode, root } from './lib/paths.mjs';
import { cutShort, run } from './lib/run.mjs';
import { bold, main, red, Refusal, say, step } from './lib/say.mjs';
import { startTestServers } from './lib/test-servers.mjs';

const kinds = ['rule', 'db', 'architecture', 'journey', 'browser'];

const usage = `npm test [-- options] [-- pattern …]
  --only KIND   one kind of test: ${kinds.join(', ')} (several: rule,db)
  pattern       only the files whose path matches`;

const rounds = [
  { kinds: ['rule', 'architecture', 'db'], args: ['--maxWorkers=2'], prepare: () => ({}) },
  { kinds: ['journey'], args: ['--maxWorkers=2'], prepare: () => buildStale(['server']) },
  {
    kinds: ['browser'],
    args: ['--maxWorkers=2'],
    prepare: async () => {
      await buildStale(['server', 'web']);
      return { CHROMIUM_PATH: (await ensureChromium()) ?? '' };
    },
  },
];

let interrupted = false;

const counts = { passed: 0, failed: 0, skipped: 0 };

const add = (resultFile) => {
  const { testResults } = JSON.parse(readFileSync(resultFile, 'utf8'));
  for (const file of testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    // A file that could not even be loaded has no tests to count, and is a failure all the same.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      counts.failed += 1;
  }
};

// A round that cannot be prepared is one failure; the others run all the same.
const prepare = async (round) => {
  try {
    return (await round.prepare()) ?? {};
  } catch (error) {
    counts.failed += 1;
    console.error(red(`✗ ${error instanceof Refusal ? error.message : error.stack}`));
    return null;
  }
};

const runRound = async (chosen, round, { rest, env: given }) => {
  say(`\n${bold(chosen.join(' · '))}`);
  const prepared = await prepare(round);
  if (!prepared) return;
  const env = { ...given, ...prepared };
  const resultFile = local('test', `results-${process.pid}.json`);
  rmSync(resultFile, { force: true });
  const { code } = await run(
    ownNode,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...['node_modules/jest/bin/jest.js', '--passWithNoTests', '--json', `--outputFile=${resultFile}`],
      ...[...round.args, '--selectProjects', ...chosen],
      ...(rest.length > 0 ? ['--testPathPatterns', ...rest] : []),
    ],
    // Jest's report for people goes to stderr; its JSON goes to the file.
    { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(resultFile)) throw new Refusal(`Jest ended without a result (exit code ${code}).`);
  const before = counts.failed;
  add(resultFile);
  rmSync(resultFile, { force: true });
  // Something outside of any test went wrong, such as a setup.
  if (code !== 0 && counts.failed === before) counts.failed += 1;
};

const choose = (only) => {
  const wanted = only ? only.split(',') : kinds;
  const unknown = wanted.find((kind) => !kinds.includes(kind));
  if (unknown) throw new Refusal(`There is no kind of test "${unknown}".\n\n${usage}`);
  return wanted;
};

const testAll = async (options) => {
  const wanted = choose(options.only);
  const needs = (...names) => names.some((name) => wanted.includes(name));
  const env = { ...process.env, NODE_ENV: 'test', TZ: process.env.TZ ?? 'UTC' };
  const servers = needs('db', 'journey', 'browser')
    ? await step('Starting Postgres and Redis for the tests', startTestServers)
    : null;
  Object.assign(env, servers?.env);
  try {
    for (const round of rounds) {
      const chosen = round.kinds.filter((kind) => wanted.includes(kind));
      if (chosen.length > 0 && !interrupted) await runRound(chosen, round, { rest: options.rest, env });
    }
  } finally {
    await servers?.stop();
  }
};

await main(async () => {
  const options = readOptions(process.argv.slice(2), usage, { words: ['only'] });
  if (!(await underOwnNode())) return process.exitCode;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      interrupted = true;
      cutShort();
    });
  }
  try {
    await testAll(options);
  } catch (error) {
    counts.failed += 1;
    if (!interrupted)
      console.error(red(error instanceof Refusal ? `✗ ${error.message}` : `✗ ${error.stack}`));
  }
  const { passed, failed, skipped } = counts;
  if (passed + failed === 0) console.error(red('✗ No test ran.'));
  say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || passed === 0 || interrupted ? 1 : 0;
});
