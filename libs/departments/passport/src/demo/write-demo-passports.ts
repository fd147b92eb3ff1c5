import { Injectable } from '@nestjs/common';
import { TakeOverCases, WorkingCalendar, WorkingDays } from '#casework';
import { DepartmentSetUp } from '#departments/contract';
import { RegisterPerson, StaffDirectory } from '#identity';
import { newId, UnitOfWork } from '#kernel';
import { casePlan } from '../case-plan.ts';
import { inventOthers, inventPassports } from './invent-passports.ts';

const families = ['한', '오', '서', '신', '권', '황'];
const given = ['지우', '하준', '은서', '태윤', '수아', '건우', '명희', '상철'];

/** Four months of 2021 as the office counted them, and what lies on its desks on the demonstration's morning. */
@Injectable()
export class WriteDemoPassports extends DepartmentSetUp {
  readonly #takeOver: TakeOverCases;
  readonly #calendar: WorkingCalendar;
  readonly #registerPerson: RegisterPerson;
  readonly #staff: StaffDirectory;
  readonly #unitOfWork: UnitOfWork;

  constructor(
    takeOver: TakeOverCases,
    calendar: WorkingCalendar,
    registerPerson: RegisterPerson,
    staff: StaffDirectory,
    unitOfWork: UnitOfWork,
  ) {
    super();
    this.#takeOver = takeOver;
    this.#calendar = calendar;
    this.#registerPerson = registerPerson;
    this.#staff = staff;
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    const days = await WorkingDays.around(this.#calendar, Temporal.PlainDate.from('2021-01-01'));
    const people: string[] = [];
    for (const [at, family] of families.entries()) {
      for (const [other, name] of given.entries()) {
        const place = at * given.length + other;
        const birthDate = Temporal.PlainDate.from('1955-06-11')
          .add({ days: place * 311 })
          .toString();
        const phone = `+821000${String(910_000 + place)}`;
        const person = await this.#registerPerson.run({ name: `${family}${name}`, birthDate, phone });
        people.push(person.personId);
      }
    }
    const staff = await this.#staff.ofCentres(casePlan.offices.map(({ code }) => code));
    const handlers = staff.filter(({ roles }) => roles.includes('passport-clerk')).map(({ id }) => id);
    const taken = await this.#takeOver.run('passport', inventPassports({ days, people, handlers }));
    if (taken === 0) return;
    const others = inventOthers(days).map((at) => ({ id: newId(), dealt_at: at.toString() }));
    await this.#unitOfWork.run(async ({ sql }) => {
      await sql`
        insert into passport.other_matter (id, dealt_at)
        select * from jsonb_to_recordset(${JSON.stringify(others)}::jsonb) as o(id uuid, dealt_at timestamptz)`;
    });
  }
}
