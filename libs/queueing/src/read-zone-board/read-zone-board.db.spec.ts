import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterPerson } from '#identity';
import { newId, Vault } from '#kernel';
import { CENTRE } from '../../../../test/support/queue.ts';
import { openScreens, type Screens } from '../../../../test/support/screens.ts';
import { zoneBoardAnswer } from './zone-board.ts';

describe('the board of a zone', () => {
  let office: Screens;
  let desks: string[];
  beforeAll(async () => {
    office = await openScreens();
    desks = await office.counters('desk', 2);
    await office.counters('room', 1);
  });
  afterAll(() => office.close());

  it('shows its own stages, who is next in them and their calls, and nothing of another zone', async () => {
    const [first, second, third] = [await office.arrive(), await office.arrive(), await office.arrive()];
    await office.callNext.run({ counterId: desks[0]! });
    const front = await office.board('front');
    expect(front).toMatchObject({
      centre: { code: CENTRE, name: '시험 창구' },
      zone: { code: 'front', label: '상담 창구 앞' },
      stages: [{ code: 'desk', waiting: 2, serving: 1 }],
    });
    expect(front.calls.map((call) => [call.ticketNumber, call.counterLabel, call.arrow])).toEqual([
      [`A00${first.number}`, 'desk 1번', null],
    ]);
    expect(front.stages[0]!.next).toEqual([`A00${second.number}`, `A00${third.number}`]);
    expect(await office.board('back')).toMatchObject({
      calls: [],
      stages: [
        { code: 'room', waiting: 0, next: [] },
        { code: 'chairs', stayOver: [] },
      ],
      sequence: front.sequence,
    });
  });

  it('lets go of a number that was called on into another zone, and takes it up there', async () => {
    const [serving] = await office.sql<{ id: string; lane: string; number: number }>`
      select id, lane, number from queueing.ticket where state = 'called'`;
    await office.completeStage.run({ ticketId: serving!.id });
    const [room] = await office.counters('room', 1);
    await office.callNext.run({ counterId: room! });
    expect((await office.board('front')).calls).toEqual([]);
    expect((await office.board('back')).calls).toMatchObject([
      { counterLabel: 'room 1번', stageLabel: '처리' },
    ]);
  });

  it('names those whose stay is over', async () => {
    const [inRoom] = await office.sql<{ id: string; number: number }>`
      select id, number from queueing.ticket where stage = 'room' and state = 'called'`;
    await office.completeStage.run({ ticketId: inRoom!.id });
    const stayOver = async () =>
      (await office.board('back')).stages.find(({ code }) => code === 'chairs')!.stayOver;
    expect(await stayOver()).toEqual([]);
    office.clock.advance({ minutes: 15 });
    expect(await stayOver()).toEqual([`A00${inRoom!.number}`]);
  });

  it('points to counters as its signs say and hides those it does not speak of', async () => {
    await office.callNext.run({ counterId: desks[0]! });
    await office.arrive();
    await office.callNext.run({ counterId: desks[1]! });
    const { zones } = await office.listZones.run({ centreCode: CENTRE });
    const { code, label, stages, revision } = zones.find((zone) => zone.code === 'front')!;
    await office.editZones.change({
      centreCode: CENTRE,
      zone: {
        code,
        label,
        stages,
        signs: [
          { counterCode: 'desk-1', isShown: true, arrow: 'left', floor: '4층' },
          { counterCode: 'desk-2', isShown: false, arrow: null, floor: null },
        ],
      },
      revision,
    });
    const { calls } = await office.board('front');
    expect(calls).toMatchObject([{ counterLabel: 'desk 1번', arrow: 'left', floor: '4층' }]);
    const seeing = await office.floorZones.of([CENTRE]);
    expect(seeing({ centreCode: CENTRE, stages: ['desk'], counterCode: 'desk-2' })).toEqual([
      { code: 'front', shows: false },
      { code: 'back', shows: false },
    ]);
    expect(seeing({ centreCode: CENTRE, stages: ['room'] })).toEqual([
      { code: 'front', shows: false },
      { code: 'back', shows: true },
    ]);
    expect(seeing({ centreCode: 'elsewhere', stages: ['room'] })).toEqual([]);
  });

  it('starts empty at midnight in Seoul', async () => {
    office.clock.advance({ hours: 14, minutes: 44, seconds: 59 });
    expect((await office.board('front')).calls).toHaveLength(1);
    office.clock.advance({ seconds: 1 });
    expect(await office.board('front')).toMatchObject({
      calls: [],
      stages: [{ waiting: 0, serving: 0, next: [] }],
    });
  });
});

describe('a screen', () => {
  let office: Screens;
  beforeAll(async () => void (office = await openScreens()));
  afterAll(() => office.close());

  it('reads the zone it hangs in and no other', async () => {
    const { deviceId } = await office.hang('front', { theme: 'dark', volume: 30 });
    const answer = await office.lookAs(deviceId);
    expect(zoneBoardAnswer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      zone: { code: 'front' },
      screen: { label: '화면', theme: 'dark', volume: 30, speaks: true, showsNames: false },
    });
    await expect(office.lookAs(deviceId, { zone: 'back' })).rejects.toThrow('identity.not-permitted');
    await expect(office.lookAs(deviceId, { centre: 'centre-2' })).rejects.toThrow('identity.not-permitted');
    await expect(office.lookAs(newId())).rejects.toThrow('queueing.screen-not-placed');
  });

  it('shows masked names only where a lead said so', async () => {
    const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
    const { personId } = await new RegisterPerson(office.unitOfWork, vault).run({
      name: '홍길동',
      birthDate: '1944-03-02',
      phone: '+821012345678',
    });
    const [desk] = await office.counters('desk', 1);
    await office.arrive(undefined, { personId });
    await office.callNext.run({ counterId: desk! });
    const plain = await office.hang('front');
    const named = await office.hang('front', { showsNames: true });
    expect((await office.lookAs(plain.deviceId)).calls[0]?.maskedName).toBeNull();
    expect((await office.lookAs(named.deviceId)).calls[0]?.maskedName).toBe('홍*동');
    expect(JSON.stringify(await office.lookAs(named.deviceId))).not.toContain('홍길동');
  });

  it('is noted as seen no oftener than every half minute', async () => {
    const { deviceId } = await office.hang('back');
    const seen = async () => {
      const { screens } = await office.listScreens.run({ centreCode: CENTRE, page: 1 });
      const { lastSeenAt, isPresent } = screens.find((one) => one.deviceId === deviceId)!;
      return { lastSeenAt, isPresent };
    };
    expect(await seen()).toEqual({ lastSeenAt: null, isPresent: false });
    const first = office.clock.now().toString();
    await office.lookAs(deviceId);
    office.clock.advance({ seconds: 29 });
    await office.lookAs(deviceId);
    expect(await seen()).toEqual({ lastSeenAt: first, isPresent: true });
    office.clock.advance({ seconds: 1 });
    await office.lookAs(deviceId);
    expect((await seen()).lastSeenAt).toBe(office.clock.now().toString());
    office.clock.advance({ minutes: 2, seconds: 1 });
    expect((await seen()).isPresent).toBe(false);
  });
});
