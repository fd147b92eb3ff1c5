import type { CounterService, VisitPath } from '#queueing';
import type { Offer } from '#scheduling';

interface PassportService extends CounterService {
  /** Letter before its numbers. */
  lane: string;
  /** Usual minutes at a window, until measured. */
  minutes: number;
  detail: string;
}

const services: PassportService[] = [
  {
    code: 'passport.apply',
    lane: 'P',
    minutes: 12,
    detail: '여권 신청서 접수 · 본인이 직접 오셔야 합니다.',
    label: {
      ko: '여권 신청',
      en: 'Passport application',
      zh: '申请护照',
      vi: 'Xin cấp hộ chiếu',
    },
    hint: {
      ko: '처음 신청, 재발급, 분실 재발급',
      en: 'New, renewal, or replacing a lost one',
      zh: '首次申请、换发、遗失补发',
      vi: 'Cấp mới, cấp lại, cấp lại do mất',
    },
  },
  {
    code: 'passport.collect',
    lane: 'Q',
    minutes: 5,
    detail: '만들어진 여권 받기 · 신분증을 가져오십시오.',
    label: { ko: '여권 찾기', en: 'Passport collection', zh: '领取护照', vi: 'Nhận hộ chiếu' },
    hint: {
      ko: '나왔다는 안내를 받으신 분',
      en: 'You were told that it is ready',
      zh: '已收到领取通知的人员',
      vi: 'Đã nhận thông báo hộ chiếu sẵn sàng',
    },
  },
  {
    code: 'passport.other',
    lane: 'R',
    minutes: 7,
    detail: '분실 신고, 사실 증명, 기재 사항 문의 등',
    label: {
      ko: '여권 기타 민원',
      en: 'Other passport matters',
      zh: '其他护照业务',
      vi: 'Việc khác về hộ chiếu',
    },
    hint: {
      ko: '분실 신고, 증명서, 상담',
      en: 'Report a loss, certificates, questions',
      zh: '挂失、证明、咨询',
      vi: 'Báo mất, giấy xác nhận, hỏi đáp',
    },
  },
];

/** What people come for, with or without an appointment. */
export const counterServices: CounterService[] = services.map(({ code, label, hint }) => ({
  code,
  label,
  hint,
}));

export const offers: Offer[] = services.map(({ code, label, detail }) => ({
  code,
  label: label.ko,
  detail,
  series: code,
  services: [{ code, label: label.ko, step: 1 }],
}));

/** All stand in one line before the windows, each service with numbers of its own. */
export const visitPaths: VisitPath[] = services.map(({ code, lane, minutes }) => ({
  lane,
  services: [code],
  minutes,
  stages: [{ code: 'passport-window', label: '여권 창구', kind: 'called', minutes: 8 }],
}));
