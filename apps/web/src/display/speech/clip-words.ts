import { letters, sinoKorean } from './spoken-korean.ts';

/**
 * Words that name places in offices. A word that is not here is left out of what is said, so a new department adds
 * its own and has the clips made again (`node tools/speech-clips.mjs`).
 */
export const placeWords: Readonly<Record<string, string>> = {
  접수: 'jeopsu',
  예진: 'yejin',
  접종: 'jeopjong',
  관찰: 'gwanchal',
  상담: 'sangdam',
  민원: 'minwon',
  처리: 'cheori',
  발급: 'balgeup',
  신고: 'singo',
  등록: 'deungnok',
  여권: 'yeogwon',
  증명: 'jeungmyeong',
  가족관계: 'gajokgwangye',
  세무: 'semu',
  수납: 'sunap',
  복지: 'bokji',
  검사: 'geomsa',
  진료: 'jillyo',
  확인: 'hwagin',
  안내: 'annae',
  통합: 'tonghap',
  종합: 'jonghap',
  이발: 'ibal',
  창구: 'changgu',
  의자: 'uija',
  데스크: 'deseukeu',
  안내대: 'annaedae',
  대기실: 'daegisil',
  상담실: 'sangdamsil',
  진료실: 'jillyosil',
  회의실: 'hoeuisil',
  관찰실: 'gwanchalsil',
  예진실: 'yejinsil',
  접종실: 'jeopjongsil',
};

export const LARGEST_WHOLE = 99;

/** What every clip says, by its name. The clips are made from this list and played by it. */
export const clipWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(letters).map(([letter, word]) => [`letter-${letter.toLowerCase()}`, word]),
  ),
  'digit-0': '공',
  ...Object.fromEntries(
    Array.from({ length: LARGEST_WHOLE }, (_, at) => [`number-${at + 1}`, sinoKorean(at + 1)]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`number-${(at + 1) * 100}`, sinoKorean((at + 1) * 100)]),
  ),
  ...Object.fromEntries(Object.entries(placeWords).map(([word, name]) => [`place-${name}`, word])),
  'ticket-guest': '번 고객님',
  'place-number': '번',
  'place-floor': '층',
  'come-euro': '으로 오시기 바랍니다',
  'come-ro': '로 오시기 바랍니다',
  'come-number': '번으로 오시기 바랍니다',
  'see-screen': '화면에서 창구를 확인해 주십시오',
};

export const letterClip = (letter: string): string[] =>
  letters[letter] ? [`letter-${letter.toLowerCase()}`] : [];
