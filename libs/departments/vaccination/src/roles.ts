import type { RoleSetUp } from '#identity';

const floor = [
  'queueing.read-board',
  'queueing.read-line',
  'queueing.call-next',
  'queueing.work-counter',
  'queueing.use-alarm',
];
const desk = [
  'scheduling.find-booking',
  'scheduling.check-in',
  'queueing.print-slip',
  'queueing.answer-help',
];
const calls = ['scheduling.book-for-others', 'notifications.phone-unreached', 'notifications.change-contact'];
const plan = ['scheduling.read-plan', 'scheduling.change-plan'];
// Who runs the office's centres plans for all of them; on the floor everybody works in their own.
const calendar = ['scheduling.edit-calendar', 'scheduling.every-centre'];
const bus = ['scheduling.read-manifests', 'scheduling.edit-shuttle'];
const standby = ['scheduling.run-standby'];
// As with the calendar: the wordings of the office's centres are one person's work.
const wordings = ['notifications.edit-templates', 'notifications.every-centre'];
const openings = ['vaccination.edit-openings'];

export const roles: RoleSetUp[] = [
  {
    code: 'reception',
    label: '접수',
    permissions: [...floor, ...desk, 'scheduling.read-manifests', 'identity.end-care'],
  },
  { code: 'doctor', label: '예진의사', permissions: floor },
  { code: 'nurse', label: '접종간호사', permissions: floor },
  { code: 'clerk', label: '예약 상담원', permissions: [...calls, 'identity.end-care'] },
  {
    code: 'manager',
    label: '센터 관리자',
    permissions: [
      ...floor,
      ...desk,
      ...calls,
      'identity.end-care',
      'queueing.repair',
      'queueing.run-floor',
      'queueing.edit-floor-rules',
      'queueing.edit-seats',
      'queueing.read-alarms',
      'queueing.manage-screens',
      'queueing.write-board-message',
      ...plan,
      ...calendar,
      'scheduling.run-bulk-moves',
      ...openings,
      ...standby,
      ...bus,
      ...wordings,
      'notifications.read-messages',
      'notifications.read-reports',
    ],
  },
];
