import type { koNotify } from './notify.ko.ts';

export const notifyTexts: typeof koNotify = {
  notify: {
    title: 'Báo tin khi mở đặt lịch',
    ask: 'Nhắn tin cho quý vị khi mở đặt lịch?',
    askDetail: 'Chúng tôi gửi một tin nhắn khi quý vị có thể đặt lịch. Hệ thống không tự đặt lịch thay.',
    open: 'Đăng ký nhận tin nhắn',
    prove: 'Chúng tôi xác nhận số điện thoại sẽ nhận tin nhắn.',
    for: 'Tin nhắn sẽ gửi cho {{name}} ({{phone}}).',
    otherBirth:
      'Quý vị đã tra cứu ngày sinh {{asked}}, nhưng tin nhắn sẽ gửi theo người đã xác nhận: {{name}} ({{own}}).',
    submit: 'Đăng ký',
    done: 'Đã đăng ký',
    doneDetail: 'Khi mở đặt lịch, chúng tôi sẽ nhắn tin đến {{phone}}.',
    end: 'Không nhận tin nữa',
    ended: 'Đã hủy đăng ký nhận tin.',
    mine: 'Tin nhắn đã đăng ký',
    none: 'Quý vị chưa đăng ký nhận tin nào',
    noneNext: 'Hãy kiểm tra ở trang đầu xem quý vị có được đặt lịch không; quý vị có thể đăng ký ở đó.',
    since: 'Đăng ký ngày {{day}}',
    allGroups: 'Theo độ tuổi',
  },
  whyNot: {
    later: 'Quý vị có thể đặt lịch từ {{opensAt}}.',
    laterUntil: 'Quý vị có thể đặt lịch từ {{opensAt}} đến {{closesAt}}.',
    undecided: 'Ngày mở đặt lịch chưa được quyết định.',
    over: 'Thời gian đặt lịch của quý vị đã kết thúc lúc {{closesAt}}.',
    digit: 'Hiện là lượt của người có số cuối ngày sinh khác.',
    dong: 'Hiện là lượt của người sống ở phường khác.',
    channel: 'Hiện không thể đặt lịch bằng cách này. Hãy gọi điện cho trung tâm.',
  },
};
