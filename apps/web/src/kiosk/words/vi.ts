import type { Words } from './ko.ts';

export const vi: Words = {
  title: 'Tự làm thủ tục',
  greeting: 'Quý vị đã đặt lịch, xin làm thủ tục tại đây.',
  noBooking: 'Chưa đặt lịch hoặc cần giúp đỡ, xin đến quầy tiếp nhận.',
  scan: { name: 'Quét mã QR', hint: 'Đưa mã QR trên trang đặt lịch.' },
  number: { name: 'Nhập số', hint: 'Số đặt lịch và ngày sinh.' },
  scanTitle: 'Xin đưa mã QR vào máy quét bên dưới.',
  scanSteps: [
    'Mở trang xem lịch hẹn trên điện thoại.',
    'Tăng độ sáng và để hiện toàn bộ mã QR.',
    'Giữ cách máy quét khoảng một gang tay.',
  ],
  scanInstead: 'Nhập số',
  numberTitle: 'Xin nhập số đặt lịch.',
  numberHint: 'Bảy ký tự đầu trong tin nhắn, ví dụ K7A-4M2R',
  birthTitle: 'Xin nhập ngày sinh (8 số).',
  birthHint: 'Năm, tháng, ngày: 2-3-1944 → 19440302',
  birthWrong: 'Ngày không tồn tại. Xin nhập lại.',
  entered: 'Đã nhập',
  rub: 'Xóa',
  rubAll: 'Xóa hết',
  next: 'Tiếp',
  back: 'Quay lại',
  find: 'Xác nhận đến',
  finding: 'Đang tìm lịch hẹn.',
  home: 'Về đầu',
  returnsIn: (seconds) => `Về trang đầu sau ${seconds} giây`,
  done: 'Đã xác nhận quý vị đến.',
  doneAlready: 'Quý vị đã xác nhận trước đó.',
  yourNumber: 'Số của quý vị',
  making: 'Đang tạo số. Xin chờ một lát.',
  late: 'Đã xác nhận nhưng số bị chậm. Xin báo quầy tiếp nhận.',
  waitFor: (place) => `Xin ngồi chờ tại ${place}.`,
  goTo: (place) => `Xin đến ${place} ngay bây giờ.`,
  askReception: 'Xin đến quầy tiếp nhận.',
  howCalled: 'Số sẽ hiện trên màn hình và được đọc to.',
  ahead: (people) => (people === 0 ? 'Đến lượt quý vị tiếp theo' : `Còn ${people} người phía trước`),
  minutes: (from, to) => (from === to ? `khoảng ${to} phút` : `khoảng ${from}–${to} phút`),
  print: 'In phiếu số',
  bookedFor: 'Giờ hẹn',
  offline: 'Hiện không kết nối được máy chủ. Xin đến quầy tiếp nhận.',
  unregistered: 'Máy này chưa được đăng ký. Xin đến quầy tiếp nhận.',
  badScan: {
    title: 'Không đọc được mã QR đặt lịch.',
    next: 'Xin quét lại hoặc nhập số. Nếu vẫn không được, xin đến quầy tiếp nhận.',
  },
  cancelled: {
    title: 'Lịch hẹn này đã bị hủy.',
    next: 'Xin hỏi quầy tiếp nhận hoặc đặt lại lịch trên mạng.',
  },
  again: 'Làm lại',
  retry: 'Thử lại',
  language: 'Ngôn ngữ',
  volume: ['Tắt giọng nói', 'Giọng nói nhỏ', 'Giọng nói to'],
  contrast: 'Tương phản cao',
  help: {
    call: 'Gọi nhân viên',
    calling: 'Đang gọi',
    called: 'Đã gọi nhân viên. Xin chờ tại đây.',
    coming: 'Nhân viên đang đến.',
    failed: 'Không gọi được. Xin đến quầy tiếp nhận.',
  },
  phone: {
    name: 'Làm thủ tục bằng điện thoại',
    hint: 'Hướng máy ảnh điện thoại vào mã QR này. Mã đổi mỗi phút.',
    stale: 'Hiện không làm được bằng điện thoại.',
  },
  stillThere: 'Quý vị còn ở đây không?',
  goOn: 'Tiếp tục',
  waiting: {
    title: 'Không kết nối được máy chủ.',
    next: 'Đang kết nối lại, rồi sẽ tiếp tục. Thủ tục không bị làm hai lần.',
    noTicket: 'Mất kết nối, đang chờ số. Quý vị đã được xác nhận đến.',
  },
  early: (from) => `Quý vị đến sớm. Từ ${from} sẽ gọi theo thứ tự.`,
  earlyLane: 'Cho đến lúc đó quý vị chờ ở hàng đến sớm, và được gọi trước nếu không còn ai chờ.',
  lateArrival: 'Quý vị đến sau giờ hẹn. Sẽ gọi sau những người đến đúng giờ.',
  refusals: {
    wrongDay: (when, phone) => ({
      title: `Lịch hẹn không phải hôm nay mà là ${when}.`,
      next: `Xin đến lại vào ngày đó. Muốn đổi ngày, xin gọi ${phone}.`,
    }),
    pastDay: (when, phone) => ({
      title: `Đã qua ngày hẹn. Lịch hẹn là ${when}.`,
      next: `Xin hỏi quầy tiếp nhận hoặc gọi ${phone} để đặt lại.`,
    }),
    moved: (from, to, phone) => ({
      title: `Lịch hẹn đã đổi sang ${to}.`,
      next: `Lịch hôm nay lúc ${from} không còn nữa. Xin đến vào ngày mới hoặc gọi ${phone}.`,
    }),
    otherCentre: (name, address, when) => ({
      title: `Lịch hẹn ở trung tâm khác: ${name}.`,
      next: `${address} · giờ hẹn ${when}`,
    }),
    notFound: (phone) => ({
      title: 'Không tìm thấy lịch hẹn.',
      next: `Xin kiểm tra số đặt lịch và ngày sinh. Nếu chưa đặt, quầy tiếp nhận hoặc ${phone} sẽ giúp.`,
    }),
    missed: (when, phone) => ({
      title: 'Lịch hẹn này đã bị ghi là không đến.',
      next: `Giờ hẹn là ${when}. Xin hỏi quầy tiếp nhận hoặc gọi ${phone} để đặt lại.`,
    }),
    orphaned: (when, phone) => ({
      title: 'Trung tâm phải bỏ giờ này, xin chọn giờ khác.',
      next: `Xin lỗi quý vị. Giờ cũ là ${when}. Quầy tiếp nhận hoặc ${phone} sẽ giúp.`,
    }),
    done: (next) => ({
      title: 'Quý vị đã hoàn tất lần hẹn này.',
      next: next
        ? `Lịch hẹn tiếp theo là ${next}.`
        : 'Không còn lịch hẹn nào. Xin hỏi quầy tiếp nhận nếu cần.',
    }),
    earlierStep: (step, earlier, when) => ({
      title: `Chưa xong lần ${earlier} nên chưa làm thủ tục lần ${step} được.`,
      next: `Lần ${earlier} hẹn vào ${when}. Xin đến quầy tiếp nhận.`,
    }),
    lateToDesk: (when) => ({
      title: 'Đã quá giờ hẹn khá lâu. Xin đến quầy tiếp nhận.',
      next: `Giờ hẹn là ${when}. Quầy sẽ xem hôm nay còn tiếp nhận được không.`,
    }),
  },
  numbers: {
    greeting: 'Xin lấy số, hoặc làm thủ tục cho lịch hẹn.',
    name: 'Lấy số thứ tự',
    hint: 'Nhấn vào đây nếu quý vị không có hẹn.',
    aside: 'Nếu cần giúp đỡ, xin hỏi nhân viên hướng dẫn.',
    choose: 'Quý vị đến để làm việc gì?',
    chooseHint: 'Nhấn để nhận số. Chúng tôi không hỏi tên.',
    waiting: (people) => (people === 0 ? 'không ai chờ' : `${people} người chờ`),
    closed: (opensAt) => (opensAt ? `từ ${opensAt}` : 'hôm nay đã hết giờ'),
    usedUp: 'tạm hết số',
    got: 'Đây là số của quý vị.',
    here: 'Đã xác nhận quý vị có mặt.',
    isClosed: (opensAt) => ({
      title: 'Hiện không phát số.',
      next: opensAt
        ? `Hôm nay phát lại từ ${opensAt}.`
        : 'Hôm nay đã hết giờ. Xin đến vào ngày làm việc tiếp theo.',
    }),
    isUsedUp: (isToday) => ({
      title: 'Đã phát hết số.',
      next: isToday
        ? 'Giờ sau sẽ phát thêm. Xin hỏi nhân viên hướng dẫn.'
        : 'Xin đến vào ngày mai hoặc đặt hẹn trên mạng.',
    }),
    isLost: {
      title: 'Số này không còn dùng được.',
      next: 'Lượt đã qua. Xin lấy số mới hoặc hỏi nhân viên hướng dẫn.',
    },
  },
  stages: {
    reception: 'Tiếp nhận (접수)',
    screening: 'Khám sàng lọc (예진)',
    injection: 'Tiêm (접종)',
    observation: 'Theo dõi (관찰)',
  },
};
