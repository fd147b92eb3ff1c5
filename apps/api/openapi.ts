import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { departments } from '#departments';
import { Database, openLog, SystemClock, Vault } from '#kernel';
import { createApi } from './create-api.ts';
import { openApiOf } from './http/describe-api.ts';

// Writes the OpenAPI document and the web app's types of it; with --check it only compares.
const isCheck = process.argv.includes('--check');

const database = await Database.open({
  url: 'postgres://nobody@127.0.0.1:1/none',
  entities: [],
  applicationName: 'openapi',
});
const vault = new Vault(Buffer.alloc(32).toString('base64'));
const parts = {
  database,
  clock: new SystemClock(),
  vault,
  log: openLog('openapi', 'error'),
  mode: 'demo' as const,
};
const app = await createApi(parts, departments);
await app.init();
const document = openApiOf(app);
await app.close();
await database.close();

const files: Record<string, string> = {
  'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'apps/web/src/api/schema.d.ts': astToString(await openapiTypescript(document as unknown as OpenAPI3)),
};
for (const [path, text] of Object.entries(files)) {
  if (isCheck) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is out of date: run "npm run openapi".`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
}
