import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownNode, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const config = path.join(root, '.dependency-cruiser.cjs');
export const canaryFolder = path.join(root, 'test/architecture/canary');

/** What breaks an import rule below `folder`, one line each. */
export const listViolations = async (folder, targets) => {
  const { output } = await run(
    ownNode,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      ...targets,
    ],
    { cwd: folder, quiet: true },
  );
  const { summary } = JSON.parse(output);
  return summary.violations
    .map(
      ({ rule, from, to }) =>
        `${rule.name}: ${from} → ${to.replace(/^.*node_modules\/((@[^/]+\/)?[^/]+)\/.*$/, '$1')}`,
    )
    .sort();
};

/** The violations planted in the canary tree: each rule must find its own, and nothing else. */
export const readPlanted = () =>
  readFileSync(path.join(canaryFolder, 'planted.txt'), 'utf8').trim().split('\n').sort();

const ruleReasons = async () => {
  const { default: rules } = await import(config);
  return rules.forbidden;
};

export const checkImports = async () => {
  const reasons = await ruleReasons();
  const violations = await listViolations(root, ['apps', 'libs', 'migrations']);
  return violations.map((line) => {
    const rule = reasons.find(({ name }) => line.startsWith(`${name}:`));
    return `${line}\n    ${rule.comment}`;
  });
};

export const checkCanary = async () => {
  const found = await listViolations(canaryFolder, ['.']);
  const planted = readPlanted();
  const rules = (await ruleReasons()).map(({ name }) => name);
  return [
    ...planted.filter((line) => !found.includes(line)).map((line) => `the rule no longer bites: ${line}`),
    ...found.filter((line) => !planted.includes(line)).map((line) => `not planted, but found: ${line}`),
    ...rules
      .filter((name) => !planted.some((line) => line.startsWith(`${name}:`)))
      .map((name) => `no canary is planted for the rule ${name}`),
  ];
};
