import { defineDepartment } from '#departments/contract';
import { centres } from './centres.ts';
import { VaccinationEligibility } from './eligibility/vaccination-eligibility.ts';
import { followUps } from './follow-ups.ts';
import { intervalRules } from './interval-rules.ts';
import { messages } from './messages.ts';
import { movePresets } from './move-presets.ts';
import { offers } from './offers.ts';
import { roles } from './roles.ts';
import { SetUpVaccination } from './set-up-vaccination.ts';
import { VaccinationModule } from './vaccination.module.ts';
import { visitPaths } from './visit-paths.ts';

/** 코로나19 예방접종센터: the department the core was built for first. */
export const vaccination = defineDepartment({
  code: 'vaccination',
  label: '예방접종',
  module: VaccinationModule,
  offers,
  visitPaths,
  roles,
  permissions: ['vaccination.edit-openings'],
  messages,
  followUps,
  eligibility: VaccinationEligibility,
  setUp: SetUpVaccination,
  centres,
  intervalRules,
  movePresets,
  http: async () => (await import('./http.ts')).VaccinationHttpModule,
});
