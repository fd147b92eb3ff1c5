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
  'identity_phone-full': {
    title: '휴대전화 한 대로 본인을 포함해 {{limit}}명까지만 예약하실 수 있습니다.',
    next: '한 분의 등록을 끝내시거나, 센터로 전화해 예약해 주십시오.',
  },
  'identity_own-consent-needed': {
    title: '그분의 휴대전화로 동의를 확인해야 합니다.',
    next: '동의 번호를 다시 보내신 뒤, 그분께 온 숫자 6자리를 넣어 주십시오.',
  },
  'identity_consent-changed': {
    title: '동의 내용이 새로 바뀌었습니다.',
    next: '바뀐 내용을 그분께 다시 알려 드리고 동의를 받아 주십시오.',
  },
  'identity_dependant-is-self': {
    title: '본인의 정보를 넣으셨습니다.',
    next: '본인은 따로 등록하지 않으셔도 됩니다. 대신 예약하실 분의 정보를 넣어 주십시오.',
  },
  'identity_not-born-yet': {
    title: '오늘보다 뒤의 생년월일입니다.',
    next: '생년월일을 다시 확인해 주십시오.',
  },
  'identity_not-cared-for': {
    title: '등록되어 있지 않은 분입니다.',
    next: '화면을 새로 고쳐 확인해 주십시오. 이미 등록이 끝났을 수 있습니다.',
  },
  'identity_account-locked': {
    title: '로그인을 여러 번 실패하여 계정이 잠겼습니다.',
    next: '{{retryAtTime}} 이후에 다시 로그인하거나 관리자에게 문의해 주십시오.',
  },
  'scheduling_shuttle-run-not-found': {
    title: '찾으시는 셔틀 운행이 없습니다.',
    next: '날짜를 다시 고르신 뒤 목록에서 눌러 주십시오.',
  },
  'scheduling_shuttle-hub-not-found': {
    title: '찾으시는 승차 지점이 없습니다.',
    next: '화면을 새로 고친 뒤 다시 골라 주십시오.',
  },
  'scheduling_shuttle-change-too-late': {
    title: '오늘 운행하는 시간표는 바꿀 수 없습니다.',
    next: '{{earliest}} 이후의 적용일을 골라 주십시오.',
  },
  'scheduling_shuttle-seats-taken': {
    title: '{{date}} {{departs}} 버스에는 이미 {{taken}}자리가 배정되어 있습니다.',
    next: '좌석을 {{taken}}자리 이상으로 하시거나, 그날 뒤의 적용일을 골라 주십시오.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} 시간은 방금 마감되었습니다.',
    next: '가장 가까운 빈 시간을 골라 주십시오. 본인 확인은 다시 하지 않으셔도 됩니다.',
  },
  'scheduling_already-booked': {
    title: '이미 예약하셨습니다.',
    next: '[예약 확인·변경]에서 날짜와 시간을 확인하시고, 필요하면 그곳에서 바꾸어 주십시오.',
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
    title: '인터넷으로 바꾸거나 취소하실 수 있는 기한이 지났습니다.',
    next: '인터넷 변경·취소는 {{lastDay}}까지였습니다. 센터로 전화해 주시면 도와 드립니다.',
  },
  'scheduling_not-cancellable': {
    title: '이 예약은 취소하실 수 없습니다.',
    next: '이미 방문하셨거나 취소된 예약입니다. 궁금하신 점은 센터로 전화해 주십시오.',
  },
  'scheduling_hold-expired': {
    title: '자리를 잡아 두는 시간이 끝났습니다.',
    next: '같은 시간을 다시 잡으시거나 다른 시간을 골라 주십시오.',
  },
  'scheduling_hold-not-found': {
    title: '잡아 두신 자리가 없습니다.',
    next: '시간을 다시 골라 주십시오.',
  },
  'scheduling_not-changeable': {
    title: '이 예약은 바꾸실 수 없습니다.',
    next: '이미 방문하셨거나 취소된 예약입니다. 궁금하신 점은 센터로 전화해 주십시오.',
  },
  'scheduling_same-time': {
    title: '지금 예약하신 시간과 같습니다.',
    next: '다른 시간을 골라 주십시오.',
  },
  'vaccination_opening-has-faults': {
    title: '고칠 곳이 있어 저장하지 않았습니다.',
    next: '빨간 글씨로 표시된 곳을 고쳐 주십시오.',
  },
  'vaccination_opening-changed': {
    title: '그사이 다른 분이 이 규칙을 바꾸었습니다.',
    next: '목록으로 가서 바뀐 내용을 확인하신 뒤 다시 고쳐 주십시오. 적으신 내용은 저장되지 않았습니다.',
  },
  'vaccination_opening-not-found': {
    title: '이 규칙은 이제 없습니다.',
    next: '목록을 새로 고쳐 주십시오. 누가 거두었는지는 바뀐 내역에 있습니다.',
  },
  'vaccination_opening-over': {
    title: '이미 마감된 규칙입니다.',
    next: '다시 여시려면 [고치기]에서 마감 시각을 바꾸어 주십시오.',
  },
  'vaccination_list-not-text': {
    title: 'CSV 파일이 아닙니다.',
    next: '엑셀에서 [다른 이름으로 저장]을 눌러 ‘CSV(쉼표로 분리)’ 또는 ‘CSV UTF-8’로 저장한 파일을 올려 주십시오.',
  },
  'vaccination_list-empty': {
    title: '파일에 명단이 없습니다.',
    next: '첫 줄에 이름과 생년월일, 다음 줄부터 한 분씩 적힌 파일을 올려 주십시오.',
  },
  'vaccination_list-too-long': {
    title: '한 번에 5만 명까지 올리실 수 있습니다.',
    next: '파일을 나누어 ‘지금 명단에 더하기’로 올려 주십시오.',
  },
  'vaccination_list-wrong-columns': {
    title: '첫 줄에서 이름과 생년월일 칸을 찾지 못했습니다.',
    next: '첫 줄에 ‘이름’과 ‘생년월일’이라고 적어 주십시오. 찾은 칸: {{found}}',
  },
  'vaccination_list-has-faults': {
    title: '고칠 줄이 {{count}}개 있어 저장하지 않았습니다.',
    next: '파일을 고쳐 다시 올려 주십시오.',
  },
  'scheduling_may-book-already': {
    title: '지금 예약하실 수 있습니다.',
    next: '안내를 기다리지 않으셔도 됩니다. 예약하기를 눌러 주십시오.',
  },
  'scheduling_group-not-found': {
    title: '고르신 직업군이 없어졌습니다.',
    next: '화면을 새로 고친 뒤 다시 골라 주십시오.',
  },
  'scheduling_notice-not-found': {
    title: '이미 끝난 안내 신청입니다.',
    next: '화면을 새로 고쳐 주십시오.',
  },
  'scheduling_supply-exhausted': {
    title: '이번에 예약받을 수 있는 분량이 모두 찼습니다.',
    next: '취소분이 나오면 다시 열립니다. 잠시 후 다시 확인해 주십시오.',
  },
  'scheduling_not-in-your-care': {
    title: '대신 예약하실 수 있는 분이 아닙니다.',
    next: '[함께 예약할 사람]에서 먼저 등록해 주십시오.',
  },
  'scheduling_person-twice': {
    title: '같은 분이 두 번 들어 있습니다.',
    next: '예약하실 분을 다시 골라 주십시오.',
  },
  'scheduling_no-follow-up': {
    title: '함께 옮길 다음 예약이 없습니다.',
    next: '화면을 새로 고친 뒤 다시 골라 주십시오.',
  },
  'scheduling_link-unknown': {
    title: '사용할 수 없는 링크입니다.',
    next: '문자에 있는 링크를 끝까지 그대로 눌러 주십시오. 계속되면 [예약 확인·변경]에서 본인 확인 후 진행해 주십시오.',
  },
  'scheduling_link-closed': {
    title: '생년월일을 여러 번 잘못 넣어 이 링크를 닫았습니다.',
    next: '[예약 확인·변경]에서 본인 확인 후 진행하시거나 센터로 전화해 주십시오.',
  },
  'scheduling_link-for-another-purpose': {
    title: '이 링크로는 하실 수 없는 일입니다.',
    next: '문자에 있는 다른 링크를 누르시거나 [예약 확인·변경]에서 진행해 주십시오.',
  },
  'scheduling_wrong-birth-date': {
    title: '생년월일이 예약과 다릅니다. {{triesLeft}}번 더 입력하실 수 있습니다.',
    next: '접종받으실 분의 생년월일을 넣어 주십시오.',
  },
  'identity_person-not-found': {
    title: '이 분을 찾을 수 없습니다.',
    next: '다시 찾아 주십시오. 다른 화면에서 정리된 분일 수 있습니다.',
  },
  'scheduling_walk-in-not-now': {
    title: '지금 시간에는 자리를 추가할 수 없습니다.',
    next: '현장 자리는 오늘의 지금 시간이나 바로 다음 시간에만 추가할 수 있습니다. 다른 날은 [새 예약]으로 잡아 주십시오.',
  },
  'scheduling_step-out-of-order': {
    title: '이 순서로는 예약할 수 없습니다.',
    next: '{{expected}}차 예약부터 잡아 주십시오.',
  },
  'scheduling_no-follow-up-seat': {
    title: '다음 방문의 빈 시간을 찾지 못했습니다.',
    next: '{{earliestOn}} 이후의 날짜를 직접 골라 주십시오. 두 예약은 함께 잡아야 합니다.',
  },
  'scheduling_nothing-to-restore': {
    title: '되돌릴 취소가 없습니다.',
    next: '본인이 취소한, 아직 시간이 지나지 않은 예약만 되돌릴 수 있습니다. [새 예약]으로 잡아 주십시오.',
  },
  'scheduling_contact-not-known': {
    title: '그 전화번호로 등록된 분이 없습니다.',
    next: '보호자를 먼저 등록하신 뒤 다시 눌러 주십시오.',
  },
  'scheduling_contact-not-clear': {
    title: '그 전화번호로 등록된 분이 {{people}}명입니다.',
    next: '보호자를 찾아 연 뒤, 그 화면에서 등록해 주십시오.',
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
  'scheduling_too-many-tries': {
    title: '생년월일을 여러 번 잘못 입력하셨습니다.',
    next: '{{retryAtTime}} 이후에 다시 해 주시거나 접수 창구에 말씀해 주십시오.',
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
  'scheduling_change-in-the-past': {
    title: '지난 날({{date}})의 달력은 바꿀 수 없습니다.',
    next: '오늘 또는 그 이후의 날짜를 골라 주십시오.',
  },
  'scheduling_hours-wrong': {
    title: '운영 시간이 맞지 않습니다.',
    next: '시작은 종료보다 앞서야 하고, 점심시간은 운영 시간 안에 있어야 합니다.',
  },
  'scheduling_beyond-staff': {
    title: '인력이 감당할 수 있는 정원({{limit}}명)을 넘었습니다.',
    next: '정원을 {{limit}}명 이하로 줄이거나 의사 수를 늘려 주십시오.',
  },
  'scheduling_no-share': {
    title: '모든 몫이 0입니다.',
    next: '적어도 한 곳에는 1 이상의 몫을 넣어 주십시오.',
  },
  'scheduling_move-not-found': {
    title: '그 일괄 변경을 찾지 못했습니다.',
    next: '목록에서 다시 골라 주십시오.',
  },
  'scheduling_move-not-so': {
    title: '지금은 그렇게 하실 수 없습니다.',
    next: '다른 분이 먼저 진행했을 수 있습니다. 화면을 새로 고쳐 지금 상태를 확인해 주십시오.',
  },
  'scheduling_move-count-wrong': {
    title: '입력하신 사람 수가 변경안({{people}}명)과 다릅니다.',
    next: '변경안의 사람 수를 다시 확인하고 입력해 주십시오.',
  },
  'scheduling_move-at-work': {
    title: '다른 일괄 변경({{title}})이 아직 끝나지 않았습니다.',
    next: '그 변경이 끝난 뒤에 다시 시작해 주십시오.',
  },
  'scheduling_move-wrong': {
    title: '변경 내용이 서로 맞지 않습니다.',
    next: '기간의 앞뒤, 최소 간격, 휴일 조정 날짜를 확인해 주십시오.',
  },
  'scheduling_service-not-here': {
    title: '이 센터에서 하지 않는 2차 예약이 들어 있습니다.',
    next: '새 간격에서 그 항목을 빼 주십시오.',
  },
  'scheduling_notice-day-wrong': {
    title: '{{date}}에는 안내를 보낼 수 없습니다.',
    next: '오늘부터 60일 안의 날짜를 골라 주십시오.',
  },
  'scheduling_proposal-old': {
    title: '어제나 그 전에 만든 변경안입니다.',
    next: '그사이 예약이 바뀌었을 수 있으니 변경안을 다시 만들어 주십시오.',
  },
  'scheduling_nothing-changes': {
    title: '지금과 같아서 바꿀 것이 없습니다.',
    next: '바꾸실 내용을 다시 확인해 주십시오.',
  },
  'scheduling_day-not-open': {
    title: '{{date}}은 운영하지 않거나 아직 공개되지 않은 날입니다.',
    next: '공개된 운영일을 골라 주십시오.',
  },
  'scheduling_proposal-not-found': {
    title: '변경안을 찾을 수 없습니다.',
    next: '달력으로 돌아가 다시 만들어 주십시오.',
  },
  'scheduling_proposal-not-open': {
    title: '이미 적용했거나 치운 변경안입니다.',
    next: '변경 이력에서 지금 상태를 확인해 주십시오.',
  },
  'scheduling_proposal-stale': {
    title: '보시는 동안 예약이 바뀌어 적용하지 않았습니다.',
    next: '지금 예약에 맞추어 다시 계산하였습니다. 인원을 확인하신 뒤 다시 적용해 주십시오.',
  },
  'scheduling_proposal-not-applied': {
    title: '적용이 끝난 변경만 되돌릴 수 있습니다.',
    next: '적용 중이면 끝난 뒤에 다시 눌러 주십시오.',
  },
  'scheduling_change-under-way': {
    title: '이 센터의 다른 변경을 적용하고 있습니다.',
    next: '잠시 뒤 그 변경이 끝나면 다시 눌러 주십시오.',
  },
  'scheduling_changed-since': {
    title: '그 뒤에 같은 날의 운영 규칙이 다시 바뀌어 되돌릴 수 없습니다.',
    next: '나중에 한 변경부터 되돌리시거나, 새 변경안을 만들어 주십시오.',
  },
  'scheduling_undo-too-late': {
    title: '{{date}}이 지나 되돌릴 수 없습니다.',
    next: '남은 날은 새 변경안으로 고쳐 주십시오.',
  },
  'scheduling_undo-would-displace': {
    title: '그 뒤에 예약하신 {{bookings}}명의 자리가 없어지므로 되돌릴 수 없습니다.',
    next: '새 변경안을 만들어 그분들을 어떻게 할지 확인하신 뒤 적용해 주십시오.',
  },
  'scheduling_policy-too-large': {
    title: '값이 너무 큽니다. {{limit}} 이하로 넣어 주십시오.',
    next: '숫자를 고치신 뒤 다시 저장해 주십시오.',
  },
  'scheduling_other-centre': {
    title: '다른 센터의 예약입니다.',
    next: '{{centreName}}({{centreAddress}})로 가 주십시오. 예약은 {{startsAt}}입니다.',
  },
  'scheduling_earlier-step-open': {
    title: '{{earlierStep}}차를 마치지 않아 {{step}}차 접수를 하실 수 없습니다.',
    next: '{{earlierStep}}차 예약은 {{earlierAt}}입니다. 접수 창구로 와 주십시오.',
  },
  'scheduling_late-to-desk': {
    title: '예약 시간이 많이 지나 접수 창구에서 접수하셔야 합니다.',
    next: '예약은 {{arriveAt}}이었습니다. 창구에서 오늘 받으실 수 있는지 확인해 드립니다.',
  },
  'scheduling_door-code-over': {
    title: 'QR의 시간이 지났습니다.',
    next: '출입구나 키오스크 화면의 새 QR을 다시 비추어 주십시오. QR은 1분마다 바뀝니다.',
  },
  'scheduling_door-code-unknown': {
    title: '센터의 QR이 아닙니다.',
    next: '출입구나 키오스크 화면의 QR을 휴대전화 카메라로 비추어 주십시오.',
  },
  'scheduling_not-at-the-door': {
    title: '센터에 와 계신 것을 확인하지 못했습니다.',
    next: '출입구나 키오스크 화면의 QR을 다시 비추신 뒤 20분 안에 접수해 주십시오.',
  },
  'identity_visit-pass-over': {
    title: '지난 번호표입니다.',
    next: '번호표의 QR은 받으신 날에만 쓸 수 있습니다.',
  },
  'identity_visit-pass-unknown': {
    title: '사용할 수 없는 QR입니다.',
    next: '번호표의 QR을 다시 비추시거나 화면과 소리로 번호를 확인해 주십시오.',
  },
  'queueing_help-is-coming': {
    title: '다른 직원이 이미 가고 있습니다.',
    next: '목록을 새로 불러왔습니다.',
  },
  'queueing_help-call-not-found': {
    title: '찾으시는 호출이 없습니다.',
    next: '목록을 새로 불러왔습니다.',
  },
  'notifications_wording-refused': {
    title: '고칠 곳이 있어 저장하지 못했습니다.',
    next: '[더 고치기]를 눌러 문구 아래의 고칠 곳을 확인해 주십시오.',
  },
  'notifications_changed-meanwhile': {
    title: '그사이 다른 분이 이 문구를 바꾸었습니다.',
    next: '바뀐 내용을 불러와 확인해 주십시오. 쓰신 내용은 초안으로 남아 있습니다.',
  },
  'notifications_wording-of-every-centre': {
    title: '모든 센터의 문구를 바꿀 권한이 없습니다.',
    next: '[우리 센터만]을 골라 이 센터의 문구를 쓰시거나, 전체를 맡은 관리자에게 요청해 주십시오.',
  },
  'notifications_wording-in-force': {
    title: '이미 쓰기 시작한 문구입니다.',
    next: '새 문구를 저장하거나 이력에서 이전 문구로 되돌려 주십시오.',
  },
  'notifications_wording-not-found': {
    title: '이 문구를 찾을 수 없습니다.',
    next: '목록을 다시 불러와 주십시오.',
  },
  'notifications_purpose-not-found': {
    title: '이 방법으로 보내는 문자가 아닙니다.',
    next: '왼쪽 목록에서 문자를 다시 골라 주십시오.',
  },
  'notifications_contact-has-ended': {
    title: '이미 연락을 멈춘 분입니다.',
    next: '화면을 새로 고쳐 주십시오.',
  },
  'notifications_contact-has-not-ended': {
    title: '연락을 멈춘 분이 아닙니다.',
    next: '화면을 새로 고쳐 주십시오.',
  },
  'notifications_reason-needed': {
    title: '사유가 필요합니다.',
    next: '누구의 어떤 요청인지 두 글자 이상 적어 주십시오.',
  },
  'notifications_day-has-passed': {
    title: '지난 날짜입니다.',
    next: '오늘이나 그 뒤의 날을 골라 주십시오.',
  },
  'notifications_timing-of-another-kind': {
    title: '이 문자에 맞지 않는 시각입니다.',
    next: '화면을 새로 고친 뒤 다시 정해 주십시오.',
  },
  'notifications_moment-has-passed': {
    title: '적용 시점이 이미 지났습니다.',
    next: '[지금부터]를 고르시거나 앞으로 올 때를 넣어 주십시오.',
  },
  'notifications_last-wording': {
    title: '모든 센터의 문자 문구는 비워 둘 수 없습니다.',
    next: '끝내는 대신 새 문구를 저장해 주십시오.',
  },
  'notifications_template-code-needed': {
    title: '알림톡에는 카카오에 등록된 템플릿 코드가 필요합니다.',
    next: '코드를 넣은 뒤 다시 저장해 주십시오.',
  },
  'notifications_too-many-tests': {
    title: '시험 발송은 한 시간에 {{most}}건까지입니다.',
    next: '{{retryAtTime}} 이후에 다시 보내 주십시오.',
  },
  'notifications_no-test-of-push': {
    title: '휴대전화 알림창의 문구는 시험 발송이 없습니다.',
    next: '미리 보기로 확인해 주십시오.',
  },
  'notifications_push-off': {
    title: '휴대전화 알림을 쓰지 않는 곳입니다.',
    next: '호출 소리를 켜고 화면을 켜 두십시오.',
  },
  'notifications_push-service-unknown': {
    title: '이 브라우저의 알림은 쓸 수 없습니다.',
    next: '호출 소리를 켜고 화면을 켜 두시거나 문자 알림을 신청해 주십시오.',
  },
  'queueing_no-numbers-here': {
    title: '이 업무의 번호표는 드리지 않습니다.',
    next: '안내 직원에게 문의해 주십시오.',
  },
  'queueing_numbers-closed': {
    title: '지금은 번호표를 드리지 않는 시간입니다.',
    next: '운영 시간을 확인하시고 다시 와 주십시오.',
  },
  'queueing_numbers-used-up': {
    title: '드릴 수 있는 번호표가 모두 나갔습니다.',
    next: '다음 시각에 다시 뽑으시거나 예약해 주십시오.',
  },
  'queueing_already-in-line': {
    title: '이미 줄을 서 계십니다.',
    next: '‘내 차례’에서 번호를 확인해 주십시오.',
  },
  'queueing_not-from-home': {
    title: '이 업무의 번호표는 오셔서 뽑으셔야 합니다.',
    next: '입구의 무인 접수기에서 뽑아 주십시오.',
  },
  'queueing_too-few-waiting': {
    title: '지금은 기다리는 분이 적어 집에서 뽑으실 수 없습니다.',
    next: '바로 오셔서 무인 접수기에서 뽑아 주십시오.',
  },
  'queueing_one-number-from-home': {
    title: '오늘 집에서 뽑으신 번호표가 이미 있습니다.',
    next: '‘내 차례’에서 확인해 주십시오.',
  },
  'queueing_other-centre': {
    title: '다른 곳의 번호표입니다.',
    next: '번호표를 뽑으신 곳에서 도착을 확인해 주십시오.',
  },
  'queueing_not-a-service': {
    title: '이 창구에서 볼 수 없는 업무입니다.',
    next: '업무를 하나 이상, 이 창구의 줄에 있는 것으로 골라 주십시오.',
  },
  'queueing_no-phone-known': {
    title: '이 번호표에는 전화번호가 없습니다.',
    next: '화면을 켜 두시면 알림으로 알려 드립니다.',
  },
  'passport_kind-unknown': {
    title: '없는 여권 종류입니다.',
    next: '목록에서 다시 골라 주십시오.',
  },
  'civil-affairs_day-has-passed': {
    title: '지난 날짜입니다.',
    next: '오늘이나 그 뒤의 날을 골라 주십시오.',
  },
  'civil-affairs_help-point-unknown': {
    title: '이미 끝난 곳입니다.',
    next: '목록을 다시 불러와 주십시오.',
  },
  'passport_day-has-passed': {
    title: '지난 날짜부터 적용할 수 없습니다.',
    next: '오늘 또는 그 뒤의 날짜를 골라 주십시오.',
  },
  'casework_stage-not-next': {
    title: '이 단계로 바로 갈 수 없습니다.',
    next: '목록을 다시 불러와 지금 단계를 확인해 주십시오.',
  },
  'casework_stage-stays': {
    title: '이 단계는 되돌릴 수 없습니다.',
    next: '신청인에게 알렸거나 이미 교부한 건입니다.',
  },
  'passport_situation-unknown': {
    title: '신청 유형을 찾을 수 없습니다.',
    next: '유형을 다시 골라 주십시오.',
  },
  'passport_documents-missing': {
    title: '서류가 모두 있어야 접수됩니다.',
    next: '확인한 서류에 모두 표시해 주십시오.',
  },
  'passport_receipt-not-found': {
    title: '수납 내역을 찾을 수 없습니다.',
    next: '대장을 다시 불러와 주십시오.',
  },
  'passport_receipt-given-back': {
    title: '이미 반환한 수수료입니다.',
    next: '대장에서 반환 내역을 확인해 주십시오.',
  },
  'passport_day-is-closed': {
    title: '오늘 대장을 마감했습니다.',
    next: '수납과 반환은 다음 근무일에 해 주십시오.',
  },
  'passport_identity-needed': {
    title: '신분을 확인하고 한 건씩 교부해 주십시오.',
    next: '교부 창에서 신분 확인을 적어 주십시오.',
  },
  'passport_not-ready': { title: '교부할 수 있는 여권이 아닙니다.', next: '지금 단계를 확인해 주십시오.' },
  'passport_has-lapsed': {
    title: '6개월이 지나 효력을 잃은 여권입니다.',
    next: '여권법에 따라 교부할 수 없습니다. 다시 신청하도록 안내해 주십시오.',
  },
  'passport_proxy-needs-power': {
    title: '대리인은 위임장이 있어야 합니다.',
    next: '위임장을 확인하고 다시 눌러 주십시오.',
  },
  'passport_span-wrong': { title: '기간을 다시 골라 주십시오.', next: '두 해를 넘길 수 없습니다.' },
  'queueing_visit-has-ended': {
    title: '이미 마친 방문입니다.',
    next: '더 알려 드릴 차례가 없습니다.',
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
  'queueing_counter-paused': {
    title: '창구가 잠시 멈춤 상태입니다.',
    next: '[다시 시작]을 누른 뒤 호출해 주십시오.',
  },
  'queueing_last-counter': {
    title: '{{stageLabel}}에 남은 창구가 없습니다. (대기 {{waiting}}명)',
    next: '다른 창구가 돌아온 뒤 멈추거나, 그래도 멈출지 확인해 주십시오.',
  },
  'queueing_time-has-passed': {
    title: '이미 지난 시각입니다.',
    next: '지금보다 뒤의 시각을 골라 주십시오.',
  },
  'queueing_day-has-passed': {
    title: '지난 날짜부터 적용할 수 없습니다.',
    next: '오늘 또는 그 뒤의 날짜를 골라 주십시오.',
  },
  'queueing_break-too-long': {
    title: '휴식은 한 번에 {{hours}}시간까지 편성할 수 있습니다.',
    next: '시작과 끝 시각을 다시 확인해 주십시오.',
  },
  'queueing_break-overlaps': {
    title: '{{counterLabel}}에는 같은 시간에 편성된 휴식이 있습니다.',
    next: '먼저 편성된 휴식을 빼거나 다른 시간을 골라 주십시오.',
  },
  'queueing_break-not-found': {
    title: '편성된 휴식을 찾을 수 없습니다.',
    next: '화면을 새로 고친 뒤 다시 확인해 주십시오.',
  },
  'queueing_line-left-alone': {
    title: '그 시간에는 {{stageLabel}}에 남는 창구가 없습니다.',
    next: '시간을 나누어 편성하거나, 그래도 편성할지 확인해 주십시오.',
  },
  'queueing_counter-serves-another-line': {
    title: '{{counterLabel}}에서는 이 단계를 맡고 있지 않습니다.',
    next: '이 단계를 맡은 창구를 골라 주십시오.',
  },
  'queueing_already-there': {
    title: '이미 {{counterLabel}}에 계십니다.',
    next: '다른 창구를 골라 주십시오.',
  },
  'queueing_not-a-line': {
    title: '그 단계로는 옮길 수 없습니다.',
    next: '호출하는 단계 가운데 다른 단계를 골라 주십시오.',
  },
  'queueing_call-again-first': {
    title: '{{calls}}번 부른 뒤에 부재로 두실 수 있습니다.',
    next: '지금까지 {{called}}번 불렀습니다. 다시 불러 주십시오.',
  },
  'queueing_no-stay-ahead': {
    title: '머무는 단계가 남아 있지 않습니다.',
    next: '목록을 새로 고친 뒤 확인해 주십시오.',
  },
  'queueing_unknown-extension': {
    title: '그만큼은 늘릴 수 없습니다.',
    next: '정해진 시간 가운데에서 골라 주십시오.',
  },
  'queueing_not-a-stay': {
    title: '머무는 단계가 아닙니다.',
    next: '좌석이 있는 단계를 골라 주십시오.',
  },
  'queueing_alarm-open': {
    title: '{{ticketNumber}}번은 비상 대응 중입니다.',
    next: '비상 상황이 종료된 뒤 진행해 주십시오.',
  },
  'queueing_alarm-not-found': {
    title: '비상 알림을 찾을 수 없습니다.',
    next: '목록을 새로 고쳐 주십시오.',
  },
  'queueing_alarm-ended': {
    title: '이미 종료된 비상 알림입니다.',
    next: '목록을 새로 고쳐 주십시오.',
  },
  'queueing_ticket-of-another-day': {
    title: '오늘 번호가 아닙니다.',
    next: '바로잡기는 발급한 날에만 하실 수 있습니다.',
  },
  'queueing_already-gone': {
    title: '{{ticketNumber}}번은 이미 귀가하셨습니다.',
    next: '대기나 자리로 먼저 되돌린 뒤 다시 처리해 주십시오.',
  },
  'queueing_not-on-the-path': {
    title: '이분이 거치지 않는 단계입니다.',
    next: '다른 단계나 창구를 골라 주십시오.',
  },
  'queueing_another-visit-open': {
    title: '같은 분이 {{ticketNumber}}번으로 다시 접수하셨습니다.',
    next: '그 번호로 진행해 주십시오.',
  },
  'queueing_counter-busy': {
    title: '이 창구에서 {{ticketNumber}}번을 응대하고 있습니다.',
    next: '{{ticketNumber}}번을 완료하거나 보류한 뒤 다음 분을 호출해 주십시오.',
  },
  'queueing_seats-full': {
    title: '다음 단계의 자리가 모두 찼습니다.',
    next: '자리가 나면 다시 호출해 주십시오.',
  },
  'queueing_ticket-changed': {
    title: '그사이 다른 화면에서 처리된 번호입니다.',
    next: '지금 상태를 확인하신 뒤 다시 진행해 주십시오.',
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
  'vaccination_closing-out-of-range': {
    title: '종료일로 계산할 수 없는 날짜입니다.',
    next: '{{from}}부터 {{until}} 사이의 날을 골라 주십시오.',
  },
  'vaccination_no-plan': {
    title: '등록된 계획이 없습니다.',
    next: '예약 기간과 월 계획을 먼저 등록해 주십시오.',
  },
  'scheduling_standby-all-done': {
    title: '이미 모두 마치셨습니다.',
    next: '더 맞으실 백신이 없습니다. 궁금하신 점은 센터로 전화해 주십시오.',
  },
  'scheduling_standby-other-offer': {
    title: '다른 백신으로 시작하셨거나 예약하셨습니다.',
    next: '같은 백신의 줄에 서 주십시오.',
  },
  'scheduling_standby-booked-today': {
    title: '오늘 이미 예약이 있습니다.',
    next: '{{startsAt}}에 오시면 됩니다. 따로 줄을 서지 않으셔도 됩니다.',
  },
  'scheduling_standby-too-early': {
    title: '다음 접종까지 {{minDays}}일이 지나야 합니다.',
    next: '{{earliestOn}}부터 신청하실 수 있습니다.',
  },
  'scheduling_standby-barred': {
    title: '{{untilOn}}까지 신청하실 수 없습니다.',
    next: '받겠다고 하신 자리에 오지 않으셨습니다. 사정이 있으셨으면 센터로 전화해 주십시오.',
  },
  'scheduling_standby-closed-today': {
    title: '오늘은 센터가 쉬는 날입니다.',
    next: '센터가 여는 날 다시 신청해 주십시오.',
  },
  'scheduling_standby-over': {
    title: '오늘은 끝났습니다.',
    next: '센터가 여는 다음 날 다시 신청해 주십시오.',
  },
  'scheduling_standby-joined-already': {
    title: '오늘은 이미 신청하셨습니다.',
    next: '줄은 하루에 하나만 서실 수 있고, 받으신 뒤에는 그날 다시 서실 수 없습니다.',
  },
  'scheduling_standby-not-in-line': {
    title: '지금 서 계신 줄이 없습니다.',
    next: '화면을 새로 고쳐 확인해 주십시오. 제안을 받으셨으면 제안에 답해 주십시오.',
  },
  'scheduling_standby-offer-not-found': {
    title: '이 주소로는 열 수 있는 제안이 없습니다.',
    next: '제안은 그날 안에만 볼 수 있습니다. 문자의 주소를 그대로 눌렀는지 확인해 주십시오.',
  },
  'scheduling_standby-offer-over': {
    title: '답하실 시간이 지났거나 이미 답하신 제안입니다.',
    next: '자리는 다음 분께 넘어갔습니다. 오늘 다시 줄을 서실 수 있습니다.',
  },
  'scheduling_standby-no-follow-up': {
    title: '함께 예약할 두 번째 날짜의 자리가 없습니다.',
    next: '센터로 전화해 주시면 자리를 찾아 드립니다.',
  },
  'scheduling_standby-until-too-soon': {
    title: '그 시각까지는 아무도 올 수 없습니다.',
    next: '답할 시간과 오는 시간을 더해 더 늦은 시각을 넣어 주십시오. 오늘 마지막 시간은 {{lastAt}}입니다.',
  },
  'scheduling_standby-rule-in-the-past': {
    title: '지난 날부터는 바꿀 수 없습니다.',
    next: '오늘({{today}}) 이후의 적용일을 골라 주십시오.',
  },
  'scheduling_standby-rule-reversed': {
    title: '출생일의 앞뒤가 바뀌었습니다.',
    next: '이른 날짜를 앞에, 늦은 날짜를 뒤에 넣어 주십시오.',
  },
  'scheduling_standby-bar-not-found': {
    title: '찾으시는 제한이 없습니다.',
    next: '목록을 새로 고쳐 확인해 주십시오.',
  },
  'scheduling_standby-bar-lifted': {
    title: '이미 풀린 제한입니다.',
    next: '목록을 새로 고쳐 확인해 주십시오.',
  },
  'scheduling_unknown-hub': {
    title: '셔틀버스가 서지 않는 곳입니다.',
    next: '타실 곳을 다시 골라 주십시오.',
  },
  'kernel_too-busy': {
    title: '지금 예약하시는 분이 매우 많습니다.',
    next: '잠시 후 다시 눌러 주십시오. 입력하신 내용은 그대로 있습니다.',
  },
  'scheduling_seats-taken': {
    title: '이미 {{taken}}석이 예약되어 그보다 줄일 수 없습니다.',
    next: '예약된 분들을 먼저 다른 시간으로 옮겨 주십시오.',
  },
  'identity_pairing-code-unknown': {
    title: '연결 번호가 맞지 않습니다.',
    next: '새 화면에 지금 나온 숫자 6자리를 다시 확인해 주십시오. 번호는 10분마다 바뀝니다.',
  },
  'identity_device-code-in-use': {
    title: '같은 주소({{code}})의 화면 ‘{{label}}’이 이미 연결되어 있습니다.',
    next: '화면을 새것으로 바꾸셨다면 [새 화면으로 바꾸기]를 눌러 주십시오. 이전 화면은 연결이 끊어집니다.',
  },
  'identity_device-code-taken': {
    title: '이 주소({{code}})는 다른 센터의 기기가 쓰고 있습니다.',
    next: '화면에서 다른 이름으로 주소를 열고 새 번호로 연결해 주십시오.',
  },
  'identity_device-not-found': {
    title: '이 기기를 찾을 수 없습니다.',
    next: '이미 연결이 끊어졌을 수 있습니다. 목록을 다시 불러와 주십시오.',
  },
  'identity_too-many-pairings': {
    title: '연결을 기다리는 화면이 너무 많습니다.',
    next: '잠시 후 화면이 저절로 다시 시도합니다.',
  },
  'queueing_zone-not-found': {
    title: '이 구역을 찾을 수 없습니다.',
    next: '다른 분이 없앴을 수 있습니다. 목록을 다시 불러와 주십시오.',
  },
  'queueing_zone-exists': {
    title: '같은 구역이 이미 있습니다.',
    next: '목록을 다시 불러온 뒤 고쳐 주십시오.',
  },
  'queueing_zone-in-use': {
    title: '이 구역에 화면 {{screens}}대가 걸려 있습니다.',
    next: '화면을 다른 구역으로 옮기거나 연결을 끊은 뒤 없애 주십시오.',
  },
  'queueing_too-many-zones': {
    title: '구역은 {{most}}곳까지 만들 수 있습니다.',
    next: '쓰지 않는 구역을 먼저 없애 주십시오.',
  },
  'queueing_screen-not-found': {
    title: '이 화면을 찾을 수 없습니다.',
    next: '이미 연결이 끊어졌을 수 있습니다. 목록을 다시 불러와 주십시오.',
  },
  'queueing_screen-not-placed': {
    title: '이 화면이 걸린 구역이 정해지지 않았습니다.',
    next: '관리 화면의 [화면 관리]에서 구역을 정해 주십시오.',
  },
  'queueing_message-not-found': {
    title: '이 문구를 찾을 수 없습니다.',
    next: '목록을 다시 불러와 주십시오.',
  },
  'queueing_changed-meanwhile': {
    title: '그사이 다른 분이 고쳤습니다.',
    next: '창을 닫고 바뀐 내용을 확인하신 뒤 다시 고쳐 주십시오.',
  },
  'queueing_stage-not-found': {
    title: '이 단계를 찾을 수 없습니다.',
    next: '목록을 다시 불러와 주십시오.',
  },
  surveys_unknown: {
    title: '이 설문을 찾을 수 없습니다.',
    next: '만족도 화면을 다시 열어 주십시오.',
  },
  'surveys_day-has-passed': {
    title: '지난 날부터는 기준을 바꿀 수 없습니다.',
    next: '오늘이나 그 뒤의 날을 골라 주십시오.',
  },
  'surveys_hours-turned-round': {
    title: '여쭙는 시간이 거꾸로 되어 있습니다.',
    next: '시작보다 늦은 끝 시각을 적어 주십시오.',
  },
  'casework_department-unknown': {
    title: '민원을 받지 않는 부서입니다.',
    next: '관리자에게 알려 주십시오.',
  },
  'casework_kind-unknown': {
    title: '이 민원 종류를 찾을 수 없습니다.',
    next: '목록에서 다시 골라 주십시오.',
  },
  'casework_unit-unknown': {
    title: '이 처리부서를 찾을 수 없습니다.',
    next: '목록에서 다시 골라 주십시오.',
  },
  'casework_handler-unknown': {
    title: '이 담당자에게는 배정할 수 없습니다.',
    next: '우리 부서의 담당자를 골라 주십시오.',
  },
  'casework_not-your-department': {
    title: '이 부서의 민원을 볼 수 없는 계정입니다.',
    next: '담당 부서의 계정으로 로그인해 주십시오.',
  },
  'casework_no-rule': {
    title: '이 종류의 처리 기준이 아직 없습니다.',
    next: '팀장에게 처리 기준을 먼저 정해 달라고 하십시오.',
  },
  'casework_case-not-found': {
    title: '찾으시는 민원이 없습니다.',
    next: '접수번호를 다시 확인해 주십시오. 신청하신 분의 이름과 휴대전화로 본인 확인을 하셔야 보입니다.',
  },
  'casework_case-changed': {
    title: '그사이 이 민원이 바뀌었습니다.',
    next: '바뀐 내용을 확인하신 뒤 다시 해 주십시오.',
  },
  'casework_step-not-possible': {
    title: '지금 상태에서는 할 수 없는 일입니다.',
    next: '민원의 상태를 다시 확인해 주십시오.',
  },
  'casework_nobody-to-tell': {
    title: '문자를 받을 신청인이 없습니다.',
    next: '신청인을 등록하시거나 문자 알림을 끄십시오.',
  },
  'casework_lead-only': {
    title: '팀장만 할 수 있는 일입니다.',
    next: '팀장에게 부탁해 주십시오.',
  },
  'casework_extensions-used-up': {
    title: '더 연장할 수 없습니다.',
    next: '이 종류는 {{most}}번까지만 연장할 수 있습니다.',
  },
  'casework_extension-too-long': {
    title: '연장 기간이 너무 깁니다.',
    next: '{{most}} 이하로 적어 주십시오.',
  },
  'casework_applicant-must-agree': {
    title: '두 번째 연장은 신청인의 동의가 있어야 합니다.',
    next: '신청인께 여쭈신 뒤 동의하셨다고 표시해 주십시오.',
  },
  'casework_already-late': {
    title: '이미 기한이 지나 연장할 수 없습니다.',
    next: '기한은 {{deadlineOn}}이었습니다. 지체 없이 처리해 주십시오.',
  },
  'casework_no-contact': {
    title: '연락처가 없는 민원입니다.',
    next: '접수할 때 남긴 서류에서 확인해 주십시오.',
  },
  'casework_span-wrong': {
    title: '기간을 다시 골라 주십시오.',
    next: '시작이 끝보다 앞서고 {{months}}개월보다 짧아야 합니다.',
  },
  'casework_check-not-found': {
    title: '이 점검을 찾을 수 없습니다.',
    next: '점검 목록을 다시 불러와 주십시오.',
  },
  'casework_rule-not-ahead': {
    title: '오늘이나 지난날부터의 기준은 고칠 수 없습니다.',
    next: '내일부터 뒤의 날짜를 적어 주십시오.',
  },
  'casework_term-unit-wrong': {
    title: '처리기간의 단위가 맞지 않습니다.',
    next: '5일 이하는 근무시간으로, 6일 이상은 날수로 적어 주십시오.',
  },
  'notifications_report-too-long': {
    title: '조회 기간은 하루부터 92일까지입니다.',
    next: '첫날과 마지막 날을 다시 골라 주십시오.',
  },
  'notifications_not-unknown': {
    title: '그사이 결과가 정해진 문자입니다.',
    next: '목록을 새로 고쳐 확인해 주십시오.',
  },
};
