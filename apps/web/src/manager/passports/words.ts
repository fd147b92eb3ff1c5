export const stageWords: readonly { code: string; label: string; next?: string; act?: string }[] = [
  { code: 'received', label: '접수', next: 'review', act: '심사 시작' },
  { code: 'review', label: '심사', next: 'made', act: '한국조폐공사로 보냄' },
  { code: 'made', label: '제작', next: 'arrived', act: '한국조폐공사에서 도착' },
  { code: 'arrived', label: '도착', next: 'ready', act: '교부 준비 완료' },
  { code: 'ready', label: '교부 대기' },
  { code: 'collected', label: '교부' },
];
export const kindWords: Record<string, string> = {
  'ten-years': '복수여권 10년',
  'five-years': '복수여권 5년',
  single: '단수여권',
};
export const situationWords: Record<string, string> = {
  adult: '성인 (처음 신청)',
  renewal: '기존 여권 재발급',
  minor: '미성년자',
  lost: '분실 재발급',
  'name-change': '개명',
  conscript: '병역 미필자',
};
export const methodWords: Record<string, string> = { cash: '현금', card: '카드', transfer: '계좌이체' };
export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([code, label]) => ({ code, label }));
export const won = (amount: number) => `${amount.toLocaleString('ko-KR')}원`;
