import type { RoleSetUp } from '#identity';

const sees = ['queueing.read-board', 'queueing.read-line'];
const receives = [
  'scheduling.find-booking',
  'scheduling.check-in',
  'queueing.take-number',
  'queueing.confirm-arrival',
  'queueing.print-slip',
  'queueing.answer-help',
];
const windows = ['queueing.call-next', 'queueing.work-counter', 'queueing.use-alarm'];
// Without `casework.receive`: an application begins at the window, with its papers and its fee.
const cases = [
  'casework.read',
  'casework.work',
  'casework.read-reports',
  'passport.take-fee',
  'passport.read-register',
];

export const roles: RoleSetUp[] = [
  { code: 'passport-clerk', label: '여권 담당', permissions: [...sees, ...receives, ...windows, ...cases] },
  // Two guides help with forms at the door; they belong to another company and call nobody.
  { code: 'passport-guide', label: '여권 안내 도우미', permissions: [...sees, ...receives] },
  {
    code: 'passport-lead',
    label: '여권팀장',
    permissions: [
      ...sees,
      ...receives,
      ...windows,
      ...cases,
      'casework.lead',
      'casework.edit-rules',
      'passport.refund',
      'passport.close-day',
      'queueing.repair',
      'queueing.run-floor',
      'queueing.edit-floor-rules',
      'queueing.read-alarms',
      'queueing.manage-screens',
      'queueing.write-board-message',
      'scheduling.edit-calendar',
      'passport.edit-rules',
    ],
  },
];
