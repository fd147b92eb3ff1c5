import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import {
  Eligibility,
  type EligibilityAnswer,
  type EligibilityQuestion,
  type PriorityGroupView,
} from '#scheduling';
import { judgeEligibility } from './judge-eligibility.ts';
import type { PriorityGroup } from './priority-groups.ts';

/** Fills the core's question "may this person book?" from the office's table of priority groups. */
@Injectable()
export class VaccinationEligibility extends Eligibility {
  readonly #database: Database;

  constructor(database: Database) {
    super();
    this.#database = database;
  }

  async check({ birthOn, group, now, zone }: EligibilityQuestion): Promise<EligibilityAnswer> {
    const today = now.toZonedDateTimeISO(zone).toPlainDate();
    return judgeEligibility(await this.#groups(), { birthOn, group }, today);
  }

  async listGroups(): Promise<PriorityGroupView[]> {
    return (await this.#groups()).map((group) => ({
      code: group.code,
      label: group.label,
      kind: group.kind,
      bookingOpens: group.bookingOpensNote ?? group.bookingOpensOn,
      startsOn: group.startsNote ?? group.startsOn,
      product: group.product,
      place: group.place,
    }));
  }

  async #groups(): Promise<PriorityGroup[]> {
    return this.#database.sql<PriorityGroup>`
      select code, label, kind, born_from::text as "bornFrom", born_to::text as "bornTo",
             booking_opens_on::text as "bookingOpensOn", booking_opens_note as "bookingOpensNote",
             starts_on::text as "startsOn", starts_note as "startsNote", product, place, offer_codes as "offerCodes"
      from vaccination.priority_group order by position`;
  }
}
