import type { Type } from '@nestjs/common';
import type { EntityName } from '@mikro-orm/core';
import type { CasePlan } from '#casework';
import type { RoleSetUp } from '#identity';
import type { EventType } from '#kernel';
import type { FollowUp, MessageTemplate } from '#notifications';
import type {
  CounterPlan,
  CounterService,
  DatedFloorRule,
  DatedWalkInRule,
  VisitPath,
  ZonePlan,
} from '#queueing';
import type { Survey } from '#surveys';
import type { CentreSetUp, Eligibility, IntervalRuleSetUp, MovePreset, Offer } from '#scheduling';

/** A site of a department with all it needs on its first day. */
export interface CentrePlan extends Omit<CentreSetUp, 'department'> {
  counters: CounterPlan[];
  /** When numbers are given out without an appointment, and how many. */
  walkIns?: DatedWalkInRule[];
  /** How the floor is run from its first day on, until an official decides otherwise. */
  floorRules?: DatedFloorRule[];
  /** Parts of the building with screens of their own; without them the whole centre is one. */
  zones?: ZonePlan[];
  devices: {
    code: string;
    kind: 'display' | 'kiosk' | 'tablet' | 'door';
    label: string;
    permissions: string[];
    /** The zone a screen hangs in; the first one when none is named. */
    zone?: string;
  }[];
}

/** All that the rest of the system sees of a department. */
export interface Department {
  /** Prefix of its schema, routes, permissions, events and services. */
  code: string;
  label: string;
  /** Its providers: the ports it fills and its use cases. */
  module: Type;
  offers: Offer[];
  visitPaths: VisitPath[];
  /** What people may come for without an appointment. */
  counterServices?: CounterService[];
  roles: RoleSetUp[];
  permissions: string[];
  messages: MessageTemplate[];
  /** What it tells who has been served, and when. */
  followUps?: FollowUp[];
  events?: EventType<unknown>[];
  entities?: EntityName[];
  eligibility?: Type<Eligibility>;
  centres: CentrePlan[];
  intervalRules: IntervalRuleSetUp[];
  /** Changes of intervals that were decided and can be proposed as they are. */
  movePresets?: MovePreset[];
  /** What it answers within a term: kinds, units and where they are received. */
  cases?: CasePlan;
  /** Writes its own rows on the first day; runs again without harm. */
  setUp?: Type<DepartmentSetUp>;
  /** What it asks those whose case it has solved. */
  surveys?: readonly Survey[];
  /** Writes what a demonstration shows beside that; runs again without harm. */
  demo?: Type<DepartmentSetUp>;
  http?: () => Promise<Type>;
  jobs?: () => Promise<Type>;
}

/** Port: what a department writes into its own schema when an installation is set up. */
export abstract class DepartmentSetUp {
  abstract run(): Promise<void>;
}

const CODE = /^[a-z][a-z-]{1,30}$/;

/**
 * Declares a department.
 * @throws Error that names what is wrong: a code without its prefix, a step missing, a stage nobody declares.
 */
export const defineDepartment = (department: Department): Department => {
  const { code } = department;
  const refuse = (what: string): never => {
    throw new Error(`Department "${code}": ${what}`);
  };
  if (!CODE.test(code)) refuse('its code may only have small letters and hyphens.');
  const services = department.offers.flatMap((offer) => offer.services);
  const named = [
    ...department.offers.flatMap((offer) => [offer.code, offer.series]),
    ...department.intervalRules.map((rule) => rule.serviceCode),
    ...services.map((service) => service.code),
    ...(department.counterServices ?? []).map((service) => service.code),
    ...department.permissions,
    ...(department.events ?? []).map((event) => event.name),
    ...(department.cases?.kinds ?? []).map((kind) => kind.code),
    ...(department.surveys ?? []).map((survey) => survey.code),
    ...(department.followUps ?? []).flatMap(({ purpose, services: after }) => [purpose, after]),
  ];
  for (const name of named)
    if (!name.startsWith(`${code}.`)) refuse(`"${name}" does not begin with "${code}.".`);
  for (const offer of department.offers) {
    offer.services.forEach((service, at) => {
      if (service.step !== at + 1)
        refuse(`the services of offer "${offer.code}" are not steps 1, 2, … in order.`);
    });
    for (const followUp of offer.services.slice(1)) {
      if (!department.intervalRules.some((rule) => rule.serviceCode === followUp.code)) {
        refuse(`service "${followUp.code}" follows another but has no interval rule.`);
      }
    }
  }
  for (const { purpose } of department.followUps ?? []) {
    if (!department.messages.some((message) => message.purpose === purpose))
      refuse(`it follows up with "${purpose}", which it does not word.`);
  }
  const numbered = new Set(department.counterServices?.map((service) => service.code));
  for (const path of department.visitPaths) {
    for (const service of path.services) {
      if (!services.some((one) => one.code === service) && !numbered.has(service))
        refuse(`a path serves "${service}", which no offer has.`);
    }
  }
  const units = new Set(department.cases?.units.map((unit) => unit.code));
  for (const kind of department.cases?.kinds ?? []) {
    if (!units.has(kind.unit)) refuse(`kind "${kind.code}" is answered by "${kind.unit}", which is no unit.`);
  }
  const stages = new Set(department.visitPaths.flatMap((path) => path.stages.map((stage) => stage.code)));
  const offers = new Set(department.offers.map((offer) => offer.code));
  for (const centre of department.centres) {
    for (const { offerCode } of centre.windows) {
      if (!offers.has(offerCode)) refuse(`centre "${centre.code}" opens "${offerCode}", which is no offer.`);
    }
    for (const counter of centre.counters) {
      if (!stages.has(counter.stage))
        refuse(`counter "${counter.code}" works on stage "${counter.stage}", which no path has.`);
    }
    for (const { serviceCode } of centre.walkIns ?? []) {
      if (!numbered.has(serviceCode))
        refuse(`centre "${centre.code}" gives numbers for "${serviceCode}", which is no counter service.`);
    }
    for (const zone of centre.zones ?? []) {
      for (const stage of zone.stages) {
        if (!stages.has(stage)) refuse(`zone "${zone.code}" shows stage "${stage}", which no path has.`);
      }
      for (const { counterCode } of zone.signs) {
        if (!centre.counters.some(({ code: counter }) => counter === counterCode))
          refuse(`zone "${zone.code}" points to "${counterCode}", which is no counter.`);
      }
    }
    for (const device of centre.devices) {
      if (device.zone && !centre.zones?.some(({ code: zone }) => zone === device.zone))
        refuse(`device "${device.code}" hangs in zone "${device.zone}", which the centre has not.`);
    }
  }
  return department;
};
