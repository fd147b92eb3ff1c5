import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { EntityName } from '@mikro-orm/core';
import { CaseKinds, WorkingCalendar, type DepartmentCases } from '#casework';
import { entities as identityEntities } from '#identity';
import { BookingLinks, entities as notificationEntities, FollowUps, MessageTemplates } from '#notifications';
import {
  ClosedDays,
  CounterServices,
  DoorPresence,
  entities as queueingEntities,
  ExpectedVisitors,
  VisitPaths,
} from '#queueing';
import { Bookables, CountExpected, type Eligibility } from '#scheduling';
import { Surveys } from '#surveys';
import type { Department } from './department.ts';
import { JoinedBookingLinks } from './joined-booking-links.ts';
import { JoinedClosedDays } from './joined-closed-days.ts';
import { JoinedDoorPresence } from './joined-door-presence.ts';
import { JoinedExpectedVisitors } from './joined-expected-visitors.ts';
import { JoinedWorkingCalendar } from './joined-working-calendar.ts';

/** @throws Error when two departments claim the same code, lane, centre, device or role. */
export const assertDistinct = (departments: readonly Department[]): void => {
  const claim = (what: string, names: readonly string[]) => {
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`Two departments claim the ${what} "${twice}".`);
  };
  claim(
    'code',
    departments.map((one) => one.code),
  );
  claim(
    'lane',
    departments.flatMap((one) => [...new Set(one.visitPaths.map((path) => path.lane))]),
  );
  claim(
    'centre',
    departments.flatMap((one) => one.centres.map((centre) => centre.code)),
  );
  claim(
    'unit of cases',
    departments.flatMap((one) => one.cases?.units.map((unit) => unit.code) ?? []),
  );
  claim(
    'prefix of case numbers',
    departments.flatMap((one) => one.cases?.numberPrefix ?? []),
  );
  claim(
    'place',
    departments.flatMap((one) => [
      ...new Set([...one.centres, ...(one.cases?.offices ?? [])].map((place) => place.code)),
    ]),
  );
  claim(
    'device',
    departments.flatMap((one) =>
      one.centres.flatMap((centre) => centre.devices.map((device) => device.code)),
    ),
  );
  claim(
    'role',
    departments.flatMap((one) => one.roles.map((role) => role.code)),
  );
};

/** Fills the core's registries with what the departments bring. */
@Module({})
export class DepartmentsModule {
  static of(departments: readonly Department[]): DynamicModule {
    assertDistinct(departments);
    const paths = new VisitPaths(departments.flatMap((one) => one.visitPaths));
    const counterServices = departments.flatMap((one) => one.counterServices ?? []);
    const values = [
      { provide: BookingLinks, useClass: JoinedBookingLinks },
      CountExpected,
      { provide: ExpectedVisitors, useClass: JoinedExpectedVisitors },
      { provide: WorkingCalendar, useClass: JoinedWorkingCalendar },
      { provide: CaseKinds, useValue: new CaseKinds(casesOf(departments)) },
      { provide: Surveys, useValue: new Surveys(departments.map(surveysOf)) },
      { provide: VisitPaths, useValue: paths },
      { provide: CounterServices, useValue: new CounterServices(counterServices, paths) },
      { provide: ClosedDays, useClass: JoinedClosedDays },
      { provide: DoorPresence, useClass: JoinedDoorPresence },
      {
        provide: MessageTemplates,
        useValue: new MessageTemplates(departments.flatMap((one) => one.messages)),
      },
      {
        provide: FollowUps,
        useValue: new FollowUps(departments.flatMap((one) => one.followUps ?? [])),
      },
      {
        provide: Bookables,
        inject: [ModuleRef],
        useFactory: (modules: ModuleRef) =>
          new Bookables(
            departments.map(({ code, offers, eligibility, movePresets }) => ({
              department: code,
              offers,
              eligibility,
              movePresets,
            })),
            (port: Type<Eligibility>) => modules.get(port, { strict: false }),
          ),
      },
    ];
    return {
      module: DepartmentsModule,
      global: true,
      imports: departments.map((one) => one.module),
      providers: values,
      exports: [
        BookingLinks,
        CaseKinds,
        Surveys,
        WorkingCalendar,
        ExpectedVisitors,
        ClosedDays,
        FollowUps,
        CounterServices,
        DoorPresence,
        VisitPaths,
        MessageTemplates,
        Bookables,
      ],
    };
  }
}

/** What departments answer within a term, each with whose it is. */
export const casesOf = (departments: readonly Department[]): DepartmentCases[] =>
  departments.flatMap(({ code, cases }) => (cases ? [{ ...cases, department: code }] : []));

const surveysOf = ({ code, centres, cases, surveys = [] }: Department) => ({
  department: code,
  offices: [...centres, ...(cases?.offices ?? [])].map((place) => place.code),
  surveys,
});

/** The http doors of the departments that have one. */
export const httpDoorsOf = (departments: readonly Department[]): Promise<Type[]> =>
  Promise.all(departments.flatMap((one) => (one.http ? [one.http()] : [])));

/** The jobs doors of the departments that have one. */
export const jobsDoorsOf = (departments: readonly Department[]): Promise<Type[]> =>
  Promise.all(departments.flatMap((one) => (one.jobs ? [one.jobs()] : [])));

/** Entities of the core and of all departments, for a process to open its database with. */
export const entitiesOf = (departments: readonly Department[]): EntityName[] => [
  ...identityEntities,
  ...queueingEntities,
  ...notificationEntities,
  ...departments.flatMap((one) => one.entities ?? []),
];
