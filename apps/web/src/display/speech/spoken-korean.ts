import { josa } from 'es-hangul';

const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const places = ['', '십', '백', '천'];
/** How the letters before a number are read; I and O are not given out, because they look like numbers. */
export const letters: Readonly<Record<string, string>> = {
  A: '에이',
  B: '비',
  C: '씨',
  D: '디',
  E: '이',
  F: '에프',
  G: '지',
  H: '에이치',
  J: '제이',
  K: '케이',
  L: '엘',
  M: '엠',
  N: '엔',
  P: '피',
  Q: '큐',
  R: '알',
  S: '에스',
  T: '티',
  U: '유',
  V: '브이',
  W: '더블유',
  X: '엑스',
  Y: '와이',
  Z: '제트',
};

export function sinoKorean(value: number): string {
  if (value === 0) return '영';
  const reversed = [...String(value)].reverse();
  return reversed
    .map((digit, place) => {
      const spoken = digits[Number(digit)] ?? '';
      if (spoken === '') return '';
      return (digit === '1' && place > 0 ? '' : spoken) + (places[place] ?? '');
    })
    .reverse()
    .join('');
}

/** The parts of a ticket number: its letters, and how far it has counted. */
export function ticketParts(ticketNumber: string): { lane: string[]; number: number } | null {
  const parts = /^([A-Z]*)[\s-]*(\d+)$/.exec(ticketNumber.toUpperCase());
  return parts && { lane: [...(parts[1] ?? '')], number: Number(parts[2]) };
}

/** Voices read "A128" and "3번" each in their own way; spelt out, every voice says the same. */
export function spokenTicket(ticketNumber: string): string {
  const parts = ticketParts(ticketNumber);
  if (!parts) return ticketNumber;
  const lane = parts.lane.map((letter) => letters[letter] ?? letter).join(' ');
  return `${lane} ${sinoKorean(parts.number)} 번`.trim();
}

export function spokenPlace(place: string): string {
  return place
    .replace(/(\d+)(?=\s*[번층])/g, (number) => `${sinoKorean(Number(number))} `)
    .replace(/ {2,}/g, ' ');
}

export function announcementText(ticketNumber: string, place: string): string {
  return `${spokenTicket(ticketNumber)} 고객님, ${josa(spokenPlace(place), '으로/로')} 오시기 바랍니다.`;
}
