import { defineDepartment } from '#departments/contract';
import { casePlan } from './case-plan.ts';
import { centres } from './centres.ts';
import { WriteDemoPassports } from './demo/write-demo-passports.ts';
import { messages } from './messages.ts';
import { counterServices, offers, visitPaths } from './offers.ts';
import { PassportModule } from './passport.module.ts';
import { roles } from './roles.ts';
import { SetUpPassport } from './set-up-passport.ts';

/** 민원여권과 여권민원실: applications, collections and other matters at four windows, by appointment or by number. */
export const passport = defineDepartment({
  code: 'passport',
  label: '여권',
  module: PassportModule,
  offers,
  counterServices,
  visitPaths,
  roles,
  permissions: [
    'passport.edit-rules',
    'passport.take-fee',
    'passport.read-register',
    'passport.refund',
    'passport.close-day',
  ],
  messages,
  centres,
  intervalRules: [],
  cases: casePlan,
  setUp: SetUpPassport,
  demo: WriteDemoPassports,
  http: async () => (await import('./http.ts')).PassportHttpModule,
  jobs: async () => (await import('./jobs.ts')).PassportJobsModule,
});
