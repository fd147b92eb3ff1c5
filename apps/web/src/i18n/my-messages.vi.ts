import type { koMyMessages } from './my-messages.ko.ts';

export const myMessagesTexts: typeof koMyMessages = {
  myMessages: {
    title: 'Tin nhắn đã nhận',
    lead: 'Tin nhắn đã gửi đến điện thoại này trong 90 ngày qua. Mã xác nhận được ẩn.',
    empty: 'Chưa có tin nhắn nào.',
    emptyNext: 'Chúng tôi nhắn tin khi bạn đặt hoặc đổi lịch hẹn.',
    sentAt: 'Gửi lúc {{when}}',
    delivered: 'Đã đến',
    undelivered: 'Chưa đến',
    pages: 'Chuyển trang',
    newer: 'Tin nhắn mới hơn',
    older: 'Tin nhắn cũ hơn',
  },
};
