import type { koCivil } from './civil.ko.ts';

export const civilTexts: typeof koCivil = {
  civil: {
    title: 'Phòng dân sự',
    lead: 'Cấp giấy chứng nhận, khai báo và nộp đơn tại Quận Seongbuk.',
    busy: 'Bây giờ có đông không',
    book: 'Đặt lịch đến',
    evening:
      'Thứ Hai và thứ Năm từ 18:00 đến 20:00 chúng tôi cấp bản sao đăng ký cư trú và giấy quan hệ gia đình. Bạn cũng có thể đến lấy số mà không cần đặt lịch.',
    offers: { copies: 'Đặt lịch: đăng ký cư trú', 'family-copies': 'Đặt lịch: giấy gia đình' },
    machine: { title: 'Máy cấp giấy tự động', hint: 'Tự lấy giấy tờ, không phải chờ.' },
    guide: { title: 'Người hướng dẫn', hint: 'Giúp điền mẫu đơn và lấy số.' },
    people: '{{count}} người',
    casesTitle: 'Đơn và hộ chiếu',
    myCases: 'Đơn của tôi',
    kinds: 'Các loại đơn và thời hạn',
    passport: 'Hộ chiếu',
    start: 'Dân sự và hộ chiếu',
  },
};
