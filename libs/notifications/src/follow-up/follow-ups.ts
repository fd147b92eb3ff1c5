import type { Timing } from '../timings/timing.ts';

/** Something a department tells who has been served. */
export interface FollowUp {
  /** A purpose that the department words. */
  purpose: string;
  /** Begins the codes of the services after which it is told. */
  services: string;
  /** Whether people may do without it. */
  isOptional: boolean;
  timing: Extract<Timing, { kind: 'days-after' }>;
}

/** All that is told after visits in this installation. */
export class FollowUps {
  readonly all: readonly FollowUp[];

  constructor(all: readonly FollowUp[]) {
    this.all = all;
  }

  after(serviceCode: string): FollowUp[] {
    return this.all.filter(({ services }) => serviceCode.startsWith(services));
  }
}
