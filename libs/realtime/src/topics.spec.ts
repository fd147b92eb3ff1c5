import { describe, expect, it } from '@jest/globals';
import { runInContext, SystemClock, Vault, type Actor } from '#kernel';
import { IssueTopicTicket } from './issue-ticket/issue-topic-ticket.ts';
import { parseTopic } from './topics.ts';
import { TopicTickets } from './topic-tickets.ts';
import { VisitOwners } from './visit-owners.ts';

const MINE = '019e4a3c-0000-7000-8000-000000000001';
const HERS = '019e4a3c-0000-7000-8000-000000000002';

class KnownVisits extends VisitOwners {
  async ownerOf(visitId: string) {
    return visitId === MINE ? 'me' : visitId === HERS ? 'her' : null;
  }
}

const tickets = new TopicTickets(new Vault(Buffer.alloc(32, 3).toString('base64')));
const issue = new IssueTopicTicket(tickets, new SystemClock(), new KnownVisits());

const actor = (kind: Actor['kind'], permissions: string[] = [], scope: string | null = null): Actor => ({
  kind,
  id: kind === 'anonymous' ? null : 'me',
  permissions,
  scope,
});
const clerk = actor('staff', ['queueing.read-line'], 'centre-1');
const screen = actor('device', ['queueing.read-board'], 'centre-1');
const resident = actor('resident');

const ask = (who: Actor, ...topics: string[]) =>
  runInContext({ correlationId: 'test', from: null, actor: who }, () => issue.run({ topics })).then(
    async ({ token }) => (await tickets.verify(token))?.topics,
    (error: { code: string }) => error.code,
  );

describe('a ticket for topics', () => {
  it('lets staff and screens hear the queue of their own centre', async () => {
    expect(await ask(clerk, 'queue:centre-1')).toEqual(['queue:centre-1']);
    expect(await ask(screen, 'queue:centre-1')).toEqual(['queue:centre-1']);
  });

  it('lets a resident hear their own visit', async () => {
    expect(await ask(resident, `visit:${MINE}`)).toEqual([`visit:${MINE}`]);
  });

  it.each([
    ['a centre that is not theirs', clerk, 'queue:centre-2'],
    ['a queue without the permission', actor('staff', [], 'centre-1'), 'queue:centre-1'],
    ['a resident’s visit', clerk, `visit:${MINE}`],
  ])('refuses staff %s', async (_, who, topic) => {
    expect(await ask(who, topic)).toBe('identity.not-permitted');
  });

  it.each([
    ['a screen another centre', screen, 'queue:centre-2'],
    ['a resident somebody else’s visit', resident, `visit:${HERS}`],
    ['a resident a visit that does not exist', resident, 'visit:019e4a3c-0000-7000-8000-000000000003'],
    ['a resident the queue', resident, 'queue:centre-1'],
    ['anybody a topic that is none', clerk, 'everything'],
  ])('refuses %s', async (_, who, topic) => {
    expect(await ask(who, topic)).toBe('identity.not-permitted');
  });

  it('is not given at all when one of its topics is refused, or to nobody known', async () => {
    expect(await ask(clerk, 'queue:centre-1', 'queue:centre-2')).toBe('identity.not-permitted');
    expect(await ask(actor('anonymous'), 'queue:centre-1')).toBe('identity.sign-in-required');
  });
});

describe('a topic', () => {
  it('is read from its name', () => {
    expect(parseTopic('queue:centre-1')).toEqual({ kind: 'queue', centreCode: 'centre-1' });
    expect(parseTopic(`visit:${MINE}`)).toEqual({ kind: 'visit', visitId: MINE });
    for (const wrong of ['queue', 'queue:', 'queue:Ä', 'visit:1', 'line:a', ':'])
      expect(parseTopic(wrong)).toBeUndefined();
  });
});
