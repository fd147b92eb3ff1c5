import iconv from 'iconv-lite';

export const SMS_BYTES = 90;
export const LMS_BYTES = 2_000;

/** The cost class of a text: gateways bill a long message about three times a short one. */
export type MessageKind = 'SMS' | 'LMS';

export const kindOf = (bytes: number): MessageKind => (bytes <= SMS_BYTES ? 'SMS' : 'LMS');

// iconv-lite's euc-kr is really CP949: it also encodes syllables that phones outside it cannot show (똠 as 8C63).
const isInside = (character: string): boolean => {
  if (character === '\n') return true;
  const [lead = 0, trail] = iconv.encode(character, 'euc-kr');
  if (trail === undefined) return character >= ' ' && character <= '~';
  return lead >= 0xa1 && trail >= 0xa1;
};

/** The first character of `text` that KS X 1001 does not have. */
export const findOutside = (text: string): string | undefined => [...text].find((one) => !isInside(one));

/** Bytes a gateway counts: Hangul and symbols 2, ASCII and a line break 1. */
export const bytesOf = (text: string): number => iconv.encode(text, 'euc-kr').length;

const lookAlikes: Record<string, string> = {
  '–': '-',
  '—': '-',
  '•': '·',
  '\u00a0': ' ',
  '\t': ' ',
  đ: 'd',
  Đ: 'D',
};

const toInside = (character: string): string => {
  if (isInside(character)) return character;
  const alike = lookAlikes[character] ?? character.normalize('NFD').replace(/\p{Mark}/gu, '');
  if (alike !== '' && findOutside(alike) === undefined) return alike;
  return '○';
};

/** `text` as any phone can show it: accents dropped, what has no likeness written as ○. */
export const toPhoneText = (text: string): string =>
  [...text.normalize('NFC').replace(/\r\n?/g, '\n')].map(toInside).join('');
