import type { RoleSetUp } from '#identity';

const surveys = ['surveys.read-reports', 'surveys.decide-rules'];
const clerk = ['casework.read', 'casework.receive', 'casework.work', 'casework.read-reports'];

export const roles: RoleSetUp[] = [
  { code: 'civil-clerk', label: '민원 담당', permissions: clerk },
  {
    code: 'civil-lead',
    label: '민원팀장',
    permissions: [...clerk, 'casework.lead', 'casework.edit-rules', ...surveys],
  },
  // Sees figures and who was late, never what residents wrote.
  {
    code: 'auditor',
    label: '감사담당관',
    permissions: ['casework.read-reports', 'casework.audit', 'surveys.read-reports'],
  },
];
