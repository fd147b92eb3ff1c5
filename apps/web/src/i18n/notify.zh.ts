import type { koNotify } from './notify.ko.ts';

export const notifyTexts: typeof koNotify = {
  notify: {
    title: '预约开始通知',
    ask: '开放预约时给您发短信好吗？',
    askDetail: '您可以预约时，我们会发送一次短信。系统不会自动为您预约。',
    open: '申请短信通知',
    prove: '我们需要确认接收短信的手机。',
    for: '短信将发送给{{name}}（{{phone}}）。',
    otherBirth: '您查询的出生日期是{{asked}}，但通知以已完成本人确认的{{name}}（{{own}}）为准。',
    submit: '申请通知',
    done: '已申请',
    doneDetail: '预约开放后将发送短信到{{phone}}。',
    end: '不再接收通知',
    ended: '已取消通知申请。',
    mine: '您申请的通知',
    none: '您没有申请通知',
    noneNext: '在首页确认是否为对象时即可申请。',
    since: '{{day}}申请',
    allGroups: '按年龄顺序',
  },
  whyNot: {
    later: '您可以从{{opensAt}}开始预约。',
    laterUntil: '您可以从{{opensAt}}到{{closesAt}}预约。',
    undecided: '预约开始日期尚未确定。',
    over: '您的预约期限已于{{closesAt}}结束。',
    digit: '现在是出生日末位数字不同的人的预约时间。',
    dong: '现在是居住在其他洞的居民的预约时间。',
    channel: '现在不能用这种方式预约，请致电接种中心。',
  },
};
