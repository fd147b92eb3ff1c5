import type { koArrive } from './arrive.ko.ts';

export const arriveTexts: typeof koArrive = {
  arrive: {
    title: 'Làm thủ tục bằng điện thoại',
    lead: 'Đã xác nhận quý vị có mặt tại {{centre}}.',
    reading: 'Đang kiểm tra mã QR.',
    none: 'Trước hết xin quét mã QR của trung tâm.',
    noneNext:
      'Hướng máy ảnh vào mã QR ở lối vào hoặc trên máy tự phục vụ để làm thủ tục tại đây. Chúng tôi không theo dõi vị trí.',
    scanAgain: 'Xin quét lại mã QR mới ở lối vào hoặc trên máy tự phục vụ.',
    mine: 'Lịch hẹn cần làm thủ tục',
    noToday: 'Hôm nay quý vị không có lịch hẹn tại đây.',
    noTodayNext: 'Lịch hẹn của quý vị ở bên dưới. Quầy tiếp nhận sẽ giúp quý vị.',
    noBooking: 'Quý vị chưa có lịch hẹn. Xin đến quầy tiếp nhận hoặc gọi {{phone}}.',
    checkIn: 'Xác nhận đến',
    checkInFor: 'Xác nhận đến cho {{name}} lúc {{time}}',
    here: 'Đã xác nhận',
    seeTurn: 'Xem lượt của tôi',
    finished: 'Đã xong',
    done: 'Quý vị đã hoàn tất lần hẹn này.',
    doneNext: 'Xin hỏi quầy tiếp nhận nếu cần.',
    byNumber: 'Dùng số đặt lịch',
    number: 'Số đặt lịch',
    numberHint: 'Bảy ký tự đầu trong tin nhắn, ví dụ K7A-4M2R',
    numberMissing: 'Xin nhập đủ bảy ký tự của số đặt lịch.',
    orSignIn: 'Hoặc xác nhận danh tính bằng tin nhắn.',
    signIn: 'Xác nhận bằng tin nhắn',
    slipOpening: 'Đang mở phiếu số.',
    slipTitle: 'Lượt của tôi',
  },
};
