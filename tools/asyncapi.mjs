import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { underOwnNode } from './lib/install.mjs';
import { ownNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';

// npm run asyncapi [-- --check]: writes the document of the socket's messages and the web app's types of them.
await main(async () => {
  if (!(await underOwnNode())) return process.exitCode;
  await buildStale(['server']);
  const script = path.join(root, 'dist/apps/realtime/asyncapi.js');
  return (await run(ownNode, [script, ...process.argv.slice(2)], { cwd: root })).code;
});
