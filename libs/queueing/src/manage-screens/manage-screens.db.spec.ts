import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { CENTRE } from '../../../../test/support/queue.ts';
import { openScreens, type Screens } from '../../../../test/support/screens.ts';

describe('the screens of a centre', () => {
  let office: Screens;
  beforeAll(async () => void (office = await openScreens()));
  afterAll(() => office.close());

  const settings = { zone: 'back', showsNames: true, theme: 'dark' as const, speaks: false, volume: 0 };
  const list = async () => (await office.listScreens.run({ centreCode: CENTRE, page: 1 })).screens;

  it('are renamed and moved, and both zones are told', async () => {
    const { deviceId } = await office.hang('front', {}, 'hall-1');
    expect(await list()).toMatchObject([{ deviceId, code: 'hall-1', label: '화면', zone: 'front' }]);
    await office.asActor({}, () => office.changeScreen.change({ deviceId, label: '동쪽 화면', settings }));
    expect(await list()).toMatchObject([{ deviceId, label: '동쪽 화면', ...settings }]);
    expect((await office.facts()).at(-1)).toMatchObject({
      name: 'queueing.board-changed.v1',
      payload: { what: 'screen', zones: ['front', 'back'] },
    });
    expect(await office.floorZones.zoneOfDevice(deviceId)).toEqual({ centreCode: CENTRE, code: 'back' });
    await expect(
      office.asActor({}, () =>
        office.changeScreen.change({ deviceId, label: '화면', settings: { ...settings, zone: 'cellar' } }),
      ),
    ).rejects.toThrow('queueing.zone-not-found');
  });

  it('are out of reach for leads of other centres', async () => {
    const [{ deviceId } = { deviceId: '' }] = await list();
    await expect(
      office.asActor({ scope: 'centre-2' }, () => office.changeScreen.remove({ deviceId })),
    ).rejects.toThrow('queueing.screen-not-found');
    await expect(office.asActor({}, () => office.changeScreen.remove({ deviceId: newId() }))).rejects.toThrow(
      'queueing.screen-not-found',
    );
  });

  it('that are taken away read and hear nothing any more', async () => {
    const [{ deviceId } = { deviceId: '' }] = await list();
    await office.asActor({}, () => office.changeScreen.remove({ deviceId }));
    expect(await list()).toEqual([]);
    expect(await office.floorZones.zoneOfDevice(deviceId)).toBeNull();
    const [device] =
      await office.sql`select revoked_at is not null as gone from identity.device where id = ${deviceId}`;
    expect(device).toEqual({ gone: true });
  });

  it('are not paired into a zone that is not there, and the code stays good', async () => {
    await expect(office.hang('cellar')).rejects.toThrow('queueing.zone-not-found');
    const [open] = await office.sql<{ code: string }>`
      select code from identity.device_pairing where device_id is null`;
    const { deviceId } = await office.pairScreen.run({
      centreCode: CENTRE,
      pairingCode: open!.code,
      label: '화면',
      settings: { ...settings, zone: 'front' },
      replaces: false,
    });
    expect((await list()).map((screen) => screen.deviceId)).toEqual([deviceId]);
  });

  it('that take another’s place leave one in the list', async () => {
    const first = await office.hang('front', {}, 'twin');
    await expect(office.hang('front', {}, 'twin')).rejects.toThrow('identity.device-code-in-use');
    const [open] = await office.sql<{ code: string }>`
      select code from identity.device_pairing where device_id is null and device_code = 'twin'`;
    const second = await office.pairScreen.run({
      centreCode: CENTRE,
      pairingCode: open!.code,
      label: '새 화면',
      settings: { ...settings, zone: 'front' },
      replaces: true,
    });
    const twins = (await list()).filter(({ code }) => code === 'twin');
    expect(twins.map(({ deviceId }) => deviceId)).toEqual([second.deviceId]);
    expect(second.deviceId).not.toBe(first.deviceId);
  });

  it('are listed in pages', async () => {
    for (let at = 0; at < 20; at++) await office.hang('back');
    const second = await office.listScreens.run({ centreCode: CENTRE, page: 2 });
    expect(second).toMatchObject({ page: 2, pages: 2 });
    expect(second.screens).toHaveLength(2);
  });
});
