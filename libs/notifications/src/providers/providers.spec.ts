import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '#kernel';
import { buildGateway } from '../../../../apps/gateway/gateway.ts';
import { Journal } from '../../../../apps/gateway/journal.ts';
import type { OutgoingSms, SmsProvider } from '../send-messages/sms-provider.ts';
import { AligoProvider } from './aligo-provider.ts';
import { SensProvider, sensSignature } from './sens-provider.ts';
import { SolapiProvider, solapiAuthorization } from './solapi-provider.ts';

const KEY = 'simulator';
const SENDER = '02-2241-3114';

let folder: string;
let server: ReturnType<typeof buildGateway>;
let journal: Journal;
const providers = new Map<string, (change?: { key?: string; sender?: string }) => SmsProvider>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  journal = await Journal.open(path.join(folder, 'journal.jsonl'));
  const clock = new ManualClock('2021-05-26T10:20:00+09:00');
  server = buildGateway({ apiKey: KEY, senders: ['0222413114'], journal, clock });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const timeoutMillis = 400;
  providers.set('solapi', ({ key = KEY, sender = SENDER } = {}) => {
    return new SolapiProvider({ url, apiKey: key, apiSecret: key, sender, pfId: 'KA01', timeoutMillis });
  });
  providers.set('sens', ({ key = KEY, sender = SENDER } = {}) => {
    const alimtalk = { serviceId: 'ncp:kkobizmsg', plusFriendId: '@seongbuk' };
    return new SensProvider({
      url,
      accessKey: key,
      secretKey: key,
      smsServiceId: 'ncp:sms',
      sender,
      alimtalk,
      timeoutMillis,
    });
  });
  providers.set('aligo', ({ key = KEY, sender = SENDER } = {}) => {
    return new AligoProvider({ url, apiKey: key, userId: 'seongbuk', sender, timeoutMillis });
  });
});
afterEach(() => server.faults.set('none', null));
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

let count = 0;
const sms = (change: Partial<OutgoingSms> = {}): OutgoingSms => ({
  reference: `r-${(count += 1)}`,
  to: '+821012345678',
  text: '[성북구] 예약이 확정되었습니다.',
  kind: 'SMS',
  requestedAt: Temporal.Instant.from('2021-05-26T01:20:00Z'),
  ...change,
});

describe('a signature', () => {
  // Worked out with `printf … | openssl dgst -sha256 -hmac …`.
  it('of Solapi is over date and salt', () => {
    const authorization = solapiAuthorization(
      { apiKey: 'KEY', apiSecret: 'SECRET' },
      '2021-05-26T01:20:00.000Z',
      'SALT',
    );
    expect(authorization).toBe(
      'HMAC-SHA256 apiKey=KEY, date=2021-05-26T01:20:00.000Z, salt=SALT, signature=0ab94f42f8c62435ba8fa6479d1f4dbe4d2b5b5dd5b11b2949dc77bdaa9513ef',
    );
  });

  it('of SENS is over method, path, time and key', () => {
    const keys = { accessKey: 'KEY', secretKey: 'SECRET' };
    expect(sensSignature(keys, 'POST', '/sms/v2/services/ncp:sms/messages', '1621992000000')).toBe(
      '6sQ9BhjB7/a1kMajfuBnzmzXQDz69wu5rmpVJxpaZqk=',
    );
  });
});

describe.each([['solapi'], ['sens'], ['aligo']])('through %s', (code) => {
  const provider = (change?: { key?: string; sender?: string }) => providers.get(code)!(change);

  it('a text arrives once, and its receipt can be asked for', async () => {
    const text = sms();
    const outcome = await provider().send(text);
    expect(outcome.kind).toBe('accepted');
    expect(journal.delivered.at(-1)).toMatchObject({
      to: '01012345678',
      from: '0222413114',
      text: text.text,
    });
    const id = outcome.kind === 'accepted' ? outcome.providerMessageId : '';
    expect(await provider().receiptsOf([id])).toMatchObject([
      { providerMessageId: id, state: 'delivered', reason: null },
    ]);
  });

  it('a phone that is off is told of by the receipt', async () => {
    server.faults.set('undelivered', 1);
    const outcome = await provider().send(sms());
    const id = outcome.kind === 'accepted' ? outcome.providerMessageId : '';
    expect((await provider().receiptsOf([id]))[0]?.state).toBe('undelivered');
  });

  it.each([
    ['error-500', { kind: 'not-now', mayHaveArrived: true }],
    ['throttle-429', { kind: 'not-now', mayHaveArrived: false }],
    ['accept-then-timeout', { kind: 'not-now', mayHaveArrived: true }],
    ['unknown-number', { kind: 'refused' }],
  ] as const)('%s means what it means everywhere', async (fault, outcome) => {
    server.faults.set(fault, 1);
    expect(await provider().send(sms())).toMatchObject(outcome);
  });

  it('a wrong key or sender is our account’s fault: the message waits', async () => {
    expect(await provider({ key: 'wrong-key' }).send(sms())).toMatchObject({
      kind: 'not-now',
      mayHaveArrived: false,
    });
    const outcome = await provider({ sender: '02-999-9999' }).send(sms());
    expect(outcome).toMatchObject(
      // SENS says no more than 400.
      code === 'sens' ? { kind: 'refused' } : { kind: 'not-now', reason: 'unregistered-sender' },
    );
  });

  it('says whether it can tell an unanswered message from one it never had', async () => {
    const text = sms();
    server.faults.set('accept-then-timeout', 1);
    await provider().send(text);
    if (code === 'solapi') {
      expect(await provider().find(text.reference)).toEqual({
        providerMessageId: journal.delivered.at(-1)!.messageId,
      });
      expect(await provider().find('never')).toBeNull();
    } else await expect(provider().find(text.reference)).rejects.toThrow('references');
    expect(provider().deduplicates).toBe(false);
  });
});

describe('Alimtalk', () => {
  it.each([['solapi'], ['sens']])(
    'through %s is tried first where the wording is registered',
    async (code) => {
      const outcome = await providers.get(code)!().send(sms({ alimtalk: { templateCode: 'T-1' } }));
      expect(outcome).toMatchObject({ kind: 'accepted', channel: 'alimtalk' });
      expect(journal.delivered.at(-1)).toMatchObject({ channel: 'alimtalk' });
    },
  );
});
