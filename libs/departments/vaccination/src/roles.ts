import type { RoleSetUp } from '#identity';

const floor = ['queueing.read-board', 'queueing.read-line', 'queueing.call-next', 'queueing.work-counter'];
const desk = ['scheduling.find-booking', 'scheduling.check-in'];

export const roles: RoleSetUp[] = [
  { code: 'reception', label: '접수', permissions: [...floor, ...desk] },
  { code: 'doctor', label: '예진의사', permissions: floor },
  { code: 'nurse', label: '접종간호사', permissions: floor },
  {
    code: 'manager',
    label: '센터 관리자',
    permissions: [...floor, ...desk, 'queueing.repair', 'notifications.read-messages'],
  },
];
