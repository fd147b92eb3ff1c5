import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { GatewaySmsProvider } from './gateway-sms-provider.ts';

const sms = {
  reference: 'r-1',
  to: '+821012345678',
  text: '안내',
  kind: 'SMS' as const,
  requestedAt: Temporal.Instant.from('2021-05-26T01:20:00Z'),
};

const sendTo = async (answer: RequestListener, timeoutMillis = 10_000) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await new GatewaySmsProvider({ url, apiKey: 'k', sender: '0222411234', timeoutMillis }).send(sms);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const answering =
  (status: number, body: object): RequestListener =>
  (_, reply) =>
    void reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

describe('what an answer of the gateway means', () => {
  it.each([
    [202, { messageId: 'g-1' }, { kind: 'accepted', providerMessageId: 'g-1' }],
    [200, { messageId: 'g-1' }, { kind: 'accepted', providerMessageId: 'g-1' }],
    [422, { code: 'unknown-number' }, { kind: 'refused', reason: 'unknown-number' }],
    [
      429,
      { code: 'too-many-requests' },
      { kind: 'not-now', reason: 'too-many-requests', mayHaveArrived: false },
    ],
    [401, { code: 'wrong-key' }, { kind: 'not-now', reason: 'wrong-key', mayHaveArrived: false }],
    [503, {}, { kind: 'not-now', reason: 'gateway-503', mayHaveArrived: true }],
    [200, { surprise: true }, { kind: 'not-now', reason: 'gateway-garbled', mayHaveArrived: true }],
  ])('%i %j', async (status, body, outcome) => {
    expect(await sendTo(answering(status, body))).toEqual(outcome);
  });

  it('silence may mean that it arrived', async () => {
    const outcome = await sendTo(() => undefined, 50);
    expect(outcome).toEqual({ kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true });
  });

  it('a connection cut in the middle may mean that it arrived', async () => {
    const outcome = await sendTo((request) => request.socket.destroy());
    expect(outcome).toEqual({ kind: 'not-now', reason: 'gateway-unreachable', mayHaveArrived: true });
  });

  it('a closed port means that it did not', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const provider = new GatewaySmsProvider({ url: `http://127.0.0.1:${port}`, apiKey: 'k', sender: '02' });
    expect(await provider.send(sms)).toEqual({
      kind: 'not-now',
      reason: 'gateway-unreachable',
      mayHaveArrived: false,
    });
  });
});
