import type { koPassport } from './passport.ko.ts';

export const passportTexts: typeof koPassport = {
  passport: {
    title: '护照业务',
    lead: '可在城北区厅护照民愿室申请和领取护照。',
    busy: '现在有多少人等候',
    book: '预约来访',
    bookHint: '预约后将在该时间前后接待。也可不预约直接前来取号。',
    evening: '周一、周四开放至20:00。',
    offers: {
      apply: '预约：申请',
      collect: '预约：领取',
      other: '预约：其他业务',
    },
    stepsTitle: '护照办理流程',
    steps: ['申请受理', '审查', '制作（韩国造币公社）', '领取'],
    feesTitle: '手续费',
    feesKind: '护照种类',
    feesFee: '手续费',
    won: '{{fee}}韩元',
    feesOn: '{{day}}起',
    kinds: {
      'ten-years': '多次护照10年',
      'five-years': '多次护照5年',
      single: '单次护照1年以内',
    },
    docsTitle: '需要携带什么',
    docsNote: '护照照片3.5×4.5厘米，6个月内拍摄。申请表在民愿室。',
    docs: [
      {
        who: '满18岁',
        what: ['身份证', '护照照片1张', '如有有效护照请携带'],
      },
      {
        who: '未满18岁',
        what: [
          '护照照片1张',
          '法定代理人同意书及身份证',
          '亲属关系证明（可电子查询时免交）',
          '如有有效护照请携带',
        ],
      },
      {
        who: '25岁以上未服兵役男性',
        what: ['身份证', '护照照片1张', '兵务厅出国旅行许可（电子查询）'],
      },
      {
        who: '遗失补发',
        what: ['身份证', '护照照片1张', '护照遗失申报书（现场填写）'],
      },
      {
        who: '领取护照',
        what: ['身份证', '受理证', '代领人：委托书及双方身份证'],
      },
    ],
    renewTitle: '可以在网上换发吗',
    renewLead: '回答四个问题即可，不保存回答。',
    birth: '出生日期',
    had: '是否曾领取过电子护照？',
    service: '今后是否须服兵役？',
    abroad: '是否居住在海外？',
    yes: '是',
    no: '否',
    ask: '确认',
    missing: '请回答全部四项。',
    may: '可以在网上申请。',
    site: {
      gov24: '请在政府24（www.gov.kr）申请，到所选民愿室领取。',
      consul24: '请在领事民愿24（consul.mofa.go.kr）申请，到所选驻外使领馆领取。',
    },
    mayNot: '需要到民愿室申请。',
    why: {
      'not-yet-offered': '目前不受理网上申请。',
      'first-passport': '首次办理电子护照须确认本人。',
      'too-young': '未满{{age}}岁须确认法定代理人同意。',
      'service-ahead': '未服兵役者须确认出国旅行许可。',
    },
  },
};
