import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { RegisterDevice, SetUpStaff } from '#identity';
import { SetUpTemplates } from '#notifications';
import { SetUpCounters } from '#queueing';
import { SetUpCentre } from '#scheduling';
import type { Department } from './department.ts';

export interface RegisteredDevice {
  code: string;
  kind: 'display' | 'kiosk' | 'tablet';
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

  constructor(
    modules: ModuleRef,
    setUpCentre: SetUpCentre,
    setUpCounters: SetUpCounters,
    setUpStaff: SetUpStaff,
    setUpTemplates: SetUpTemplates,
    registerDevice: RegisterDevice,
  ) {
    this.#modules = modules;
    this.#setUpCentre = setUpCentre;
    this.#setUpCounters = setUpCounters;
    this.#setUpStaff = setUpStaff;
    this.#setUpTemplates = setUpTemplates;
    this.#registerDevice = registerDevice;
  }

  async run(departments: readonly Department[]): Promise<RegisteredDevice[]> {
    const devices: RegisteredDevice[] = [];
    for (const department of departments) {
      await this.#setUpStaff.run(department.roles, []);
      for (const { counters, devices: planned, ...centre } of department.centres) {
        await this.#setUpCentre.run({ ...centre, department: department.code }, department.intervalRules);
        await this.#setUpCounters.run({
          centreCode: centre.code,
          centreName: centre.name,
          zone: centre.zone,
          counters,
        });
        for (const { code, kind, label, permissions } of planned) {
          const { token } = await this.#registerDevice.run({
            code,
            kind,
            label,
            permissions,
            centreCode: centre.code,
          });
          devices.push({ code, kind, token });
        }
      }
      if (department.setUp) await this.#modules.get(department.setUp, { strict: false }).run();
    }
    await this.#setUpTemplates.run();
    return devices;
  }
}
