import { koArrive } from './arrive.ko.ts';
import { koCases } from './cases.ko.ts';
import { koCivil } from './civil.ko.ts';
import { koCounters } from './counters.ko.ts';
import { koPassport } from './passport.ko.ts';
import { koMyMessages } from './my-messages.ko.ts';
import { koNotify } from './notify.ko.ts';
import { koPeople } from './people.ko.ts';
import { koResident } from './resident.ko.ts';
import { koStandby } from './standby.ko.ts';

export const ko = {
  loading: '불러오는 중입니다.',
  working: '처리 중',
  actions: {
    back: '돌아가기',
    retry: '다시 시도',
    close: '닫기',
    cancel: '취소',
    confirm: '확인',
    next: '다음',
  },
  date: { year: '연도', month: '월', day: '일', yearMark: '년', monthMark: '월', dayMark: '일' },
  level: { many: '많음', few: '조금', full: '마감' },
  steps: { name: '진행 단계', done: '완료' },
  layout: { skip: '본문 바로 가기', language: '언어', home: '처음 화면' },
  demo: { banner: '시연 중 · {{time}} 기준', speed: '{{speed}}배속' },
  minutes: { range: '{{from}}~{{to}}분', one: '약 {{from}}분', soon: '곧' },
  link: { live: '실시간', connecting: '연결 중', offline: '연결 끊김 · 다시 연결하는 중' },
  ...koArrive,
  ...koCases,
  ...koResident,
  ...koCivil,
  ...koCounters,
  ...koPassport,
  ...koMyMessages,
  ...koNotify,
  ...koStandby,
  ...koPeople,
};

export type Texts = typeof ko;
