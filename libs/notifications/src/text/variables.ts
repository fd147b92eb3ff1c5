import type { MessageLanguage, Sample } from '../message-template.ts';
import { dateText } from './korean-date.ts';

interface Variable {
  /** What it stands for, as the chip in the editor says it. */
  label: string;
  sample: Sample | ((language: MessageLanguage, brought: Readonly<Record<string, Sample>>) => Sample);
}

const plain = (label: string, short: string, long: string = short): Variable => ({
  label,
  sample: { short, long },
});

const address = {
  short: '서울 성북구 보문로 168',
  long: '서울 성북구 종암로21길 14 종암박스파크 2동 지하 1층 대강당',
};
const plainService = { short: '민원 상담', long: '외국인등록 체류지 변경 상담' };
const link = {
  short: 'https://charye.kr/c/4kTmPq',
  long: `https://charye.seongbuk.go.kr/c/${'4kTmPq8Z'.repeat(4)}`,
};
const linked = (label: string): Variable => ({ label, sample: link });

// A Wednesday, and a date with two digits in each place.
const days = { short: '2021-05-26T01:20:00Z', long: '2021-11-28T01:20:00Z' };
const dated = (language: MessageLanguage): Sample => ({
  short: dateText(days.short, 'Asia/Seoul', language),
  long: dateText(days.long, 'Asia/Seoul', language),
});

const period: Record<MessageLanguage, Sample> = {
  ko: { short: '지금부터', long: '지금부터 11월 28일(일) 18:00까지' },
  en: { short: 'from now on', long: 'from now until Sun 28 Nov 18:00' },
  zh: { short: '從現在起', long: '從現在起至11月28日(日) 18:00' },
  vi: { short: 'tu bay gio', long: 'tu bay gio den Chu nhat, 28/11 18:00' },
};

const known: Readonly<Record<string, Variable>> = {
  name: plain('받는 분 이름', '홍길순', 'NGUYEN THI MINH HANH'),
  carer: plain('대신 예약하는 분', '김*수', 'N*****************'),
  code: plain('인증번호', '482913'),
  minutes: plain('남은 분', '5', '10'),
  number: plain('예약번호', 'K7M-4X2R'),
  offer: plain('예약 종류', '민원 상담', '외국인등록 사실증명 및 체류지 변경 상담'),
  service: { label: '업무', sample: plainService },
  visits: {
    label: '예약 일시 (여러 줄)',
    sample: (language, { service = plainService }) => ({
      short: `${service.short} ${dated(language).short} 10:20`,
      long: [1, 2].map(() => `${service.long} ${dated(language).long} 10:20`).join('\n'),
    }),
  },
  date: { label: '날짜', sample: dated },
  before: {
    label: '바뀌기 전 일시',
    sample: (language) => ({
      short: `${dated(language).short} 10:20`,
      long: `${dated(language).long} 10:20`,
    }),
  },
  deadline: {
    label: '처리 기한',
    sample: (language) => ({ short: dated(language).short, long: `${dated(language).long} 18:00` }),
  },
  time: plain('시각', '10:20'),
  until: plain('언제까지', '10:30'),
  departs: plain('출발 시각', '09:40'),
  arrives: plain('도착 시각', '10:05'),
  stop: plain('타는 곳', '길음1동 주민센터', '장위3동 주민센터 앞 마을버스 정류장'),
  seats: plain('자리 수', '1', '2'),
  place: plain('기관 이름', '성북구청', '성북구 제2센터 (종암박스파크)'),
  address: { label: '주소', sample: address },
  phone: plain('기관 전화', '02-2241-3114'),
  reason: plain('사유', '시설 점검', '폭설로 셔틀버스 운행이 어렵고 시설 안전 점검이 필요하여 하루 쉽니다'),
  change: linked('변경 주소'),
  cancel: linked('취소 주소'),
  link: linked('답하는 주소'),
  book: { label: '예약 주소', sample: { short: 'https://charye.kr', long: 'https://charye.seongbuk.go.kr' } },
  period: { label: '예약 기간', sample: (language) => period[language] },
  ticket: plain('대기 번호', 'A128'),
  stage: plain('단계', '접수', '상담 및 서류 확인'),
  counter: plain('창구', '상담 3번', '외국인 민원 상담 12번'),
  text: plain(
    '안내 내용',
    '내일은 임시로 쉽니다.',
    '시설 점검으로 운영 시간이 바뀝니다. 새 일시는 문자로 따로 알려 드립니다.',
  ),
  kind: plain('민원 종류', '여권 재발급', '외국인등록 체류지 변경 신고'),
  unit: plain('담당 부서', '민원여권과', '민원여권과 가족관계등록팀'),
  result: plain('처리 결과', '처리 완료', '다른 기관 이송'),
};

/** What the editor calls a variable; its own name where a department brought one that we do not know. */
export const variableLabel = (name: string): string => known[name]?.label ?? name;

/** Values to preview a wording with: those of the department, else plain ones. */
export const samplesOf = (
  names: readonly string[],
  language: MessageLanguage,
  brought: Readonly<Record<string, Sample>> = {},
): Record<keyof Sample, Record<string, string>> => {
  const samples = names.map((name): readonly [string, Sample] => {
    const sample = brought[name] ??
      known[name]?.sample ?? { short: variableLabel(name), long: variableLabel(name) };
    return [name, typeof sample === 'function' ? sample(language, brought) : sample];
  });
  return {
    short: Object.fromEntries(samples.map(([name, { short }]) => [name, short])),
    long: Object.fromEntries(samples.map(([name, { long }]) => [name, long])),
  };
};
