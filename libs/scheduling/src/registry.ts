import type { Type } from '@nestjs/common';

/** One appointment of an offer; the first has step 1. */
export interface BookableService {
  code: string;
  label: string;
  step: number;
}

/** What a person decides on in one go: an appointment, or several that belong together. */
export interface Offer {
  code: string;
  label: string;
  detail: string;
  /** A person may have one active booking per step of a series, whichever offer it came by. */
  series: string;
  services: readonly BookableService[];
}

/** What a department lets people book, and who may book it. */
export interface DepartmentBookables {
  department: string;
  offers: readonly Offer[];
  eligibility?: Type<Eligibility>;
}

export interface EligibilityQuestion {
  centreCode: string;
  birthOn: string;
  /** A group that the person says they belong to, e.g. an occupation. */
  group?: string;
  now: Temporal.Instant;
  zone: string;
}

/** Whether somebody may book, and if not, when or where they may. */
export interface EligibilityAnswer {
  status: 'eligible' | 'not-yet' | 'elsewhere' | 'not-covered';
  group: { code: string; label: string } | null;
  offerCodes: string[];
  place: string | null;
  opensOn: string | null;
  startsOn: string | null;
  product: string | null;
  message: string;
}

export interface PriorityGroupView {
  code: string;
  label: string;
  kind: 'age' | 'occupation';
  bookingOpens: string | null;
  startsOn: string | null;
  product: string;
  place: string;
}

/** Port a department fills when not everybody may book its offers. */
export abstract class Eligibility {
  abstract check(question: EligibilityQuestion): Promise<EligibilityAnswer>;
  abstract listGroups(centreCode: string): Promise<PriorityGroupView[]>;
}

/** All that can be booked in this installation. */
export class Bookables {
  readonly #departments: Map<string, DepartmentBookables>;
  readonly #resolve: (port: Type<Eligibility>) => Eligibility;

  constructor(
    departments: readonly DepartmentBookables[],
    resolve: (port: Type<Eligibility>) => Eligibility,
  ) {
    this.#departments = new Map(departments.map((one) => [one.department, one]));
    this.#resolve = resolve;
  }

  offersOf(department: string): readonly Offer[] {
    return this.#departments.get(department)?.offers ?? [];
  }

  findOffer(department: string, code: string): Offer | undefined {
    return this.offersOf(department).find((offer) => offer.code === code);
  }

  /** Undefined where everybody may book. */
  eligibilityOf(department: string): Eligibility | undefined {
    const port = this.#departments.get(department)?.eligibility;
    return port && this.#resolve(port);
  }
}
