import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ManualClock } from '#kernel';
import { buildGateway } from './gateway.ts';
import { Journal } from './journal.ts';

const clock = new ManualClock('2021-05-26T10:20:00+09:00');
const headers = { 'x-api-key': 'key' };
const message = {
  reference: 'r-1',
  to: '010-1234-5678',
  from: '02-2241-1234',
  text: '[성북구] 인증번호 482913',
};

describe('SMS gateway', () => {
  let folder: string;
  let server: ReturnType<typeof buildGateway>;

  const open = async () => {
    const journal = await Journal.open(path.join(folder, 'journal.jsonl'));
    return buildGateway({ apiKey: 'key', senders: ['0222411234'], journal, clock, slowMillis: 1 });
  };
  const post = (payload: object = message) =>
    server.inject({ method: 'POST', url: '/messages', headers, payload });
  const inbox = async () => (await server.inject('/messages?to=01012345678')).json();

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gateway-'));
    server = await open();
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('delivers a message and says its id', async () => {
    const answer = await post();
    expect(answer.statusCode).toBe(202);
    expect(await inbox()).toMatchObject({
      total: 1,
      messages: [{ messageId: answer.json().messageId, text: message.text, at: '2021-05-26T01:20:00Z' }],
    });
  });

  it('answers the same reference with the same id and delivers once, also after a restart', async () => {
    const answers = await Promise.all([post(), post(), post()]);
    await server.close();
    server = await open();
    const late = await post();
    expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 200, 202]);
    expect(late.statusCode).toBe(200);
    expect(new Set([...answers, late].map((one) => one.json().messageId)).size).toBe(1);
    expect((await inbox()).total).toBe(1);
  });

  it.each([
    ['an unregistered sender', { from: '02-000-0000' }, 400, 'unregistered-sender'],
    ['an emoji', { text: '안녕하세요 😀' }, 400, 'illegal-character'],
    ['more than 2,000 bytes', { text: '가'.repeat(1_001) }, 400, 'text-too-long'],
    ['a landline', { to: '02-2241-1234' }, 422, 'unknown-number'],
    ['a message without reference', { reference: undefined }, 400, 'malformed'],
  ])('refuses %s', async (_, change, status, code) => {
    const answer = await post({ ...message, ...change });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect((await inbox()).total).toBe(0);
  });

  it('refuses whoever has no key', async () => {
    const answer = await server.inject({ method: 'POST', url: '/messages', payload: message });
    expect(answer.statusCode).toBe(401);
  });

  it('fails as often as it is told to, then works again', async () => {
    await server.inject({ method: 'POST', url: '/faults', payload: { mode: 'error-500', count: 2 } });
    expect([(await post()).statusCode, (await post()).statusCode, (await post()).statusCode]).toEqual([
      500, 500, 202,
    ]);
  });

  it('shows inboxes on a page without letting a message write markup', async () => {
    await post({ ...message, text: '<b>안내</b>' });
    const page = await server.inject('/');
    expect(page.body).toContain('010-1234-5678');
    expect(page.body).toContain('&lt;b&gt;안내&lt;/b&gt;');
  });
});
