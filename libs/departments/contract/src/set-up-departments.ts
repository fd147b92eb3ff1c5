import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { SetUpCases } from '#casework';
import { SetUpSurveys } from '#surveys';
import { RegisterDevice, SetUpStaff } from '#identity';
import { operatorRole, SetUpTemplates } from '#notifications';
import { PlaceScreen, SetUpCounters, type ZonePlan } from '#queueing';
import { SetUpCentre } from '#scheduling';
import { casesOf } from './compose-departments.ts';
import type { CentrePlan, Department } from './department.ts';

export interface RegisteredDevice {
  code: string;
  kind: 'display' | 'kiosk' | 'tablet' | 'door';
  token: string;
}

/** Writes what departments need on their first day: centres, rules, counters, roles, texts, devices. Runs again without harm. */
@Injectable()
export class SetUpDepartments {
  readonly #modules: ModuleRef;
  readonly #setUpCentre: SetUpCentre;
  readonly #setUpCounters: SetUpCounters;
  readonly #setUpStaff: SetUpStaff;
  readonly #setUpTemplates: SetUpTemplates;
  readonly #registerDevice: RegisterDevice;
  readonly #placeScreen: PlaceScreen;
  readonly #setUpCases: SetUpCases;
  readonly #setUpSurveys: SetUpSurveys;

  constructor(
    modules: ModuleRef,
    setUpCentre: SetUpCentre,
    setUpCounters: SetUpCounters,
    setUpStaff: SetUpStaff,
    setUpTemplates: SetUpTemplates,
    registerDevice: RegisterDevice,
    placeScreen: PlaceScreen,
    setUpCases: SetUpCases,
    setUpSurveys: SetUpSurveys,
  ) {
    this.#modules = modules;
    this.#setUpCentre = setUpCentre;
    this.#setUpCounters = setUpCounters;
    this.#setUpStaff = setUpStaff;
    this.#setUpTemplates = setUpTemplates;
    this.#registerDevice = registerDevice;
    this.#placeScreen = placeScreen;
    this.#setUpCases = setUpCases;
    this.#setUpSurveys = setUpSurveys;
  }

  async run(departments: readonly Department[]): Promise<RegisteredDevice[]> {
    const devices: RegisteredDevice[] = [];
    await this.#setUpStaff.run([operatorRole], []);
    for (const department of departments) {
      await this.#setUpStaff.run(department.roles, []);
      for (const plan of department.centres) {
        const {
          counters,
          floorRules = [],
          walkIns = [],
          devices: planned,
          zones = wholeCentre(department, plan),
          ...centre
        } = plan;
        await this.#setUpCentre.run({ ...centre, department: department.code }, department.intervalRules);
        await this.#setUpCounters.run({
          centreCode: centre.code,
          centreName: centre.name,
          zone: centre.zone,
          counters,
          floorRules,
          walkInRules: walkIns,
          zones,
        });
        for (const { code, kind, label, permissions, zone } of planned) {
          const { id, token } = await this.#registerDevice.run({
            code,
            kind,
            label,
            permissions,
            centreCode: centre.code,
          });
          if (kind === 'display' && permissions.includes('queueing.read-board'))
            await this.#placeScreen.run({ deviceId: id, centreCode: centre.code, zone });
          devices.push({ code, kind, token });
        }
      }
      if (department.setUp) await this.#modules.get(department.setUp, { strict: false }).run();
    }
    for (const cases of casesOf(departments)) await this.#setUpCases.run(cases);
    await this.#setUpSurveys.run();
    await this.#setUpTemplates.run();
    return devices;
  }
}

/** A small office is one zone: every screen shows every stage that its counters lead to. */
const wholeCentre = ({ visitPaths }: Department, { counters }: CentrePlan): ZonePlan[] => {
  const paths = visitPaths.filter(({ stages }) =>
    stages.some(({ code }) => counters.some(({ stage }) => stage === code)),
  );
  const stages = [...new Set(paths.flatMap((path) => path.stages.map(({ code }) => code)))];
  return stages.length > 0 ? [{ code: 'hall', label: '대기실', stages, signs: [] }] : [];
};
