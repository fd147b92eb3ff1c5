import { josa } from 'es-hangul';

export const ko = {
  title: '무인 접수',
  greeting: '예약하신 분은 여기에서 접수하십시오.',
  noBooking: '예약하지 않으셨거나 도움이 필요하시면 접수 창구로 오십시오.',
  scan: { name: 'QR 스캔', hint: '예약 확인 화면의 QR을 비추십시오.' },
  number: { name: '번호로 찾기', hint: '예약번호와 생년월일을 누르십시오.' },
  scanTitle: 'QR을 아래 스캐너에 비추어 주십시오.',
  scanSteps: [
    '휴대전화에서 [예약 확인] 화면을 여십시오.',
    '화면을 밝게 하고 QR이 모두 보이게 하십시오.',
    '스캐너에 한 뼘쯤 떼어 비추십시오.',
  ],
  scanInstead: '번호로 찾기',
  numberTitle: '예약번호를 눌러 주십시오.',
  numberHint: '문자에 적힌 앞 일곱 자리입니다. 예: K7A-4M2R',
  birthTitle: '생년월일 여덟 자리를 눌러 주십시오.',
  birthHint: '예: 1944년 3월 2일 → 19440302',
  birthWrong: '없는 날짜입니다. 다시 눌러 주십시오.',
  entered: '누른 내용',
  rub: '지우기',
  rubAll: '모두 지우기',
  next: '다음',
  back: '이전',
  find: '접수하기',
  finding: '예약을 확인하고 있습니다.',
  home: '처음으로',
  returnsIn: (seconds: number) => `${seconds}초 뒤 처음 화면으로 돌아갑니다.`,
  done: '접수되었습니다.',
  doneAlready: '이미 접수하셨습니다.',
  yourNumber: '내 번호',
  making: '번호표를 만들고 있습니다. 잠시만 기다려 주십시오.',
  late: '접수는 되었으나 번호표가 늦어지고 있습니다. 접수 창구에 말씀해 주십시오.',
  waitFor: (place: string) => `${place} 대기석에 앉아 기다려 주십시오.`,
  goTo: (place: string) => `지금 ${josa(place, '으로/로')} 가십시오.`,
  askReception: '접수 창구로 가십시오.',
  howCalled: '차례가 되면 화면과 소리로 번호를 부릅니다.',
  ahead: (people: number) => (people === 0 ? '다음 차례이십니다' : `앞에 ${people}명 계십니다`),
  minutes: (from: number, to: number) => (from === to ? `약 ${to}분` : `약 ${from}–${to}분`),
  print: '번호표 인쇄',
  bookedFor: '예약',
  offline: '지금은 서버에 연결되지 않습니다. 접수 창구를 이용해 주십시오.',
  unregistered: '이 기기의 등록을 확인할 수 없습니다. 접수 창구를 이용해 주십시오.',
  badScan: {
    title: '예약 QR이 읽히지 않았습니다.',
    next: 'QR을 다시 비추시거나 번호로 찾아 주십시오. 그래도 되지 않으면 접수 창구로 오십시오.',
  },
  cancelled: {
    title: '취소된 예약입니다.',
    next: '접수 창구에 문의하시거나 인터넷에서 다시 예약해 주십시오.',
  },
  again: '다시 하기',
  retry: '다시 시도',
  language: '언어',
  volume: ['안내 음성 끔', '안내 음성 작게', '안내 음성 크게'],
  contrast: '고대비',
  help: {
    call: '직원 호출',
    calling: '부르는 중',
    called: '직원을 불렀습니다. 그 자리에서 기다려 주십시오.',
    coming: '직원이 오고 있습니다.',
    failed: '직원을 부르지 못했습니다. 접수 창구에 말씀해 주십시오.',
  },
  phone: {
    name: '내 휴대전화로 접수',
    hint: '휴대전화 카메라로 이 QR을 비추십시오. 1분마다 바뀝니다.',
    stale: '지금은 휴대전화 접수를 쓸 수 없습니다.',
  },
  stillThere: '계속 이용하시겠습니까?',
  goOn: '계속하기',
  waiting: {
    title: '서버에 연결되지 않습니다.',
    next: '다시 연결하고 있습니다. 연결되면 이어서 접수합니다. 두 번 접수되지는 않습니다.',
    noTicket: '연결이 끊어져 번호표를 기다리고 있습니다. 접수는 되었습니다.',
  },
  early: (from: string) => `예약보다 일찍 오셨습니다. ${from}부터 차례대로 부릅니다.`,
  earlyLane: '그때까지는 이른 도착 줄에서 기다리시며, 다른 분이 없으면 먼저 부릅니다.',
  lateArrival: '예약 시간이 지나 오셨습니다. 제시간에 오신 분들 다음에 부릅니다.',
  refusals: {
    wrongDay: (when: string, phone: string) => ({
      title: `오늘 예약이 아닙니다. 예약은 ${when}입니다.`,
      next: `그날 다시 오시면 됩니다. 날짜를 바꾸시려면 ${phone}번으로 전화해 주십시오.`,
    }),
    pastDay: (when: string, phone: string) => ({
      title: `예약하신 날이 지났습니다. 예약은 ${when}이었습니다.`,
      next: `접수 창구에 문의하시거나 ${phone}번으로 전화해 다시 예약해 주십시오.`,
    }),
    moved: (from: string, to: string, phone: string) => ({
      title: `예약이 바뀌었습니다. 바뀐 예약은 ${to}입니다.`,
      next: `오늘 ${from} 예약은 옮겨졌습니다. 바뀐 날에 오시거나 ${phone}번으로 문의해 주십시오.`,
    }),
    otherCentre: (name: string, address: string, when: string) => ({
      title: `다른 센터의 예약입니다. ${josa(name, '으로/로')} 가 주십시오.`,
      next: `${address} · 예약 ${when}`,
    }),
    notFound: (phone: string) => ({
      title: '예약을 찾을 수 없습니다.',
      next: `예약번호와 생년월일을 다시 확인해 주십시오. 예약하지 않으셨으면 접수 창구로 오시거나 ${phone}번으로 전화하시면 예약을 도와 드립니다.`,
    }),
    missed: (when: string, phone: string) => ({
      title: '오시지 않은 것으로 처리된 예약입니다.',
      next: `예약은 ${when}이었습니다. 접수 창구에 문의하시거나 ${phone}번으로 다시 예약해 주십시오.`,
    }),
    orphaned: (when: string, phone: string) => ({
      title: '센터 사정으로 시간을 다시 정하셔야 하는 예약입니다.',
      next: `불편을 드려 죄송합니다. 원래 예약은 ${when}입니다. 접수 창구로 오시거나 ${phone}번으로 전화하시면 도와 드립니다.`,
    }),
    done: (next: string | null) => ({
      title: '이 예약의 방문을 이미 마치셨습니다.',
      next: next
        ? `다음 예약은 ${next}입니다.`
        : '더 오실 예약이 없습니다. 궁금하신 점은 접수 창구에 문의해 주십시오.',
    }),
    earlierStep: (step: string, earlier: string, when: string) => ({
      title: `${earlier}차를 마치지 않아 ${step}차 접수를 하실 수 없습니다.`,
      next: `${earlier}차 예약은 ${when}입니다. 접수 창구로 가 주십시오.`,
    }),
    lateToDesk: (when: string) => ({
      title: '예약 시간이 많이 지났습니다. 접수 창구로 가 주십시오.',
      next: `예약은 ${when}이었습니다. 창구에서 오늘 받으실 수 있는지 확인해 드립니다.`,
    }),
  },
  numbers: {
    greeting: '번호표를 뽑거나 예약을 접수하십시오.',
    name: '번호표 뽑기',
    hint: '예약하지 않으셨으면 여기를 누르십시오.',
    aside: '도움이 필요하시면 안내 직원에게 말씀해 주십시오.',
    choose: '무슨 일로 오셨습니까?',
    chooseHint: '누르시면 번호표가 나옵니다. 성함은 묻지 않습니다.',
    waiting: (people: number) => (people === 0 ? '기다리는 분 없음' : `${people}명 대기`),
    closed: (opensAt: string | null) => (opensAt ? `${opensAt}부터` : '오늘 마감'),
    usedUp: '지금은 마감',
    got: '번호표가 나왔습니다.',
    here: '도착이 확인되었습니다.',
    isClosed: (opensAt: string | null) => ({
      title: '지금은 번호표를 드리지 않습니다.',
      next: opensAt
        ? `오늘 ${opensAt}부터 다시 드립니다.`
        : '오늘 접수가 끝났습니다. 다음 근무일에 오십시오.',
    }),
    isUsedUp: (isToday: boolean) => ({
      title: '드릴 수 있는 번호표가 모두 나갔습니다.',
      next: isToday
        ? '다음 시각이 되면 다시 드립니다. 안내 직원에게 문의해 주십시오.'
        : '내일 오시거나 인터넷으로 예약해 주십시오.',
    }),
    isLost: {
      title: '이 번호표는 더 쓸 수 없습니다.',
      next: '차례가 지나 취소되었습니다. 새 번호표를 뽑으시거나 안내 직원에게 말씀해 주십시오.',
    },
  },
  stages: {} as Record<string, string>,
};

export type Words = typeof ko;
