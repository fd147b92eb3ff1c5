import type { koCivil } from './civil.ko.ts';

export const civilTexts: typeof koCivil = {
  civil: {
    title: '民愿室',
    lead: '可在城北区厅民愿室办理证明、申报和民愿。',
    busy: '现在有多拥挤',
    book: '预约到访',
    evening: '周一、周四18:00至20:00办理居民登记誊本・抄本和家庭关系证明。也可不预约直接取号。',
    offers: { copies: '预约居民登记誊本', 'family-copies': '预约家庭关系证明' },
    machine: { title: '自助发证机', hint: '无需等待,可自行打印证明。' },
    guide: { title: '引导员', hint: '协助填写表格和取号。' },
    people: '{{count}}人',
    casesTitle: '民愿与护照',
    myCases: '查看我的民愿',
    kinds: '民愿种类与办理期限',
    passport: '护照业务',
    start: '民愿室・护照',
  },
};
