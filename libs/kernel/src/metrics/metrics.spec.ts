import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { Metrics, type Sample } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';
import { watchRequests } from './watch-requests.ts';

const waiting = { name: 'charye_test_waiting', help: 'Tests that wait', labels: ['kind'] };
const source = (read: () => Promise<Sample[]>) => ({ code: 'test', figures: [waiting], read });
const sample = (kind: string, value: number): Sample => ({ figure: waiting.name, value, labels: { kind } });

describe('the figures of a process', () => {
  it('are told as Prometheus reads them', async () => {
    const metrics = new Metrics();
    metrics.counter({ name: 'charye_test_total', help: 'Tests', labels: ['end'] }).inc({ end: 'good' }, 2);
    metrics.histogram({ name: 'charye_test_seconds', help: 'How long', buckets: [1, 2] }).observe(1.5);
    const text = await metrics.text();
    expect(text).toContain('# HELP charye_test_total Tests\n# TYPE charye_test_total counter\n');
    expect(text).toContain('\ncharye_test_total{end="good"} 2\n');
    expect(text).toContain('\ncharye_test_seconds_bucket{le="1"} 0\ncharye_test_seconds_bucket{le="2"} 1\n');
    expect(text).toContain('\ncharye_test_seconds_sum 1.5\n');
  });

  it('say which process they are of, and how it is itself', async () => {
    const text = await Metrics.ofProcess('worker').text();
    expect(text).toMatch(/nodejs_eventloop_lag_seconds\{process="worker"\} [\d.e-]+\n/);
    expect(text).toContain('process_resident_memory_bytes{process="worker"}');
  });

  it('are the same under the same name', () => {
    const metrics = new Metrics();
    const figure = { name: 'charye_test_total', help: 'Tests' };
    expect(metrics.counter(figure)).toBe(metrics.counter(figure));
  });
});

describe('figures that are looked up', () => {
  it('are looked up once for all who ask within five seconds, at the same time or one after the other', async () => {
    const metrics = new Metrics();
    let looks = 0;
    metrics.reads(source(async () => [sample('short', ++looks)]));
    await Promise.all([metrics.text(), metrics.text()]);
    expect(await metrics.text()).toContain('charye_test_waiting{kind="short"} 1\n');
    expect(looks).toBe(1);
  });

  it('are left out when they cannot be read, and the rest is told', async () => {
    const metrics = new Metrics();
    let isDown = true;
    metrics.reads(
      source(async () => {
        if (isDown) throw new Error('Postgres is away');
        return [sample('short', 4)];
      }),
    );
    const broken = await metrics.text();
    expect(broken).not.toContain('charye_test_waiting{');
    expect(broken).toContain('charye_metrics_source_unread{source="test"} 1\n');
    isDown = false;
    const mended = await metrics.text();
    expect(mended).toContain('charye_test_waiting{kind="short"} 4\n');
    expect(mended).toContain('charye_metrics_source_unread{source="test"} 0\n');
  });

  it('do not keep a scrape waiting that they take too long for', async () => {
    const metrics = new Metrics();
    const held = Promise.withResolvers<Sample[]>();
    metrics.reads(source(() => held.promise));
    expect(await metrics.text()).toContain('charye_metrics_source_unread{source="test"} 1\n');
    held.resolve([sample('short', 7)]);
    await held.promise;
    expect(await metrics.text()).toContain('charye_test_waiting{kind="short"} 7\n');
  });
});

describe('the address of the figures', () => {
  const answerTo = async (token: string | undefined, authorization?: string) => {
    const server = fastify();
    serveMetrics(server, new Metrics(), token);
    const answer = await server.inject({ url: '/metrics', headers: authorization ? { authorization } : {} });
    await server.close();
    return answer;
  };

  it('is open where no token is set, and told in the type that Prometheus asks for', async () => {
    const answer = await answerTo(undefined);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect((await answerTo('')).statusCode).toBe(200);
  });

  it('asks for the token where one is set', async () => {
    const token = 'a-token-of-the-office';
    expect((await answerTo(token)).statusCode).toBe(401);
    expect((await answerTo(token, 'Bearer another-token-altogether')).statusCode).toBe(401);
    expect((await answerTo(token, `Bearer ${token}`)).statusCode).toBe(200);
  });
});

it('requests are counted by the pattern of their route, whoever they are about and however they end', async () => {
  const metrics = new Metrics();
  const server = fastify();
  watchRequests(server, metrics);
  server.get('/api/people/:id', async (_, reply) => reply.send({}));
  server.post('/api/people', async () => {
    throw new Error('no');
  });
  server.get('/assets/some-built-file.js', async () => 'x');
  await server.inject('/api/people/5c1b');
  await server.inject('/api/people/77aa');
  await server.inject({ method: 'POST', url: '/api/people' });
  await server.inject('/api/nothing-of-ours/0101234');
  await server.inject('/assets/some-built-file.js');
  const text = await metrics.text();
  await server.close();
  const counts = [...text.matchAll(/charye_http_request_seconds_count(\{.*\}) (\d+)/g)].map(
    ([, labels, count]) => `${labels} ${count}`,
  );
  expect(counts).toEqual([
    '{method="GET",route="/api/people/:id",status="2xx"} 2',
    '{method="POST",route="/api/people",status="5xx"} 1',
    '{method="any",route="none",status="4xx"} 1',
    '{method="GET",route="page",status="2xx"} 1',
  ]);
});
