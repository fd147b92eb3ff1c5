import type { LanguageCode } from '../../i18n/index.ts';

const ko = {
  name: '성함',
  arrived: '접수',
  way: '이동 순서',
  wait: '예상 대기',
  asOf: (time: string) => `${time} 기준`,
  scan: '휴대전화로 비추면 내 차례가 보입니다. 오늘 하루 쓸 수 있습니다.',
  minutes: (from: number, to: number) => (from === to ? `약 ${to}분` : `약 ${from}–${to}분`),
  early: (from: string) => `${from}부터 차례대로 부릅니다.`,
  late: '제시간에 오신 분들 다음에 부릅니다.',
};

/** What stands on a slip besides the person's own lines. */
export type SlipWords = typeof ko;

const en: SlipWords = {
  name: 'Name',
  arrived: 'Arrived',
  way: 'Your way',
  wait: 'Expected wait',
  asOf: (time) => `as of ${time}`,
  scan: 'Scan to follow your turn on your phone. Good for today.',
  minutes: (from, to) => (from === to ? `about ${to} min` : `about ${from}–${to} min`),
  early: (from) => `You will be called in turn from ${from}.`,
  late: 'You will be called after those who were on time.',
};

const zh: SlipWords = {
  name: '姓名',
  arrived: '报到',
  way: '办理顺序',
  wait: '预计等候',
  asOf: (time) => `截至 ${time}`,
  scan: '用手机扫描可查看排队情况，仅限今天。',
  minutes: (from, to) => (from === to ? `约 ${to} 分钟` : `约 ${from}–${to} 分钟`),
  early: (from) => `${from} 起按顺序叫号。`,
  late: '将在准时到达者之后叫号。',
};

const vi: SlipWords = {
  name: 'Họ tên',
  arrived: 'Đến lúc',
  way: 'Thứ tự đi',
  wait: 'Chờ khoảng',
  asOf: (time) => `lúc ${time}`,
  scan: 'Quét để xem lượt của mình trên điện thoại, dùng trong hôm nay.',
  minutes: (from, to) => (from === to ? `khoảng ${to} phút` : `khoảng ${from}–${to} phút`),
  early: (from) => `Từ ${from} sẽ gọi theo thứ tự.`,
  late: 'Sẽ gọi sau những người đến đúng giờ.',
};

export const slipWords: Record<LanguageCode, SlipWords> = { ko, en, zh, vi };
