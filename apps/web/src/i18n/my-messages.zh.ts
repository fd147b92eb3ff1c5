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
    choices: {
      title: '要接收的短信',
      wanted: '我们将发送此类短信。',
      refused: '我们将不再发送此类短信。',
      reminder: { label: '到访前提醒', hint: '在前一天和当天再次通知时间。' },
      'follow-up': { label: '到访后通知', hint: '通知证明书发放和到访后的健康确认。' },
      always:
        '预约确认、变更、取消、验证码以及您申请的通知始终会发送。若不想再接满意度调查电话,请在通话中按9。',
    },
  },
};
