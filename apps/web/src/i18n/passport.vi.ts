import type { koPassport } from './passport.ko.ts';

export const passportTexts: typeof koPassport = {
  passport: {
    title: 'Hộ chiếu',
    lead: 'Xin cấp và nhận hộ chiếu tại phòng hộ chiếu quận Seongbuk.',
    busy: 'Bây giờ có đông không',
    book: 'Đặt hẹn',
    bookHint: 'Có hẹn sẽ được tiếp gần giờ đó. Cũng có thể đến không hẹn và lấy số.',
    evening: 'Thứ hai và thứ năm mở đến 20:00.',
    offers: {
      apply: 'Đặt hẹn: xin cấp',
      collect: 'Đặt hẹn: nhận',
      other: 'Đặt hẹn: việc khác',
    },
    stepsTitle: 'Các bước có hộ chiếu',
    steps: ['Nộp đơn', 'Xét duyệt', 'In (KOMSCO)', 'Nhận'],
    feesTitle: 'Lệ phí',
    feesKind: 'Loại hộ chiếu',
    feesFee: 'Lệ phí',
    won: '{{fee}} won',
    feesOn: 'từ {{day}}',
    kinds: {
      'ten-years': 'Nhiều lần, 10 năm',
      'five-years': 'Nhiều lần, 5 năm',
      single: 'Một lần, đến 1 năm',
    },
    docsTitle: 'Cần mang gì',
    docsNote: 'Ảnh hộ chiếu 3,5 × 4,5 cm chụp trong 6 tháng. Mẫu đơn có tại phòng.',
    docs: [
      {
        who: 'Từ 18 tuổi',
        what: ['Giấy tờ tùy thân', '1 ảnh hộ chiếu', 'Hộ chiếu còn hạn nếu có'],
      },
      {
        who: 'Dưới 18 tuổi',
        what: [
          '1 ảnh hộ chiếu',
          'Giấy đồng ý và giấy tờ của người đại diện',
          'Giấy tờ quan hệ gia đình (miễn nếu tra được)',
          'Hộ chiếu còn hạn nếu có',
        ],
      },
      {
        who: 'Nam từ 25 tuổi chưa nghĩa vụ',
        what: ['Giấy tờ tùy thân', '1 ảnh hộ chiếu', 'Giấy phép xuất cảnh (tra điện tử)'],
      },
      {
        who: 'Cấp lại do mất',
        what: ['Giấy tờ tùy thân', '1 ảnh hộ chiếu', 'Đơn báo mất (viết tại phòng)'],
      },
      {
        who: 'Nhận hộ chiếu',
        what: ['Giấy tờ tùy thân', 'Biên nhận', 'Người nhận thay: giấy ủy quyền và giấy tờ hai bên'],
      },
    ],
    renewTitle: 'Có thể xin cấp lại trên mạng không',
    renewLead: 'Trả lời bốn câu hỏi. Chúng tôi không lưu câu trả lời.',
    birth: 'Ngày sinh',
    had: 'Đã từng có hộ chiếu điện tử?',
    service: 'Còn phải thực hiện nghĩa vụ quân sự?',
    abroad: 'Đang sống ở nước ngoài?',
    yes: 'Có',
    no: 'Không',
    ask: 'Kiểm tra',
    missing: 'Xin trả lời cả bốn câu.',
    may: 'Có thể xin trên mạng.',
    site: {
      gov24: 'Xin tại Chính phủ 24 (www.gov.kr), nhận tại phòng đã chọn.',
      consul24: 'Xin tại Lãnh sự 24 (consul.mofa.go.kr), nhận tại cơ quan đại diện đã chọn.',
    },
    mayNot: 'Cần đến phòng để xin.',
    why: {
      'not-yet-offered': 'Hiện không nhận đơn trên mạng.',
      'first-passport': 'Lần đầu làm hộ chiếu điện tử phải xác minh danh tính.',
      'too-young': 'Dưới {{age}} tuổi phải có sự đồng ý của người đại diện.',
      'service-ahead': 'Chưa nghĩa vụ phải kiểm tra giấy phép xuất cảnh.',
    },
  },
};
