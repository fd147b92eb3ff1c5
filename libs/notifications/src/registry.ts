/** A text that a department brings, with `{placeholders}` that its purpose knows. */
export interface MessageTemplate {
  purpose: string;
  /** How the purpose is called on screens. */
  label: string;
  language: 'ko' | 'en' | 'zh' | 'vi';
  body: string;
  /** For offers whose code begins with this only; for every offer when absent. */
  scope?: string;
  /** What a purpose of the department's own can say; the core's purposes have theirs. */
  placeholders?: readonly string[];
}

/** What each of the core's own purposes can say. */
export const corePlaceholders: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'minutes'],
  confirmation: ['name', 'number', 'offer', 'visits', 'service', 'date', 'time', 'place', 'address'],
  reminder: ['name', 'number', 'service', 'date', 'time', 'place', 'address'],
  cancellation: ['name', 'number', 'offer', 'visits', 'place'],
};

const core: readonly MessageTemplate[] = [
  {
    purpose: 'code',
    label: '본인확인 인증번호',
    language: 'ko',
    body: '[차례] 인증번호 {code} ({minutes}분 안에 입력). 다른 사람에게 알려 주지 마십시오.',
  },
  {
    purpose: 'confirmation',
    label: '예약 확정',
    language: 'ko',
    body:
      '[{place}] {name} 님, 예약이 확정되었습니다.\n예약번호 {number}\n{visits}\n' +
      '장소: {address}\n예약 시각 10분 전까지 신분증을 가지고 오시기 바랍니다.',
  },
  {
    purpose: 'reminder',
    label: '방문 전날 안내',
    language: 'ko',
    body: '[{place}] {name} 님, 내일 {date} {time} {service} 예약일입니다. 예약번호 {number}',
  },
  {
    purpose: 'cancellation',
    label: '예약 취소',
    language: 'ko',
    body: '[{place}] {name} 님, 다음 예약이 취소되었습니다.\n예약번호 {number}\n{visits}',
  },
];

/** Every text of this installation: the core's plain ones, and over them what departments bring. */
export class MessageTemplates {
  readonly all: readonly MessageTemplate[];

  constructor(brought: readonly MessageTemplate[]) {
    const texts = new Map<string, MessageTemplate>();
    for (const one of [...core, ...brought]) {
      texts.set([one.purpose, one.scope ?? '', one.language].join('|'), one);
    }
    this.all = [...texts.values()];
  }

  labelOf(purpose: string): string {
    return this.all.find((one) => one.purpose === purpose && one.language === 'ko')?.label ?? purpose;
  }
}
