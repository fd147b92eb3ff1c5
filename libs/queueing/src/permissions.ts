/** What somebody may be allowed to do here; roles and devices are given these by name. */
export const permissions = [
  { code: 'queueing.read-board', label: '호출 현황판 보기' },
  { code: 'queueing.read-line', label: '대기열 보기' },
  { code: 'queueing.call-next', label: '다음 순서 호출' },
  { code: 'queueing.work-counter', label: '창구 업무 (시작 · 완료 · 보류 · 부재)' },
  { code: 'queueing.run-floor', label: '창구 배치 · 휴식 교대 편성' },
  { code: 'queueing.edit-floor-rules', label: '현장 운영 기준 변경' },
  { code: 'queueing.print-slip', label: '번호표 인쇄' },
  { code: 'queueing.take-number', label: '번호표 발급 (예약 없이)' },
  { code: 'queueing.confirm-arrival', label: '도착 확인 (집에서 뽑은 번호표)' },
  { code: 'queueing.call-staff', label: '직원 호출 (키오스크)' },
  { code: 'queueing.answer-help', label: '직원 호출 응답' },
  { code: 'queueing.use-alarm', label: '비상 알림 (발신 · 응답 · 종료)' },
  { code: 'queueing.read-alarms', label: '비상 알림 기록 보기' },
  { code: 'queueing.edit-seats', label: '대기 좌석 수 변경' },
  { code: 'queueing.manage-screens', label: '안내 화면 · 구역 관리' },
  { code: 'queueing.write-board-message', label: '안내 문구 게시' },
  { code: 'queueing.repair', label: '바로잡기 · 다른 직원의 처리 되돌리기' },
] as const;

/** A lead may take back what somebody else did. */
export const REPAIR = 'queueing.repair';
