/** What went wrong and what to do now, by problem code (dots written as underscores). */
export const koProblems = {
  client_unreachable: {
    title: '서버에 연결되지 않았습니다.',
    next: '인터넷 연결을 확인하신 뒤 다시 눌러 주십시오. 입력하신 내용은 그대로 있습니다.',
  },
  'client_server-failed': {
    title: '일시적인 오류가 발생했습니다.',
    next: '잠시 후 다시 눌러 주십시오. 계속되면 센터로 전화해 주십시오.',
  },
  client_refused: {
    title: '요청하신 일을 진행하지 못했습니다.',
    next: '화면을 새로 고친 뒤 다시 시도해 주십시오. 계속되면 센터로 전화해 주십시오.',
  },
  request_invalid: {
    title: '입력하신 내용을 다시 확인해 주십시오.',
    next: '빨간색으로 표시된 칸을 고치신 뒤 다시 눌러 주십시오.',
  },
  kernel_unavailable: {
    title: '지금은 서버가 응답하지 않습니다.',
    next: '잠시 후 다시 눌러 주십시오. 입력하신 내용은 그대로 있습니다.',
  },
  kernel_busy: {
    title: '지금 이용하시는 분이 많습니다.',
    next: '잠시 후 다시 눌러 주십시오. 입력하신 내용은 그대로 있습니다.',
  },
  kernel_unexpected: {
    title: '일시적인 오류가 발생했습니다.',
    next: '잠시 후 다시 눌러 주십시오. 계속되면 센터로 전화해 주십시오.',
  },
  'request_no-such-address': {
    title: '찾으시는 내용이 없습니다.',
    next: '처음 화면부터 다시 시작해 주십시오.',
  },
  'request_idempotency-key-reused': {
    title: '같은 요청이 다른 내용으로 다시 왔습니다.',
    next: '화면을 새로 고친 뒤 다시 시도해 주십시오.',
  },
  'realtime_ticket-refused': {
    title: '실시간 연결이 거절되었습니다.',
    next: '화면을 새로 고쳐 주십시오. 그동안에도 내용은 천천히 갱신됩니다.',
  },
  'identity_sign-in-required': {
    title: '본인 확인이 필요합니다.',
    next: '시간이 지나 연결이 끊어졌습니다. 다시 본인 확인을 해 주십시오.',
  },
  'identity_not-permitted': {
    title: '이 일을 할 권한이 없습니다.',
    next: '담당자에게 권한을 요청하거나 다른 계정으로 로그인해 주십시오.',
  },
  'identity_too-many-codes': {
    title: '인증번호를 너무 여러 번 요청하셨습니다.',
    next: '{{retryAtTime}} 이후에 다시 요청해 주십시오. 이미 받으신 번호가 있으면 그 번호를 입력하셔도 됩니다.',
  },
  'identity_wrong-code': {
    title: '인증번호가 맞지 않습니다. {{triesLeft}}번 더 입력하실 수 있습니다.',
    next: '가장 최근에 받은 문자의 숫자 6자리를 입력해 주십시오.',
  },
  'identity_code-expired': {
    title: '인증번호의 유효 시간(5분)이 지났습니다.',
    next: '[인증번호 다시 받기]를 눌러 새 번호를 받아 주십시오.',
  },
  'identity_code-locked': {
    title: '인증번호를 5번 잘못 입력하여 잠시 멈추었습니다.',
    next: '{{retryAtTime}} 이후에 인증번호를 다시 받아 주십시오.',
  },
  'identity_wrong-credentials': {
    title: '아이디 또는 비밀번호가 맞지 않습니다.',
    next: '확인하신 뒤 다시 입력해 주십시오. 잊으셨으면 관리자에게 문의해 주십시오.',
  },
  'identity_account-locked': {
    title: '로그인을 여러 번 실패하여 계정이 잠겼습니다.',
    next: '{{retryAtTime}} 이후에 다시 로그인하거나 관리자에게 문의해 주십시오.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} 시간은 방금 마감되었습니다.',
    next: '가장 가까운 빈 시간을 골라 주십시오. 본인 확인은 다시 하지 않으셔도 됩니다.',
  },
  'scheduling_already-booked': {
    title: '이미 예약하셨습니다.',
    next: '[예약 확인]에서 날짜와 시간을 확인해 주십시오. 바꾸시려면 먼저 취소해 주십시오.',
  },
  'scheduling_not-eligible': {
    title: '지금은 이 센터에서 예약하실 수 없습니다.',
    next: '아래 안내에 따라 주십시오.',
  },
  'scheduling_outside-opening': {
    title: '지금은 예약을 받는 시간이 아닙니다.',
    next: '예약은 {{opensAt}}부터 하실 수 있습니다.',
    nextUnknown: '예약을 다시 받는 날이 정해지면 처음 화면에서 알려 드립니다.',
  },
  'scheduling_day-closed': {
    title: '그날은 센터가 쉽니다. ({{reason}})',
    next: '달력에서 다른 날짜를 골라 주십시오.',
  },
  'scheduling_interval-too-short': {
    title: '두 예약 사이는 {{minDays}}일 이상이어야 합니다.',
    next: '두 번째 날짜를 {{earliestOn}} 이후로 골라 주십시오.',
  },
  'scheduling_slot-past': {
    title: '고르신 시간이 이미 지났습니다.',
    next: '다른 시간을 골라 주십시오.',
  },
  'scheduling_slot-not-found': {
    title: '고르신 시간을 찾을 수 없습니다.',
    next: '운영 시간이 바뀌었을 수 있습니다. 달력에서 다시 골라 주십시오.',
  },
  'scheduling_cut-off-passed': {
    title: '인터넷으로 취소하실 수 있는 시간이 지났습니다.',
    next: '인터넷 취소는 {{lastDay}}까지였습니다. 센터로 전화해 주시면 취소해 드립니다.',
  },
  'scheduling_not-cancellable': {
    title: '이 예약은 취소하실 수 없습니다.',
    next: '이미 방문하셨거나 취소된 예약입니다. 궁금하신 점은 센터로 전화해 주십시오.',
  },
  'scheduling_offer-not-found': {
    title: '고르신 백신을 이 센터에서 예약하실 수 없습니다.',
    next: '처음 화면에서 예약을 다시 시작해 주십시오.',
  },
  'scheduling_wrong-number-of-slots': {
    title: '예약에 필요한 날짜가 모두 골라지지 않았습니다.',
    next: '1차와 2차 날짜를 다시 골라 주십시오.',
  },
  'scheduling_slots-of-different-centres': {
    title: '두 날짜의 장소가 서로 다릅니다.',
    next: '같은 센터에서 날짜를 다시 골라 주십시오.',
  },
  'scheduling_centre-not-found': {
    title: '센터를 찾을 수 없습니다.',
    next: '주소를 확인하신 뒤 처음 화면부터 다시 시작해 주십시오.',
  },
  'scheduling_booking-not-found': {
    title: '예약을 찾을 수 없습니다.',
    next: '예약번호와 생년월일을 확인해 주십시오. 그래도 없으면 접수 창구로 오십시오.',
  },
  'scheduling_not-today': {
    title: '오늘 예약이 아닙니다. 예약은 {{startsAt}}입니다.',
    next: '예약하신 날에 다시 오시거나 접수 창구에 문의해 주십시오.',
  },
  'scheduling_already-arrived': {
    title: '이미 접수하셨습니다.',
    next: '받으신 번호표의 순서를 기다려 주십시오. 번호표가 없으면 접수 창구로 오십시오.',
  },
  'scheduling_not-confirmed': {
    title: '유효한 예약이 아닙니다.',
    next: '취소되었거나 끝난 예약입니다. 접수 창구에 문의해 주십시오.',
  },
  'scheduling_too-early': {
    title: '아직 접수 시간이 아닙니다.',
    next: '{{earliestAtTime}}부터 접수하실 수 있습니다. 잠시만 기다려 주십시오.',
  },
  'queueing_visit-not-found': {
    title: '번호표가 아직 나오지 않았습니다.',
    next: '잠시만 기다려 주십시오. 1분이 지나도 나오지 않으면 접수 창구로 오십시오.',
  },
  'queueing_ticket-not-found': {
    title: '번호표를 찾을 수 없습니다.',
    next: '대기 목록을 다시 확인해 주십시오.',
  },
  'queueing_counter-not-found': {
    title: '창구를 찾을 수 없습니다.',
    next: '창구를 다시 골라 주십시오.',
  },
  'queueing_centre-not-found': {
    title: '센터를 찾을 수 없습니다.',
    next: '주소를 확인하신 뒤 다시 열어 주십시오.',
  },
  'queueing_counter-closed': {
    title: '창구가 닫혀 있습니다.',
    next: '[창구 열기]를 누른 뒤 호출해 주십시오.',
  },
  'queueing_counter-busy': {
    title: '이 창구에서 {{ticketNumber}}번을 응대하고 있습니다.',
    next: '{{ticketNumber}}번을 완료하거나 보류한 뒤 다음 분을 호출해 주십시오.',
  },
  'queueing_seats-full': {
    title: '다음 단계의 자리가 모두 찼습니다.',
    next: '자리가 나면 다시 호출해 주십시오.',
  },
  'queueing_wrong-state': {
    title: '다른 화면에서 먼저 처리된 번호입니다.',
    next: '현재 상태를 다시 불러왔습니다. 확인하신 뒤 진행해 주십시오.',
  },
  'queueing_too-soon': {
    title: '방금 호출하였습니다.',
    next: '{{retryAtTime}} 이후에 다시 호출해 주십시오.',
  },
  'queueing_too-early': {
    title: '관찰 시간이 아직 끝나지 않았습니다.',
    next: '{{dueAtTime}}에 끝납니다. 먼저 마치려면 사유를 적어 주십시오.',
  },
  'queueing_nothing-to-undo': {
    title: '되돌릴 일이 없습니다.',
    next: '되돌리기는 마지막에 하신 일에만 쓸 수 있습니다.',
  },
};
