import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CENTRE } from '../../../../test/support/queue.ts';
import { openScreens, type Screens } from '../../../../test/support/screens.ts';
import { boardMessageBody, type BoardMessage } from './board-message.ts';

/** Wednesday 2021-05-26, from nine to six. */
const message = (more: Partial<BoardMessage> = {}): BoardMessage => ({
  text: '예진이 20분 늦어지고 있습니다.',
  zones: [],
  fromOn: '2021-05-26',
  toOn: '2021-05-28',
  fromTime: '09:00',
  toTime: '18:00',
  weekdays: [1, 2, 3, 4, 5],
  ...more,
});

describe('a line on the screens', () => {
  let office: Screens;
  beforeAll(async () => void (office = await openScreens('2021-05-25T23:59:59Z')));
  afterAll(() => office.close());

  const shown = async (zone = 'front') => (await office.board(zone)).messages;
  const write = (one: BoardMessage) =>
    office.asActor({}, () => office.writeMessage.write({ centreCode: CENTRE, message: one }));
  const list = async () => (await office.listMessages.run({ centreCode: CENTRE, page: 1 })).messages;
  const until = (instant: string) => {
    office.clock.advance(office.clock.now().until(Temporal.Instant.from(instant)));
  };

  it('comes and goes by itself, at its local times and weekdays', async () => {
    const { messageId } = await write(message());
    expect(await shown()).toEqual([]); // 08:59:59
    until('2021-05-26T09:00:00+09:00');
    expect(await shown()).toEqual([message().text]);
    expect(await office.readBoard.run({ centreCode: CENTRE })).toMatchObject({ message: message().text });
    until('2021-05-26T17:59:59+09:00');
    expect(await shown()).toHaveLength(1);
    until('2021-05-26T18:00:00+09:00');
    expect(await shown()).toEqual([]);
    expect(await list()).toMatchObject([{ id: messageId, state: 'between' }]);
    until('2021-05-28T09:00:00+09:00');
    expect(await list()).toMatchObject([{ state: 'showing' }]);
    until('2021-05-28T18:00:00+09:00');
    expect(await list()).toMatchObject([{ state: 'over' }]);
    until('2021-05-31T09:00:00+09:00');
    expect(await shown()).toEqual([]);
  });

  it('repeats on its weekdays only', async () => {
    await write(message({ text: '월요일 안내', fromOn: '2021-05-31', toOn: '2021-06-30', weekdays: [1] }));
    expect(await shown()).toEqual(['월요일 안내']);
    until('2021-06-01T09:00:00+09:00');
    expect(await shown()).toEqual([]);
    until('2021-06-07T09:00:00+09:00');
    expect(await shown()).toEqual(['월요일 안내']);
    until('2021-06-08T09:00:00+09:00');
  });

  it('shows in its zones, the older one first, and is told to every zone', async () => {
    const days = { fromOn: '2021-06-08', toOn: '2021-06-08' };
    const everywhere = message({ text: '모두', ...days });
    const { messageId } = await write(everywhere);
    await write(message({ text: '처리실만', ...days, zones: ['back'] }));
    expect(await shown('front')).toEqual(['모두']);
    expect(await shown('back')).toEqual(['모두', '처리실만']);
    await expect(write(message({ ...days, zones: ['cellar'] }))).rejects.toThrow('queueing.zone-not-found');
    await expect(write(message())).rejects.toThrow('queueing.day-has-passed');
    expect((await office.facts()).at(-1)).toMatchObject({
      name: 'queueing.board-changed.v1',
      payload: { what: 'message', zones: null },
    });

    await office.asActor({}, () => office.writeMessage.stop({ messageId }));
    expect(await shown('front')).toEqual([]);
    const stopped = (await list()).find(({ id }) => id === messageId)!;
    expect(stopped.state).toBe('stopped');
    // To change it is to put it on again.
    const { revision } = stopped;
    const change = { messageId, message: { ...everywhere, text: '다시 모두' } };
    await office.asActor({}, () => office.writeMessage.change({ ...change, revision }));
    expect(await shown('front')).toEqual(['다시 모두']);
    await expect(
      office.asActor({}, () => office.writeMessage.change({ ...change, revision })),
    ).rejects.toThrow('queueing.changed-meanwhile');
  });

  it('is written and taken off by staff of its own centre only', async () => {
    const { messageId } = await write(message({ fromOn: '2021-06-08', toOn: '2021-06-09' }));
    await expect(
      office.asActor({ scope: 'centre-2' }, () => office.writeMessage.stop({ messageId })),
    ).rejects.toThrow('queueing.message-not-found');
  });

  it('that ends at midnight ends with the day', async () => {
    await write(message({ text: '자정까지', fromOn: '2021-06-08', toOn: '2021-06-09', toTime: '24:00' }));
    until('2021-06-08T23:59:59+09:00');
    expect(await shown()).toEqual(['자정까지']);
    until('2021-06-09T00:00:00+09:00');
    expect(await shown()).toEqual([]);
    expect((await list()).find(({ text }) => text === '자정까지')).toMatchObject({ toTime: '24:00' });
  });

  it('is refused when it could never show', () => {
    for (const wrong of [
      { text: '  ' },
      { text: '가'.repeat(81) },
      { toOn: '2021-05-25' },
      { toTime: '09:00' },
      { fromTime: '9:00' },
      { weekdays: [] },
      { weekdays: [1, 1] },
      { weekdays: [8] },
    ])
      expect([wrong, boardMessageBody.safeParse(message(wrong)).success]).toEqual([wrong, false]);
    expect(boardMessageBody.safeParse(message()).success).toBe(true);
  });

  it('is one of many, listed in pages: what shows now first', async () => {
    until('2021-06-10T09:30:00+09:00');
    for (let at = 0; at < 20; at++)
      await write(message({ text: `나중 ${at}`, fromOn: '2021-07-01', toOn: '2021-07-02' }));
    await write(message({ text: '지금', fromOn: '2021-06-10', toOn: '2021-06-10', weekdays: [4] }));
    const first = await office.listMessages.run({ centreCode: CENTRE, page: 1 });
    expect(first.pages).toBe(2);
    expect(first.messages[0]).toMatchObject({ text: '지금', state: 'showing' });
    const second = await office.listMessages.run({ centreCode: CENTRE, page: 2 });
    const ids = new Set([...first.messages, ...second.messages].map(({ id }) => id));
    expect(ids.size).toBe(first.messages.length + second.messages.length);
  });
});
