import type { VisitPaths } from '../visit-paths.ts';

/** The same words in every language of the house. */
export type Wording = Record<'ko' | 'en' | 'zh' | 'vi', string>;

/** What people may come for without an appointment; its way is that of the path which serves it. */
export interface CounterService {
  code: string;
  label: Wording;
  /** What it is for, for whoever has to choose between several. */
  hint: Wording;
}

/** Port: the services that departments give out numbers for. Where and when is a rule of the centre. */
export class CounterServices {
  readonly #byCode: ReadonlyMap<string, CounterService>;

  /** @throws when a service has no path, or is there twice. */
  constructor(services: readonly CounterService[], paths: VisitPaths) {
    for (const { code } of services)
      if (!paths.findPath(code)) throw new Error(`Nobody describes the path of counter service "${code}".`);
    this.#byCode = new Map(services.map((service) => [service.code, service]));
    if (this.#byCode.size < services.length) throw new Error('A counter service is there twice.');
  }

  find(code: string): CounterService | undefined {
    return this.#byCode.get(code);
  }

  /** In the order of the departments. */
  all(): CounterService[] {
    return [...this.#byCode.values()];
  }
}
