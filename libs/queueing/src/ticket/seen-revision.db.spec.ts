import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { currentContext, newId } from '#kernel';
import { openQueue, type Queue } from '../../../../test/support/queue.ts';

const mina = newId();
const jiho = newId();

describe('an act that was decided on an earlier sight of the ticket', () => {
  let queue: Queue;
  let desk: string;
  let ticketId: string;
  beforeAll(async () => {
    queue = await openQueue();
    desk = (await queue.counters('desk', 1))[0]!;
  });
  afterAll(() => queue.close());
  beforeEach(async () => {
    ({ id: ticketId } = await queue.arrive());
    await queue.as(mina, () => queue.callNext.run({ counterId: desk }));
  });

  const now = async () => {
    const [row] = await queue.sql<{ state: string; revision: number }>`
      select state, revision from queueing.ticket where id = ${ticketId}`;
    return row!;
  };
  /** As the api does where the request says If-Match. */
  const having = <T>(seen: number | undefined, work: () => Promise<T>): Promise<T> =>
    queue.as(mina, () => {
      if (seen !== undefined) currentContext().seenRevision = seen;
      return work();
    });
  const parks = (seen: number | undefined) =>
    having(seen, () => queue.parkTicket.run({ ticketId, reason: '서류 보완' }));
  const leaves = () => queue.leaveLine.run({ ticketId, reason: '시험 종료' });

  it('is done while nothing has happened since; each act raises the revision by one', async () => {
    const { revision } = await now();
    await having(revision, () => queue.startServing.run({ ticketId }));
    await parks(revision + 1);
    expect(await now()).toEqual({ state: 'parked', revision: revision + 2 });
    await leaves();
  });

  it('is refused with what is now, and changes nothing, once a colleague was faster', async () => {
    const { revision } = await now();
    await queue.as(jiho, () => queue.startServing.run({ ticketId }));
    await expect(parks(revision)).rejects.toMatchObject({
      code: 'queueing.ticket-changed',
      facts: { state: 'serving', stage: 'desk', counterId: desk, revision: revision + 1 },
    });
    expect(await now()).toEqual({ state: 'serving', revision: revision + 1 });
    await leaves();
  });

  it('control: without the revision it would have been done over the colleague’s head', async () => {
    const { revision } = await now();
    await queue.as(jiho, () => queue.startServing.run({ ticketId }));
    await parks(undefined);
    expect(await now()).toEqual({ state: 'parked', revision: revision + 2 });
    await leaves();
  });

  it('two tablets that come back at the same moment: one is done, the other is asked', async () => {
    const { revision } = await now();
    const settled = await Promise.allSettled([
      parks(revision),
      having(revision, () => queue.startServing.run({ ticketId })),
    ]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await now()).revision).toBe(revision + 1);
    await leaves();
  });
});
