import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { messageSchemas } from '#realtime';
import { asyncApi } from './describe-messages.ts';

// Writes the AsyncAPI document and the web app's types of the messages; with --check it only compares.
const isCheck = process.argv.includes('--check');

const document = asyncApi();
const forTypes = {
  openapi: '3.1.0',
  info: document.info,
  paths: {},
  components: {
    schemas: {
      ...document.components.schemas,
      TopicMessage: {
        oneOf: Object.keys(messageSchemas).map((name) => ({ $ref: `#/components/schemas/${name}` })),
      },
    },
  },
};

const files: Record<string, string> = {
  'docs/asyncapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'apps/web/src/api/messages.d.ts': astToString(await openapiTypescript(forTypes as unknown as OpenAPI3)),
};
for (const [path, text] of Object.entries(files)) {
  if (!isCheck) {
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is out of date: run "npm run asyncapi".`);
    process.exitCode = 1;
  }
}
