/** What somebody may be allowed to do here; roles and devices are given these by name. */
export const permissions = [
  { code: 'queueing.read-board', label: '호출 현황판 보기' },
  { code: 'queueing.read-line', label: '대기열 보기' },
  { code: 'queueing.call-next', label: '다음 순서 호출' },
  { code: 'queueing.work-counter', label: '창구 업무 (시작 · 완료 · 보류 · 부재)' },
  { code: 'queueing.repair', label: '다른 직원의 처리 되돌리기' },
] as const;

/** A lead may take back what somebody else did. */
export const REPAIR = 'queueing.repair';
