import { arriveTexts } from './arrive.zh.ts';
import { casesTexts } from './cases.zh.ts';
import { civilTexts } from './civil.zh.ts';
import { countersTexts } from './counters.zh.ts';
import { passportTexts } from './passport.zh.ts';
import { myMessagesTexts } from './my-messages.zh.ts';
import { notifyTexts } from './notify.zh.ts';
import { peopleTexts } from './people.zh.ts';
import { residentTexts } from './resident.zh.ts';
import { standbyTexts } from './standby.zh.ts';
import type { Texts } from './ko.ts';
import { problems } from './problems.zh.ts';

const parts = {
  ...casesTexts,
  ...arriveTexts,
  ...residentTexts,
  ...peopleTexts,
  ...civilTexts,
  ...countersTexts,
  ...passportTexts,
  ...myMessagesTexts,
  ...notifyTexts,
  ...standbyTexts,
};

const common: Omit<Texts, keyof typeof parts> = {
  loading: '正在加载。',
  working: '处理中',
  actions: { back: '返回', retry: '重试', close: '关闭', cancel: '取消', confirm: '确定', next: '下一步' },
  date: { year: '年', month: '月', day: '日', yearMark: '年', monthMark: '月', dayMark: '日' },
  level: { many: '充足', few: '少量', full: '已满' },
  steps: { name: '进度', done: '完成' },
  layout: { skip: '跳到正文', language: '语言', home: '首页' },
  demo: { banner: '演示中 · 以{{time}}为准', speed: '{{speed}}倍速' },
  minutes: { range: '{{from}}~{{to}}分钟', one: '约{{from}}分钟', soon: '马上' },
  link: { live: '实时', connecting: '连接中', offline: '已断开 · 正在重新连接' },
};

export const texts = { ...common, ...parts, problems };
