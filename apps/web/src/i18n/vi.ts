import { arriveTexts } from './arrive.vi.ts';
import { casesTexts } from './cases.vi.ts';
import { civilTexts } from './civil.vi.ts';
import { countersTexts } from './counters.vi.ts';
import { passportTexts } from './passport.vi.ts';
import { myMessagesTexts } from './my-messages.vi.ts';
import { notifyTexts } from './notify.vi.ts';
import { peopleTexts } from './people.vi.ts';
import { residentTexts } from './resident.vi.ts';
import { standbyTexts } from './standby.vi.ts';
import type { Texts } from './ko.ts';
import { problems } from './problems.vi.ts';

const parts = {
  ...casesTexts,
  ...arriveTexts,
  ...residentTexts,
  ...peopleTexts,
  ...civilTexts,
  ...countersTexts,
  ...passportTexts,
  ...myMessagesTexts,
  ...notifyTexts,
  ...standbyTexts,
};

const common: Omit<Texts, keyof typeof parts> = {
  loading: 'Đang tải.',
  working: 'Đang xử lý',
  actions: {
    back: 'Quay lại',
    retry: 'Thử lại',
    close: 'Đóng',
    cancel: 'Hủy',
    confirm: 'Xác nhận',
    next: 'Tiếp',
  },
  date: { year: 'năm', month: 'tháng', day: 'ngày', yearMark: 'năm', monthMark: 'th', dayMark: 'ng' },
  level: { many: 'Nhiều', few: 'Ít', full: 'Hết' },
  steps: { name: 'Các bước', done: 'xong' },
  layout: { skip: 'Đến nội dung chính', language: 'Ngôn ngữ', home: 'Trang đầu' },
  demo: { banner: 'Bản trình diễn · {{time}}', speed: 'tốc độ ×{{speed}}' },
  minutes: { range: '{{from}}–{{to}} phút', one: 'khoảng {{from}} phút', soon: 'sắp tới' },
  link: { live: 'trực tiếp', connecting: 'đang kết nối', offline: 'mất kết nối · đang nối lại' },
};

export const texts = { ...common, ...parts, problems };
