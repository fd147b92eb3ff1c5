import { Injectable } from '@nestjs/common';
import { TakeOverCases, WorkingCalendar, WorkingDays } from '#casework';
import { DepartmentSetUp } from '#departments/contract';
import { RegisterPerson, StaffDirectory } from '#identity';
import { offices } from '../units.ts';
import { casesOfMonths, openCases } from './invent-cases.ts';
import { applicants } from './applicants.ts';

/** Four months of 2021 as the bureau counted them, and what lies open on the demonstration's morning; the same every time. */
@Injectable()
export class WriteDemoCases extends DepartmentSetUp {
  readonly #takeOver: TakeOverCases;
  readonly #calendar: WorkingCalendar;
  readonly #registerPerson: RegisterPerson;
  readonly #staff: StaffDirectory;

  constructor(
    takeOver: TakeOverCases,
    calendar: WorkingCalendar,
    registerPerson: RegisterPerson,
    staff: StaffDirectory,
  ) {
    super();
    this.#takeOver = takeOver;
    this.#calendar = calendar;
    this.#registerPerson = registerPerson;
    this.#staff = staff;
  }

  async run(): Promise<void> {
    const days = await WorkingDays.around(this.#calendar, Temporal.PlainDate.from('2021-01-01'));
    const people: string[] = [];
    for (const details of applicants) people.push((await this.#registerPerson.run(details)).personId);
    const staff = await this.#staff.ofCentres(offices.map(({ code }) => code));
    const handlers = staff.filter(({ roles }) => roles.includes('civil-clerk')).map(({ id }) => id);
    const parts = { days, people, handlers };
    await this.#takeOver.run('civil-affairs', [...casesOfMonths(parts), ...openCases(parts)]);
  }
}
