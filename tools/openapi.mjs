import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { ownNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';

// npm run openapi [-- --check]: writes the API document and the web app's types of it from the routes.
await main(async () => {
  if (!(await underOwnNode())) return process.exitCode;
  await buildStale(['server']);
  const script = path.join(root, 'dist/apps/api/openapi.js');
  return (await run(ownNode, [script, ...process.argv.slice(2)], { cwd: root })).code;
});
