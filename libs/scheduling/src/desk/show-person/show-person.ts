import { Injectable } from '@nestjs/common';
import { Dependants, PeopleDirectory, type PersonCard, type Relationship } from '#identity';
import { Clock, Database, DomainError, UnitOfWork } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import { Bookables, type EligibilityAnswer } from '../../registry.ts';
import { DeskGroups, type DeskGroup } from '../list-bookings/desk-groups.ts';
import { ListHistory, type HistoryLine } from '../list-history/list-history.ts';
import { ownCentre } from '../own-centre.ts';
import type { Page } from '../paging.ts';

export interface Relative {
  personId: string;
  maskedName: string;
  relationship: Relationship;
}

export interface ShownPerson {
  personId: string;
  maskedName: string;
  maskedPhone: string | null;
  birthDate: string;
  /** Who may act for them, and for whom they may. */
  carers: Relative[];
  dependants: Relative[];
  noShows: { number: string; label: string; date: string }[];
  eligibility: Pick<EligibilityAnswer, 'status' | 'group' | 'place' | 'opensOn' | 'message'> & {
    offerCodes: string[];
  };
}

const NO_SHOWS_SHOWN = 5;

/** What the desk may know of a person; every look is noted in the audit trail. */
@Injectable()
export class ShowPerson {
  readonly #database: Database;
  readonly #people: PeopleDirectory;
  readonly #dependants: Dependants;
  readonly #bookables: Bookables;
  readonly #groups: DeskGroups;
  readonly #history: ListHistory;
  readonly #clock: Clock;
  readonly #unitOfWork: UnitOfWork;

  constructor(
    database: Database,
    people: PeopleDirectory,
    dependants: Dependants,
    bookables: Bookables,
    groups: DeskGroups,
    history: ListHistory,
    clock: Clock,
    unitOfWork: UnitOfWork,
  ) {
    this.#database = database;
    this.#people = people;
    this.#dependants = dependants;
    this.#bookables = bookables;
    this.#groups = groups;
    this.#history = history;
    this.#clock = clock;
    this.#unitOfWork = unitOfWork;
  }

  /** `group` is an occupation that the caller says they belong to. */
  async card(input: { personId: string; group?: string }): Promise<ShownPerson> {
    const centre = await ownCentre(this.#database.sql);
    const person = await this.#look(input.personId, 'scheduling.person-opened');
    const noShows = await this.#database.sql<{ number: string; service_code: string; date: string }>`
      select b.number, b.service_code, b.on_date::text as date
      from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where b.person_id = ${person.id} and b.state = 'no-show' and c.department = ${centre.department}
      order by b.starts_at desc limit ${NO_SHOWS_SHOWN}`;
    return {
      personId: person.id,
      maskedName: person.maskedName,
      maskedPhone: person.maskedPhone || null,
      birthDate: person.birthOn,
      ...(await this.#family(person.id)),
      noShows: noShows.map(({ number, service_code, date }) => ({
        number,
        date,
        label: this.#bookables.labelOf(centre.department, service_code),
      })),
      eligibility: await this.#eligibility(centre, person, input.group),
    };
  }

  async bookings(input: { personId: string; isForOthers: boolean; page: number }): Promise<Page<DeskGroup>> {
    const { department } = await ownCentre(this.#database.sql);
    await this.#look(input.personId, 'scheduling.bookings-read');
    return this.#groups.list({ ...input, department });
  }

  async history(input: { personId: string; page: number }): Promise<Page<HistoryLine>> {
    const centre = await ownCentre(this.#database.sql);
    await this.#look(input.personId, 'scheduling.history-read');
    return this.#history.run({ ...input, centre });
  }

  async #family(personId: string): Promise<Pick<ShownPerson, 'carers' | 'dependants'>> {
    const [carers, dependants] = await Promise.all([
      this.#dependants.carersOf(personId),
      this.#dependants.caredForBy(personId),
    ]);
    const people = await this.#people.describe([...carers, ...dependants].map((one) => one.personId));
    const named = (one: { personId: string; relationship: Relationship }): Relative => ({
      ...one,
      maskedName: people.get(one.personId)?.maskedName ?? '',
    });
    return { carers: carers.map(named), dependants: dependants.map(named) };
  }

  async #look(personId: string, action: string): Promise<PersonCard> {
    const person = (await this.#people.describe([personId])).get(personId);
    if (!person) throw new DomainError('identity.person-not-found', 'not-found');
    await this.#unitOfWork.run(async (tx) => tx.audit({ action, personId, facts: {} }));
    return person;
  }

  async #eligibility(
    centre: Centre,
    person: PersonCard,
    group: string | undefined,
  ): Promise<ShownPerson['eligibility']> {
    const rules = this.#bookables.eligibilityOf(centre.department);
    if (!rules) {
      const offerCodes = this.#bookables.offersOf(centre.department).map((offer) => offer.code);
      return { status: 'eligible', group: null, place: null, opensOn: null, message: '', offerCodes };
    }
    const { status, place, opensOn, message, offerCodes, ...answer } = await rules.check({
      centreCode: centre.code,
      birthOn: person.birthOn,
      group,
      personId: person.id,
      identityKeys: person.identityKeys,
      channel: 'phone',
      now: this.#clock.now(),
      zone: centre.zone,
    });
    return { status, group: answer.group, place, opensOn, message, offerCodes };
  }
}
