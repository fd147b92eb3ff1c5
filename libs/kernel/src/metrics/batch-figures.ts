import type { Metrics } from './metrics.ts';

/** What a batcher tells of its batches; `batches` is the label under which they are seen. */
export const batchFigures = (metrics: Metrics, batches: string) => {
  const sizes = metrics.histogram({
    name: 'charye_batch_members',
    help: 'Requests answered by one transaction',
    labels: ['batches'],
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
  });
  const waits = metrics.histogram({
    name: 'charye_batch_wait_seconds',
    help: 'How long the first request of a batch waited for it to begin',
    labels: ['batches'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
  });
  const labels = { batches };
  return (size: number, waitedMillis: number): void => {
    sizes.observe(labels, size);
    waits.observe(labels, waitedMillis / 1_000);
  };
};
