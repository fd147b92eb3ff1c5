import { describe, expect, it } from '@jest/globals';
import { currentContext, runInContext, SystemClock, Vault, type Actor } from '#kernel';
import { IssueTopicTicket } from './issue-ticket/issue-topic-ticket.ts';
import { parseTopic } from './topics.ts';
import { TopicTickets } from './topic-tickets.ts';
import { VisitFollowers } from './visit-followers.ts';
import { ZonesOnFloor } from './zones-on-floor.ts';

const MINE = '019e4a3c-0000-7000-8000-000000000001';
const HERS = '019e4a3c-0000-7000-8000-000000000002';

class KnownVisits extends VisitFollowers {
  async mayFollow(visitId: string) {
    const { kind, id } = currentContext().actor;
    return kind === 'resident' && id === 'me' && visitId === MINE;
  }
}

class KnownZones extends ZonesOnFloor {
  async of() {
    return () => [];
  }

  async zoneOfDevice(deviceId: string) {
    const placed: Record<string, { centreCode: string; code: string }> = {
      me: { centreCode: 'centre-1', code: 'hall' },
      // A device of one centre whose row says another: the centre of its token decides.
      astray: { centreCode: 'centre-2', code: 'hall' },
    };
    return placed[deviceId] ?? null;
  }
}

const tickets = new TopicTickets(new Vault(Buffer.alloc(32, 3).toString('base64')));
const issue = new IssueTopicTicket(tickets, new SystemClock(), new KnownVisits(), new KnownZones());

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
    async ({ token }) => tickets.verify(token)?.topics,
    (error: { code: string }) => error.code,
  );

describe('a ticket for topics', () => {
  it('lets staff hear the queue and the zones of their own centre, and a screen its own zone', async () => {
    expect(await ask(clerk, 'queue:centre-1')).toEqual(['queue:centre-1']);
    expect(await ask(clerk, 'zone:centre-1/stay')).toEqual(['zone:centre-1/stay']);
    expect(await ask(screen, 'zone:centre-1/hall')).toEqual(['zone:centre-1/hall']);
  });

  it('lets a resident hear their own visit', async () => {
    expect(await ask(resident, `visit:${MINE}`)).toEqual([`visit:${MINE}`]);
    expect(await ask(resident, `notice:${MINE}`)).toEqual([`notice:${MINE}`]);
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
    ['a resident somebody else’s notices', resident, `notice:${HERS}`],
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

describe('who may hear what', () => {
  const listeners = {
    'staff who read lines': clerk,
    'staff who read the board': actor('staff', ['queueing.read-board'], 'centre-1'),
    'staff without either': actor('staff', ['scheduling.find-booking'], 'centre-1'),
    'staff of another centre': actor('staff', ['queueing.read-line'], 'centre-2'),
    'staff of no centre': actor('staff', ['queueing.read-line']),
    'a screen in the hall': screen,
    'a screen without its permission': actor('device', [], 'centre-1'),
    'a screen that hangs nowhere': { ...screen, id: 'nowhere' },
    'a screen gone astray': { ...screen, id: 'astray' },
    'a kiosk that hangs nowhere': { ...actor('device', ['queueing.read-board'], 'centre-1'), id: 'kiosk' },
    'a resident': resident,
    'the bearer of a slip': { ...actor('visitor'), id: MINE },
    nobody: actor('anonymous'),
  } satisfies Record<string, Actor>;
  const hears: Record<string, (keyof typeof listeners)[]> = {
    'queue:centre-1': ['staff who read lines', 'staff who read the board', 'staff of no centre'],
    'queue:centre-2': ['staff of another centre', 'staff of no centre'],
    'zone:centre-1/hall': [
      'staff who read lines',
      'staff who read the board',
      'staff of no centre',
      'a screen in the hall',
    ],
    'zone:centre-1/stay': ['staff who read lines', 'staff who read the board', 'staff of no centre'],
    'zone:centre-2/hall': ['staff of another centre', 'staff of no centre'],
    [`visit:${MINE}`]: ['a resident'],
    [`visit:${HERS}`]: [],
    [`notice:${MINE}`]: ['a resident'],
    [`notice:${HERS}`]: [],
  };
  const cells = Object.keys(hears).flatMap((topic) =>
    Object.keys(listeners).map((who) => [topic, who as keyof typeof listeners] as const),
  );

  it.each(cells)('%s · %s', async (topic, who) => {
    const refusal = who === 'nobody' ? 'identity.sign-in-required' : 'identity.not-permitted';
    const expected = hears[topic]!.includes(who) ? [topic] : refusal;
    expect(await ask(listeners[who], topic)).toEqual(expected);
  });
});

describe('a topic', () => {
  it('is read from its name', () => {
    expect(parseTopic('queue:centre-1')).toEqual({ kind: 'queue', centreCode: 'centre-1' });
    expect(parseTopic('zone:centre-1/hall')).toEqual({
      kind: 'zone',
      centreCode: 'centre-1',
      zoneCode: 'hall',
    });
    expect(parseTopic(`visit:${MINE}`)).toEqual({ kind: 'visit', visitId: MINE });
    expect(parseTopic(`notice:${MINE}`)).toEqual({ kind: 'notice', visitId: MINE });
    const wrongs = [
      'queue',
      'queue:',
      'queue:Ä',
      'visit:1',
      'line:a',
      ':',
      'zone:centre-1',
      'zone:/hall',
      'zone:a/b/c',
    ];
    for (const wrong of wrongs) expect(parseTopic(wrong)).toBeUndefined();
  });
});
