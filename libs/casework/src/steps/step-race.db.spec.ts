import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import { minsu, openCasework, type Casework } from '../../../../test/support/casework.ts';
import { eventually } from '../../../../test/support/eventually.ts';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
});
afterAll(() => casework.close());

const receive = () =>
  casework.as(casework.clerk, () =>
    casework.receive.run({
      kind: 'workshop.repair',
      subject: '의자 다리',
      channel: 'counter',
      isTold: true,
      applicant: minsu,
    }),
  );
const started = async () => {
  const { id } = await receive();
  await casework.as(casework.clerk, () => casework.work.start(id));
  return id;
};
const facts = (name: string, id: string) =>
  casework.database.sql`select from kernel.outbox where name = ${name} and payload ->> 'caseId' = ${id}`;

describe('of two who act on a case at the same moment', () => {
  const RACERS = 6;
  /** All have read the case before the first may write. */
  const race = async (id: string) => {
    const { clerk, work, as, database } = casework;
    const mayWrite = Promise.withResolvers<void>();
    const isHeld = Promise.withResolvers<void>();
    const gate = database.transaction(async (sql) => {
      await sql`lock table casework.step in exclusive mode`;
      isHeld.resolve();
      await mayWrite.promise;
    });
    await isHeld.promise;
    const results = outcomes(
      Array.from({ length: RACERS }, (_, at) =>
        as(clerk, () => work.finish(id, { result: at % 2 === 0 ? 'solved' : 'not-solved', note: null })),
      ),
    );
    await eventually(async () => {
      const waiting = await database.sql`
        select from pg_locks where relation = 'casework.step'::regclass and not granted`;
      return waiting.length === RACERS;
    });
    mayWrite.resolve();
    await gate;
    return results;
  };
  const answers = async (id: string) =>
    (await casework.database.sql`select from casework.step where case_id = ${id} and kind = 'finish'`).length;

  it('one is heard, and the others are told that it has changed', async () => {
    const id = await started();
    const { done, refused } = await race(id);
    expect(done).toHaveLength(1);
    expect(refused).toEqual({ 'casework.case-changed': RACERS - 1 });
    expect(await answers(id)).toBe(1);
    expect(await facts('casework.case-done.v1', id)).toHaveLength(1);
  });

  it('both would be, if Postgres did not give each number once', async () => {
    const id = await started();
    const { sql } = casework.database;
    await sql`alter table casework.step drop constraint step_once`;
    await sql`alter table casework.case disable trigger case_states`;
    await race(id);
    expect(await answers(id)).toBe(RACERS);
    await sql`alter table casework.step disable trigger step_stays`;
    await sql`delete from casework.step where case_id = ${id}`;
    await sql`alter table casework.step enable trigger step_stays`;
    await sql`alter table casework.step add constraint step_once unique (case_id, sequence)`;
    await sql`alter table casework.case enable trigger case_states`;
  });

  it('the one who saw an older standing is refused', async () => {
    const { id, version } = await receive();
    const { clerk, work, as } = casework;
    await as(clerk, () => work.start(id), version);
    await expect(as(clerk, () => work.sendBack(id, '늦은 판단'), version)).rejects.toMatchObject({
      code: 'casework.case-changed',
      facts: { state: 'in-work' },
    });
  });

  it('nobody rewrites what happened', async () => {
    const { sql } = casework.database;
    await expect(sql`update casework.step set kind = 'finish'`).rejects.toThrow(/stays as it was written/);
    await expect(sql`delete from casework.step`).rejects.toThrow(/stays as it was written/);
    await expect(
      sql`update casework.case set state = 'received', result = null, closed_at = null, version = version + 1
          where state = 'done'`,
    ).rejects.toThrow(/cannot become received from done/);
  });
});
