import type { CounterService, VisitPath } from '#queueing';
import type { Offer } from '#scheduling';

/** A group of windows that stand in one line. */
export type Line = 'certificates' | 'petitions' | 'family';

interface CivilService extends CounterService {
  /** Letter before its numbers. */
  lane: string;
  line: Line;
  /** Usual minutes at a window, until measured. */
  minutes: number;
  /** Whether a time can be booked for it. */
  isBooked: boolean;
}

const service = (
  code: string,
  [lane, line, minutes]: [lane: string, line: Line, minutes: number],
  label: CounterService['label'],
  hint: CounterService['hint'],
  isBooked = false,
): CivilService => ({
  code: `civil-affairs.counter-${code}`,
  lane,
  line,
  minutes,
  isBooked,
  label,
  hint,
});

/** What people come for, in the order of how many do (제증명 발급 및 민원처리 현황, 2021-04-30). */
export const services: readonly CivilService[] = [
  service(
    'copies',
    ['C', 'certificates', 4],
    {
      ko: '등본 · 초본',
      en: 'Resident register copies',
      zh: '居民登记誊本・抄本',
      vi: 'Bản sao đăng ký cư trú',
    },
    { ko: '주민등록표 등·초본', en: 'Full or partial copy', zh: '全份或部分', vi: 'Toàn bộ hoặc trích lục' },
    true,
  ),
  service(
    'family-copies',
    ['F', 'certificates', 5],
    {
      ko: '가족관계 증명서',
      en: 'Family relation certificates',
      zh: '家庭关系证明',
      vi: 'Giấy chứng nhận quan hệ gia đình',
    },
    {
      ko: '가족관계·기본·혼인관계 증명서, 제적 등본',
      en: 'Family, basic or marriage certificate',
      zh: '家庭、基本、婚姻关系证明',
      vi: 'Gia đình, cơ bản, hôn nhân',
    },
    true,
  ),
  service(
    'petition',
    ['M', 'petitions', 8],
    { ko: '민원 접수', en: 'Hand in a request', zh: '提交民愿', vi: 'Nộp đơn kiến nghị' },
    {
      ko: '질의·건의·고충, 답변 기한이 있는 민원',
      en: 'Requests that get an answer within a term',
      zh: '有答复期限的申请',
      vi: 'Đơn có thời hạn trả lời',
    },
  ),
  service(
    'family-report',
    ['G', 'family', 15],
    { ko: '가족관계 신고', en: 'Register a family event', zh: '家庭关系申报', vi: 'Khai báo hộ tịch' },
    {
      ko: '출생·사망·혼인·이혼·개명',
      en: 'Birth, death, marriage, divorce, name',
      zh: '出生、死亡、结婚、离婚、改名',
      vi: 'Sinh, tử, kết hôn, ly hôn, đổi tên',
    },
  ),
  service(
    'seal',
    ['S', 'certificates', 6],
    { ko: '인감', en: 'Seal certificates', zh: '印鉴证明', vi: 'Chứng nhận con dấu' },
    {
      ko: '인감증명, 본인서명사실확인',
      en: 'Registered seal or signature',
      zh: '印鉴或本人签名确认',
      vi: 'Con dấu hoặc chữ ký',
    },
  ),
  service(
    'fact',
    ['T', 'certificates', 5],
    { ko: '사실증명', en: 'Certificates of fact', zh: '事实证明', vi: 'Giấy xác nhận sự việc' },
    {
      ko: '출입국·병적·국세 등 사실증명',
      en: 'Entry and exit, military service, tax',
      zh: '出入境、兵役、税务等',
      vi: 'Xuất nhập cảnh, quân dịch, thuế',
    },
  ),
  service(
    'disclosure',
    ['D', 'petitions', 10],
    {
      ko: '정보공개 청구',
      en: 'Disclosure of records',
      zh: '信息公开申请',
      vi: 'Yêu cầu công khai thông tin',
    },
    {
      ko: '행정정보공개 청구와 열람',
      en: 'Ask for and read records',
      zh: '申请与查阅',
      vi: 'Yêu cầu và xem',
    },
  ),
  service(
    'anywhere',
    ['W', 'certificates', 6],
    { ko: '어디서나 민원', en: 'Documents of other offices', zh: '异地办理民愿', vi: 'Giấy tờ nơi khác' },
    {
      ko: '다른 기관의 서류를 여기서 신청',
      en: 'Ordered here, issued elsewhere',
      zh: '在此申请他处文件',
      vi: 'Đăng ký tại đây',
    },
  ),
  service(
    'licence',
    ['L', 'petitions', 10],
    { ko: '면허 발급', en: 'Trade licences', zh: '执照发放', vi: 'Cấp giấy phép' },
    {
      ko: '이용사·미용사·조리사 등',
      en: 'Hairdressers, cooks and others',
      zh: '理发师、美容师、厨师等',
      vi: 'Thợ tóc, đầu bếp và nghề khác',
    },
  ),
  service(
    'residence',
    ['X', 'petitions', 10],
    { ko: '체류지 변경', en: 'Foreign residence change', zh: '滞留地变更', vi: 'Đổi nơi lưu trú' },
    {
      ko: '외국인 체류지 변경, 거소 이전',
      en: 'Foreign residents who moved',
      zh: '外国人迁居申报',
      vi: 'Người nước ngoài chuyển chỗ ở',
    },
  ),
];

export const counterServices: CounterService[] = services.map(({ code, label, hint }) => ({
  code,
  label,
  hint,
}));

/** Times are booked for what the evening counter issues too, so that a booked evening is never in vain. */
export const offers: Offer[] = services
  .filter(({ isBooked }) => isBooked)
  .map(({ code, label, hint }) => ({
    code,
    label: label.ko,
    detail: hint.ko,
    series: code,
    services: [{ code, label: label.ko, step: 1 }],
  }));

export const lines: Readonly<Record<Line, { stage: string; label: string; minutes: number }>> = {
  certificates: { stage: 'civil-certificates', label: '증명', minutes: 5 },
  petitions: { stage: 'civil-petitions', label: '민원 접수', minutes: 9 },
  family: { stage: 'civil-family', label: '가족관계', minutes: 15 },
};

export const visitPaths: VisitPath[] = services.map(({ code, lane, line, minutes }) => ({
  lane,
  services: [code],
  minutes,
  stages: [
    { code: lines[line].stage, label: lines[line].label, kind: 'called', minutes: lines[line].minutes },
  ],
}));
