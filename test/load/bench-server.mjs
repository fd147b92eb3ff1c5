import 'reflect-metadata';
import { createApi } from '../../dist/apps/api/create-api.js';
import { departments } from '../../dist/libs/departments/index.js';
import { entitiesOf } from '../../dist/libs/departments/contract/src/index.js';
import {
  Database,
  DomainError,
  ManualClock,
  openLog,
  PipelinedConnections,
  Vault,
} from '../../dist/libs/kernel/src/index.js';
import { bench, benchEntities } from './bench-department.mjs';

/** The api as it is run, with one department more; its clock stands where the calendar was published. */
const open = (applicationName, poolSize) =>
  Database.open({
    url: process.env.DATABASE_URL,
    entities: [...entitiesOf(departments), ...benchEntities],
    applicationName,
    poolSize,
  });
DomainError.keepsStack = false;
const parts = {
  database: await open('charye bench', 10),
  batchConnections: PipelinedConnections.open({
    url: process.env.DATABASE_URL,
    applicationName: 'charye bench batches',
    size: 2,
  }),
  clock: new ManualClock(process.env.BENCH_NOW),
  vault: new Vault(process.env.SECRET_KEY),
  log: openLog('bench', 'fatal'),
  mode: 'live',
};
const app = await createApi(parts, [...departments, bench], { webRoot: '/nowhere' });
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.send('ready');
process.on('disconnect', () => process.exit(0));
