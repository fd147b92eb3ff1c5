import type { Type } from '@nestjs/common';
import type { MovePreset } from './bulk-move/definition.ts';

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
  movePresets?: readonly MovePreset[];
}

/** By which way somebody asks: for themselves, for another, or through the office's staff. */
export type EligibilityChannel = 'self' | 'proxy' | 'phone' | 'staff';

export interface EligibilityQuestion {
  centreCode: string;
  birthOn: string;
  /** A group that the person says they belong to, e.g. an occupation. */
  group?: string;
  personId?: string | null;
  /** Keyed hashes by which lists of the office know the person; see `PersonCard.identityKeys`. */
  identityKeys?: readonly string[];
  channel: EligibilityChannel;
  /** The neighbourhood that the person says they live in. */
  dong?: string | null;
  /** Which offer is wanted: of several rules that let somebody book, the one that gives it answers. */
  offerCode?: string;
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
  /** Why not, for screens that speak other languages than the message. */
  reason?: 'channel' | 'digit' | 'dong' | 'later' | 'undecided' | 'over';
  /** The rule that decided. */
  ruleId: string | null;
  /** Pool that counts what this rule may give out, beside the seats. */
  supplyPoolId: string | null;
  /** What is left of it, at most a second old; the engine decides. Null without a limit. */
  supplyLeft: number | null;
  /** When the rule opens and closes, with the offset of the centre's zone. */
  opensAt: string | null;
  closesAt: string | null;
}

/** Judges one question after another from rules in memory. */
export type EligibilityJudge = (question: EligibilityQuestion) => EligibilityAnswer;

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
  /** Rules at most a second old, and a judge without I/O, to be asked again as seats are given out. */
  abstract prepare(centreCode: string): Promise<EligibilityJudge>;
  async check(question: EligibilityQuestion): Promise<EligibilityAnswer> {
    return (await this.prepare(question.centreCode))(question);
  }
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

  /** Decisions about intervals that come ready to be proposed. */
  movePresetsOf(department: string): readonly MovePreset[] {
    return this.#departments.get(department)?.movePresets ?? [];
  }

  /** What people call a service; its code where nobody offers it any more. */
  labelOf(department: string, serviceCode: string): string {
    const services = this.offersOf(department).flatMap((offer) => offer.services);
    return services.find((service) => service.code === serviceCode)?.label ?? serviceCode;
  }

  /** Undefined where everybody may book. */
  eligibilityOf(department: string): Eligibility | undefined {
    const port = this.#departments.get(department)?.eligibility;
    return port && this.#resolve(port);
  }
}
