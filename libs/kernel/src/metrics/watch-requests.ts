import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';

const SERIES = Symbol('series of a route');

interface Labels {
  method: string;
  route: string;
  status: string;
}
type Series = readonly Labels[];

const statuses = ['1xx', '2xx', '3xx', '4xx', '5xx'];

const seriesOf = (method: string, route: string): Series =>
  statuses.map((status) => ({ method, route, status }));

const OTHERS = seriesOf('GET', 'page');
const UNKNOWN = seriesOf('any', 'none');

/** Measures each request by the pattern of its route. The labels are made once for each route, not for each request. */
export const watchRequests = (server: FastifyInstance, metrics: Metrics): void => {
  const durations = metrics.histogram({
    name: 'charye_http_request_seconds',
    help: 'From the first byte of a request to the last of its answer',
    labels: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
  });
  server.addHook('onRoute', (route) => {
    // Every built file is a route of its own.
    if (!/^\/(api|health)\//.test(route.url)) return;
    const series = seriesOf([route.method].flat().join(), route.url);
    route.config = { ...route.config, [SERIES]: series } as never;
  });
  server.addHook('onResponse', (request, reply, done) => {
    const labels = seriesBehind(request)[Math.floor(reply.statusCode / 100) - 1];
    if (labels) durations.observe(labels as never, reply.elapsedTime / 1_000);
    done();
  });
};

const seriesBehind = (request: FastifyRequest): Series => {
  const known = (request.routeOptions.config as { [SERIES]?: Series })[SERIES];
  return known ?? (request.url.startsWith('/api') ? UNKNOWN : OTHERS);
};
