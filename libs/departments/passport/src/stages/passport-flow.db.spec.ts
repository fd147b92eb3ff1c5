import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minsu } from '../../../../../test/support/casework.ts';
import { openPassportDesk, type PassportDesk } from '../../../../../test/support/passport-desk.ts';

let desk: PassportDesk;
beforeAll(async () => {
  desk = await openPassportDesk();
});
afterAll(() => desk.close());

const asClerk = <Result>(work: () => Promise<Result>) => desk.as(desk.clerk, work);
const apply = async () => {
  const { situations } = await desk.apply.situations();
  return asClerk(() =>
    desk.apply.run({
      kind: 'ten-years',
      situation: 'adult',
      documentsSeen: situations.find(({ situation }) => situation === 'adult')!.documents,
      applicant: minsu,
      isTold: true,
      method: 'card',
    }),
  );
};
const advance = (ids: string[], to: string) => asClerk(() => desk.move.advance(ids, to));
const ready = async () => {
  const { id } = await apply();
  for (const stage of ['review', 'made', 'arrived', 'ready']) await advance([id], stage);
  return id;
};
const stageOf = async (id: string) => (await asClerk(() => desk.stageList.find({ id }))).stage;
const facts = async (name: string, id: string) =>
  (
    await desk.database.sql<{ payload: Record<string, unknown> }>`
      select payload from kernel.outbox where name = ${name} and payload ->> 'caseId' = ${id} order by id`
  ).map(({ payload }) => payload);

describe('a passport on its way', () => {
  it('begins with its papers and its fee, due after eight working days', async () => {
    const { id, receipt, amount, deadlineOn } = await apply();
    expect([amount, deadlineOn]).toEqual([53_000, '2021-06-03']);
    expect(receipt).toMatch(/^2021-\d{6}$/);
    expect(await stageOf(id)).toBeNull();
  });

  it('is refused with the papers that are missing, and takes no money', async () => {
    const before = await desk.register.run({ from: '2021-05-24', to: '2021-05-24', page: 1 });
    const act = asClerk(() =>
      desk.apply.run({
        kind: 'ten-years',
        situation: 'lost',
        documentsSeen: [],
        applicant: minsu,
        isTold: true,
        method: 'cash',
      }),
    );
    await expect(act).rejects.toMatchObject({ code: 'passport.documents-missing' });
    const after = await desk.register.run({ from: '2021-05-24', to: '2021-05-24', page: 1 });
    expect(after.total).toBe(before.total);
  });

  it('goes from stage to stage in order, many at once or none', async () => {
    const one = await apply();
    const other = await apply();
    await advance([one.id, other.id], 'review');
    await advance([one.id], 'made');
    await expect(advance([one.id, other.id], 'arrived')).rejects.toMatchObject({
      code: 'casework.stage-not-next',
    });
    expect([await stageOf(one.id), await stageOf(other.id)]).toEqual(['made', 'review']);
  });

  it('takes a slip back while nobody has been told, and not after', async () => {
    const { id } = await apply();
    await advance([id], 'review');
    await asClerk(() => desk.move.stepBack([id]));
    expect(await stageOf(id)).toBeNull();
    const told = await ready();
    await expect(asClerk(() => desk.move.stepBack([told]))).rejects.toMatchObject({
      code: 'casework.stage-stays',
    });
  });

  it('is announced once when it is ready, and handed over to whoever shows who they are', async () => {
    const id = await ready();
    expect(await facts('casework.case-done.v1', id)).toHaveLength(1);
    const proxy = asClerk(() => desk.move.collect(id, { collector: 'proxy', proof: 'id-card' }));
    await expect(proxy).rejects.toMatchObject({ code: 'passport.proxy-needs-power' });
    await asClerk(() => desk.move.collect(id, { collector: 'self', proof: 'id-card' }));
    expect(await stageOf(id)).toBe('collected');
    const again = asClerk(() => desk.move.collect(id, { collector: 'self', proof: 'id-card' }));
    await expect(again).rejects.toMatchObject({ code: 'passport.not-ready' });
    expect(await facts('casework.case-done.v1', id)).toHaveLength(1);
  });

  it('is not handed over without an identity, nor as one of many', async () => {
    const id = await ready();
    await expect(advance([id], 'collected')).rejects.toMatchObject({ code: 'passport.identity-needed' });
  });
});

describe('a passport that nobody fetches', () => {
  it('is reminded of after 14, 30 and 90 days, once each, and lapses after six months', async () => {
    const [id, fetched] = [await ready(), await ready()];
    const days = async (of: string) =>
      (await facts('casework.case-waiting.v1', of)).map((fact) => fact['waitedDays']);
    const on = async (day: string) => {
      desk.clock.advanceTo(Temporal.Instant.from(`${day}T10:00:00+09:00`));
      await desk.remind.run();
      await Promise.all([desk.remind.run(), desk.remind.run()]);
    };
    await on('2021-06-06');
    expect(await days(id)).toEqual([]);
    await on('2021-06-07');
    expect(await days(id)).toEqual([14]);
    await asClerk(() => desk.move.collect(fetched, { collector: 'self', proof: 'passport' }));
    await on('2021-06-24');
    await on('2021-08-22');
    expect(await days(id)).toEqual([14, 30, 90]);
    expect(await days(fetched)).toEqual([14]);
    desk.clock.advanceTo(Temporal.Instant.from('2021-11-24T10:00:00+09:00'));
    await desk.remind.run();
    expect(await days(id)).toEqual([14, 30, 90]);
    const late = asClerk(() => desk.move.collect(id, { collector: 'self', proof: 'id-card' }));
    await expect(late).rejects.toMatchObject({ code: 'passport.has-lapsed' });
  });
});
