import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { CENTRE } from '../../../../test/support/queue.ts';
import { openScreens, type Screens } from '../../../../test/support/screens.ts';

const zone = (code: string, stages = ['desk']) => ({ code, label: '새 구역', stages, signs: [] });
const LEADS = 4;

describe('the zones of a centre', () => {
  let office: Screens;
  beforeAll(async () => void (office = await openScreens()));
  afterAll(() => office.close());

  const codes = async () =>
    (await office.listZones.run({ centreCode: CENTRE })).zones.map(({ code, screens }) => [code, screens]);
  const add = (one: ReturnType<typeof zone>) => office.editZones.add({ centreCode: CENTRE, zone: one });

  it('are added after the others and told to the screens', async () => {
    await add(zone('side'));
    expect(await codes()).toEqual([
      ['front', 0],
      ['back', 0],
      ['side', 0],
    ]);
    expect((await office.facts()).at(-1)).toMatchObject({
      name: 'queueing.board-changed.v1',
      payload: { centreCode: CENTRE, what: 'zone', zones: ['side'] },
    });
    await expect(add(zone('side'))).rejects.toThrow('queueing.zone-exists');
    await expect(add(zone('other', ['nowhere']))).rejects.toThrow('queueing.stage-not-found');
    await expect(
      add({
        ...zone('other'),
        signs: [{ counterCode: 'none', isShown: true, arrow: null, floor: null }],
      } as never),
    ).rejects.toThrow('queueing.counter-not-found');
    expect(await codes()).toHaveLength(3);
  });

  it('stay while a screen hangs in them', async () => {
    const { deviceId } = await office.hang('side');
    await expect(office.editZones.remove({ centreCode: CENTRE, code: 'side' })).rejects.toMatchObject({
      code: 'queueing.zone-in-use',
      facts: { screens: 1 },
    });
    await office.asActor({}, () => office.changeScreen.remove({ deviceId }));
    await office.editZones.remove({ centreCode: CENTRE, code: 'side' });
    expect(await codes()).toHaveLength(2);
    await expect(office.editZones.remove({ centreCode: CENTRE, code: 'side' })).rejects.toThrow(
      'queueing.zone-not-found',
    );
  });

  it('keep what a lead changed when the office is set up again', async () => {
    const { zones } = await office.listZones.run({ centreCode: CENTRE });
    const { code, stages, signs, revision } = zones[0]!;
    await office.editZones.change({
      centreCode: CENTRE,
      zone: { code, stages, signs, label: '상담 대기실' },
      revision,
    });
    await office.setUpCounters.run({
      centreCode: CENTRE,
      counters: [],
      zones: [{ code, label: '처음 이름', stages, signs: [] }],
    });
    expect((await office.listZones.run({ centreCode: CENTRE })).zones[0]!.label).toBe('상담 대기실');
  });

  it('are as many as somebody can look after', async () => {
    for (let at = 0; at < 22; at++) await add(zone(`many-${at}`));
    await expect(add(zone('too-many'))).rejects.toMatchObject({
      code: 'queueing.too-many-zones',
      facts: { most: 24 },
    });
  });

  it('edited by four leads at once are changed by one; the others are told', async () => {
    const { zones } = await office.listZones.run({ centreCode: CENTRE });
    const { code, stages, signs, revision } = zones.find((one) => one.code === 'back')!;
    const edits = ['동', '서', '남', '북'].map((label) =>
      office.editZones.change({ centreCode: CENTRE, zone: { code, stages, signs, label }, revision }),
    );
    const { done, refused } = await outcomes(edits);
    expect(done).toHaveLength(1);
    expect(refused).toEqual({ 'queueing.changed-meanwhile': LEADS - 1 });
  });

  it('control: without holding the board every one of them believes that theirs was kept', async () => {
    const gathered = gathering(LEADS);
    const edits = Array.from({ length: LEADS }, (_, at) =>
      office.unitOfWork.run(async ({ sql }) => {
        const [row] = await sql<{ revision: number }>`
          select revision from queueing.zone where centre_code = ${CENTRE} and code = 'back'`;
        await gathered();
        await sql`
          update queueing.zone set label = ${String(at)}, revision = ${row!.revision + 1}
          where centre_code = ${CENTRE} and code = 'back'`;
        return at;
      }),
    );
    expect((await outcomes(edits)).done).toHaveLength(LEADS);
  });
});
