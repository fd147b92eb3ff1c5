import type { MessageTemplate } from './message-template.ts';

const near = { purpose: 'turn-near', label: '차례 임박 안내' } as const;
const called = { purpose: 'push-called', label: '호출 알림 (휴대전화 알림창)', channel: 'push' } as const;
const nearPush = {
  purpose: 'push-near',
  label: '차례 임박 알림 (휴대전화 알림창)',
  channel: 'push',
} as const;
const over = {
  purpose: 'push-stay-over',
  label: '머무는 시간 종료 알림 (휴대전화 알림창)',
  channel: 'push',
} as const;

/** What a visitor is told while they wait; the Chinese text message is written with the characters of KS X 1001. */
export const turnTemplates: readonly MessageTemplate[] = [
  {
    ...near,
    language: 'ko',
    body: '[{place}] {ticket}번 님, 곧 {stage} 차례입니다. {stage} 앞에서 기다려 주십시오.',
  },
  {
    ...near,
    language: 'en',
    body: '[{place}] No. {ticket}: your turn is near ({stage}). Please wait close to the counter.',
  },
  { ...near, language: 'zh', body: '[{place}] {ticket}號: 卽將輪到 ({stage}). 請在窓口附近等候.' },
  {
    ...near,
    language: 'vi',
    body: '[{place}] So {ticket}: sap den luot ({stage}). Vui long cho gan quay.',
  },
  {
    ...called,
    language: 'ko',
    body: '{ticket}번 {counter:으로/로} 오십시오\n지금 호출되셨습니다. 누르시면 길을 안내합니다.',
  },
  {
    ...called,
    language: 'en',
    body: '{ticket}: please come to {counter}\nYou are called now. Tap for the way.',
  },
  { ...called, language: 'zh', body: '{ticket}号，请到 {counter}\n现在轮到您了。点击查看路线。' },
  {
    ...called,
    language: 'vi',
    body: 'Số {ticket}: xin mời đến {counter}\nĐang gọi số của bạn. Chạm để xem đường đi.',
  },
  { ...nearPush, language: 'ko', body: '{ticket}번 곧 차례입니다\n{stage} 앞에서 기다려 주십시오.' },
  {
    ...nearPush,
    language: 'en',
    body: '{ticket}: your turn is near\nPlease wait close to the counter ({stage}).',
  },
  { ...nearPush, language: 'zh', body: '{ticket}号即将轮到\n请在 {stage} 窗口附近等候。' },
  { ...nearPush, language: 'vi', body: 'Số {ticket}: sắp đến lượt\nVui lòng chờ gần quầy ({stage}).' },
  {
    ...over,
    language: 'ko',
    body: '{ticket}번 {stage} 시간이 끝났습니다\n직원의 확인을 받으신 뒤 가셔도 됩니다.',
  },
  {
    ...over,
    language: 'en',
    body: '{ticket}: your time here is over ({stage})\nPlease see a member of staff before you go.',
  },
  { ...over, language: 'zh', body: '{ticket}号 {stage} 时间已结束\n请经工作人员确认后离开。' },
  {
    ...over,
    language: 'vi',
    body: 'Số {ticket}: đã hết thời gian ({stage})\nVui lòng gặp nhân viên trước khi ra về.',
  },
];
