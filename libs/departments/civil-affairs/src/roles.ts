import type { RoleSetUp } from '#identity';

const surveys = ['surveys.read-reports', 'surveys.decide-rules'];
const sees = ['queueing.read-board', 'queueing.read-line'];
const receives = [
  'scheduling.find-booking',
  'scheduling.check-in',
  'queueing.take-number',
  'queueing.confirm-arrival',
  'queueing.print-slip',
  'queueing.answer-help',
];
const counters = ['queueing.call-next', 'queueing.work-counter', 'queueing.use-alarm'];
const clerk = ['casework.read', 'casework.receive', 'casework.work', 'casework.read-reports'];

export const roles: RoleSetUp[] = [
  { code: 'civil-window', label: '민원 창구 담당', permissions: [...sees, ...receives, ...counters] },
  // Three at the entrance of the building, one in the hall; they help with forms and numbers and call nobody.
  { code: 'civil-guide', label: '민원안내 도우미', permissions: [...sees, ...receives] },
  { code: 'civil-clerk', label: '민원 담당', permissions: [...sees, ...receives, ...counters, ...clerk] },
  {
    code: 'civil-lead',
    label: '민원팀장',
    permissions: [
      ...sees,
      ...receives,
      ...counters,
      ...clerk,
      'casework.lead',
      'casework.edit-rules',
      ...surveys,
      'queueing.repair',
      'queueing.run-floor',
      'queueing.edit-floor-rules',
      'queueing.read-alarms',
      'queueing.manage-screens',
      'queueing.write-board-message',
      'scheduling.edit-calendar',
      'notifications.phone-unreached',
      'civil-affairs.edit-help-points',
    ],
  },
  // Sees figures and who was late, never what residents wrote.
  {
    code: 'auditor',
    label: '감사담당관',
    permissions: ['casework.read-reports', 'casework.audit', 'surveys.read-reports'],
  },
];
