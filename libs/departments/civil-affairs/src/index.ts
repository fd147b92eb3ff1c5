import { defineDepartment } from '#departments/contract';
import { centres } from './centres.ts';
import { CivilAffairsModule } from './civil-affairs.module.ts';
import { WriteDemoCases } from './demo/write-demo-cases.ts';
import { EDIT_HELP_POINTS } from './help-points/permission.ts';
import { SetUpHelpPoints } from './help-points/set-up-help-points.ts';
import { kinds } from './kinds.ts';
import { messages } from './messages.ts';
import { roles } from './roles.ts';
import { counterServices, offers, visitPaths } from './services.ts';
import { surveys } from './surveys.ts';
import { offices, units } from './units.ts';

/** 민원여권과 민원 업무: the counters of the hall, and what residents ask the office for and get an answer to within a term. */
export const civilAffairs = defineDepartment({
  code: 'civil-affairs',
  label: '민원',
  module: CivilAffairsModule,
  offers,
  counterServices,
  visitPaths,
  intervalRules: [],
  centres,
  roles,
  permissions: [EDIT_HELP_POINTS],
  messages,
  cases: {
    numberPrefix: 'M',
    offices,
    units,
    kinds,
    // The office's own tables divide months by twenty days: 5,676 in four months are 71 a day.
    reportedDaysPerMonth: 20,
  },
  surveys,
  setUp: SetUpHelpPoints,
  demo: WriteDemoCases,
  http: async () => (await import('./http.ts')).CivilAffairsHttpModule,
});
