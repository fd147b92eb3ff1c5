import path from 'node:path';
import { runConsoleChecks } from './checks/built.mjs';
import { checkCanary, checkImports } from './checks/import-rules.mjs';
import { checkLock } from './checks/lock.mjs';
import { checkAddresses, checkCoreWords } from './checks/words.mjs';
import { underOwnNode } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { local, ownNode, root } from './lib/paths.mjs';
import { cutShort, run } from './lib/run.mjs';
import { dim, green, main, red, say, seconds } from './lib/say.mjs';

const usage = `npm run check [-- names …]
  names   only the checks whose name holds one of these words`;

const ask =
  (file, ...args) =>
  async () => {
    const { code, output } = await run(ownNode, [path.join('node_modules', file), ...args], {
      cwd: root,
      quiet: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    return code === 0 ? [] : output.trim().split('\n').slice(-80);
  };

const tsc = (project, name) =>
  ask(
    'typescript/bin/tsc',
    '-p',
    project,
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    local('cache', `${name}.tsbuildinfo`),
  );

// Longest first: two run side by side, and the short ones fill what is left.
const checks = [
  { name: 'types of server and tests', run: tsc('tsconfig.json', 'server') },
  { name: 'built server', chain: runConsoleChecks },
  { name: 'types of the screens', run: tsc('apps/web/tsconfig.json', 'web') },
  {
    name: 'format',
    run: ask(
      'prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      local('cache', 'prettier'),
      '.',
    ),
  },
  { name: 'lint', run: ask('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--format', 'unix', '.') },
  { name: 'unused code', run: ask('knip/bin/knip.js', '--no-progress') },
  { name: 'import rules', run: checkImports },
  { name: 'import rules still bite (canary)', run: checkCanary },
  { name: 'the core speaks no medicine', run: checkCoreWords },
  { name: 'lock file is complete', run: checkLock },
  { name: 'no registry or machine addresses', run: checkAddresses },
];

const problems = [];
let done = 0;

const report = async (name, work) => {
  const since = performance.now();
  let found;
  try {
    found = await work();
  } catch (error) {
    found = String(error.message ?? error).split('\n');
  }
  done += 1;
  if (found.length > 0) problems.push({ name, found });
  say(`${found.length === 0 ? green('✓') : red('✗')} ${name} ${dim(seconds(since))}`);
  return found.length === 0;
};

const checkAll = async (chosen) => {
  const waiting = [...chosen];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.chain)
        await next.chain(report).catch((error) => report(next.name, () => [String(error.message ?? error)]));
      else await report(next.name, next.run);
    }
  };
  await Promise.all([work(), work()]);
};

await main(async () => {
  const { rest } = readOptions(process.argv.slice(2), usage, {});
  if (!(await underOwnNode())) return process.exitCode;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, cutShort);
  const since = performance.now();
  await checkAll(checks.filter(({ name }) => rest.length === 0 || rest.some((word) => name.includes(word))));
  for (const { name, found } of problems)
    say(`\n${red(name)}\n${found.map((line) => `  ${line}`).join('\n')}`);
  say(`\n${done} checks, ${problems.length} with problems, ${seconds(since)}`);
  return problems.length > 0 ? 1 : 0;
});
