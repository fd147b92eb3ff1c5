import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { setDemoClock } from '#kernel';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const WORKER = path.resolve(import.meta.dirname, '../../dist/apps/worker/main.js');

/** A worker in a process of its own, as `npm start` runs it. */
const startWorkerProcess = (office: Office): ChildProcess =>
  spawn(process.execPath, [WORKER], {
    env: { ...office.environment, PORT: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const kill = async (worker: ChildProcess): Promise<void> => {
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
};

describe('a worker process that is killed with -9', () => {
  let office: Office;
  let resident: Resident;
  let worker: ChildProcess | undefined;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    await setDemoClock(office.database, office.clock.now(), 1);
    resident = new Resident(office, { name: '김복동', birthDate: '1940-05-05', phone: '010-5555-1000' });
    await resident.signsIn();
    await office.stopWorker();
  }, 60_000);

  afterAll(async () => {
    if (worker?.exitCode === null) await kill(worker);
    await office?.close();
  });

  const bookingNumber = async (): Promise<string> => {
    const days = '/api/scheduling/centres/seongbuk-1/days';
    const offer = 'vaccination.pfizer';
    const [first] = (await resident.get(`${days}/2021-05-26/slots?offer=${offer}`)).body.slots;
    const [second] = (await resident.get(`${days}/2021-06-16/slots?offer=${offer}`)).body.slots;
    const { body } = await resident.post('/api/scheduling/bookings', {
      offer,
      slotIds: [first.id, second.id],
    });
    return body.group.number;
  };

  const states = async () =>
    (
      await office.database.sql<{
        state: string;
      }>`select state from notifications.message where purpose = 'confirmation'`
    ).map((row) => row.state);

  it('between commit and send, and again while the gateway holds its answer, loses no message and sends none twice', async () => {
    office.gateway.faults.set('accept-then-timeout', 1);
    const number = await bookingNumber();
    worker = startWorkerProcess(office);
    await eventually(async () => (await states()).includes('sending'), 20_000);
    await kill(worker);
    worker = startWorkerProcess(office);
    await eventually(async () => (await states()).join() === 'sent', 40_000);
    expect(resident.messages().filter((text) => text.includes(number))).toHaveLength(1);
  }, 90_000);
});
