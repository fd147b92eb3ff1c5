import type { koMyMessages } from './my-messages.ko.ts';

export const myMessagesTexts: typeof koMyMessages = {
  myMessages: {
    title: '收到的短信',
    lead: '最近90天发送到此手机的短信。验证码已隐藏。',
    empty: '还没有收到短信。',
    emptyNext: '预约或更改预约时，我们会用短信通知您。',
    sentAt: '{{when}} 发送',
    delivered: '已送达',
    undelivered: '未送达',
    pages: '翻页',
    newer: '较新的短信',
    older: '较早的短信',
  },
};
