import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Series of one figure: which labels it has is said once, their values come from short fixed lists. */
export interface Figure {
  name: string;
  help: string;
  labels?: readonly string[];
}

export interface Sample {
  figure: string;
  value: number;
  labels?: Record<string, string>;
}

/** Gauges that stand in Postgres, Redis or a table in memory and are looked up when somebody asks. */
export interface Source {
  code: string;
  figures: readonly Figure[];
  read(): Promise<Sample[]> | Sample[];
}

interface Read {
  source: Source;
  gauges: Map<string, Gauge>;
  readAt: number;
  under?: Promise<void>;
}

const KEPT_MILLIS = 5_000;
const PATIENCE_MILLIS = 2_000;

/** The figures of one process as Prometheus reads them; none says anything about a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #counters = new Map<string, Counter>();
  readonly #histograms = new Map<string, Histogram>();
  readonly #reads = new Map<string, Read>();
  readonly #unread: Gauge;

  constructor() {
    this.#unread = this.#gauge({
      name: 'charye_metrics_source_unread',
      help: '1 while figures of this source could not be read in time and are left out',
      labels: ['source'],
    });
  }

  /** With the memory, the processor time and the event loop of the process itself. */
  static ofProcess(process: string): Metrics {
    const metrics = new Metrics();
    metrics.#registry.setDefaultLabels({ process });
    collectDefaultMetrics({ register: metrics.#registry });
    return metrics;
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** The same name gives the same counter. */
  counter({ name, help, labels = [] }: Figure): Counter {
    return kept(
      this.#counters,
      name,
      () => new Counter({ name, help, labelNames: labels, registers: [this.#registry] }),
    );
  }

  /** The same name gives the same histogram; `buckets` in the unit that the name ends with. */
  histogram({ name, help, labels = [], buckets }: Figure & { buckets: number[] }): Histogram {
    return kept(
      this.#histograms,
      name,
      () => new Histogram({ name, help, labelNames: labels, buckets, registers: [this.#registry] }),
    );
  }

  /** A source of the same code takes the place of the earlier one. */
  reads(source: Source): void {
    const gauges =
      this.#reads.get(source.code)?.gauges ??
      new Map(source.figures.map((figure) => [figure.name, this.#gauge(figure)]));
    this.#reads.set(source.code, { source, gauges, readAt: -Infinity });
  }

  /** All figures as text; sources are asked at most once in five seconds and not waited for longer than two. */
  async text(): Promise<string> {
    await Promise.all([...this.#reads.values()].map((read) => this.#refresh(read)));
    return this.#registry.metrics();
  }

  async #refresh(read: Read): Promise<void> {
    if (performance.now() - read.readAt < KEPT_MILLIS) return;
    read.under ??= this.#readOnce(read).finally(() => delete read.under);
    const patience = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => patience.resolve('late'), PATIENCE_MILLIS);
    const isLate = (await Promise.race([read.under, patience.promise])) === 'late';
    clearTimeout(timer);
    if (isLate) this.#leaveOut(read);
  }

  async #readOnce(read: Read): Promise<void> {
    try {
      const samples = await read.source.read();
      for (const gauge of read.gauges.values()) gauge.reset();
      for (const { figure, value, labels = {} } of samples) read.gauges.get(figure)!.set(labels, value);
      this.#unread.set({ source: read.source.code }, 0);
      read.readAt = performance.now();
    } catch {
      this.#leaveOut(read);
    }
  }

  /** An old value would look like a healthy one. */
  #leaveOut({ source, gauges }: Read): void {
    for (const gauge of gauges.values()) gauge.reset();
    this.#unread.set({ source: source.code }, 1);
  }

  #gauge({ name, help, labels = [] }: Figure): Gauge {
    return new Gauge({ name, help, labelNames: labels, registers: [this.#registry] });
  }
}

const kept = <Value>(values: Map<string, Value>, name: string, make: () => Value): Value => {
  const value = values.get(name) ?? make();
  values.set(name, value);
  return value;
};
