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
    choices: {
      title: 'Tin nhắn bạn muốn nhận',
      wanted: 'Chúng tôi sẽ gửi loại tin này.',
      refused: 'Chúng tôi sẽ không gửi loại tin này.',
      reminder: { label: 'Trước khi đến', hint: 'Nhắc lại giờ hẹn vào ngày hôm trước và trong ngày.' },
      'follow-up': {
        label: 'Sau khi đến',
        hint: 'Thông báo về giấy chứng nhận và hỏi thăm sức khỏe sau vài ngày.',
      },
      always:
        'Tin xác nhận, thay đổi, hủy lịch, mã xác minh và thông báo bạn đã yêu cầu luôn được gửi. Nếu không muốn nhận cuộc gọi khảo sát nữa, hãy bấm phím 9 khi đang nghe.',
    },
  },
};
