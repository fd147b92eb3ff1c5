import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { linkTokenOf, readLinkToken } from './change-link.ts';
import { OpenLink } from './open-link.ts';

const BIRTH = '1944-03-02';

let scheduling: Scheduling;
let links: OpenLink;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-28');
  const { database, unitOfWork, vault, views, people } = scheduling;
  links = new OpenLink(database, unitOfWork, vault, views, people);
});
afterAll(() => scheduling.close());

const booked = async (time: string) => {
  const { groupId, personId } = await scheduling.book('desk.talk', [`2021-05-28T${time}`]);
  return { groupId, personId, token: linkTokenOf(scheduling.vault, groupId, 'cancel') };
};

describe('a link in a message', () => {
  it('is short enough for a text and tells only what it is for', async () => {
    const { token } = await booked('09:00');
    expect(token.length).toBeLessThanOrEqual(35);
    const { purpose, group } = await links.show(token);
    expect([purpose, group.person.maskedName]).toEqual(['cancel', '홍*동']);
  });

  it('opens nothing when a letter of it was changed', async () => {
    const { token, groupId } = await booked('09:10');
    expect(readLinkToken(scheduling.vault, token)).toEqual({ groupId, purpose: 'cancel' });
    const forged = [...token].map(
      (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );
    const opened = forged.filter((one) => {
      const read = readLinkToken(scheduling.vault, one);
      return read !== undefined && read.groupId !== groupId;
    });
    expect(opened).toEqual([]);
    await expect(links.show(`m${token.slice(1)}`)).rejects.toMatchObject({ code: 'scheduling.link-unknown' });
    await expect(links.show(linkTokenOf(scheduling.vault, newId(), 'change'))).rejects.toMatchObject({
      code: 'scheduling.link-unknown',
    });
  });

  it('does one thing only', async () => {
    const { token } = await booked('09:20');
    await expect(links.prove(token, 'change', BIRTH)).rejects.toMatchObject({
      code: 'scheduling.link-for-another-purpose',
    });
    await expect(links.prove(token, 'cancel', BIRTH)).resolves.toMatchObject({ groupId: expect.any(String) });
  });

  it('closes after five wrong birth dates, for the right one too', async () => {
    const { token } = await booked('09:30');
    for (const triesLeft of [4, 3, 2, 1]) {
      await expect(links.prove(token, 'cancel', '1950-01-01')).rejects.toMatchObject({
        code: 'scheduling.wrong-birth-date',
        facts: { triesLeft },
      });
    }
    await expect(links.prove(token, 'cancel', '1950-01-01')).rejects.toMatchObject({
      code: 'scheduling.link-closed',
    });
    await expect(links.prove(token, 'cancel', BIRTH)).rejects.toMatchObject({
      code: 'scheduling.link-closed',
    });
    await expect(links.show(token)).rejects.toMatchObject({ code: 'scheduling.link-closed', kind: 'gone' });
  });
});
