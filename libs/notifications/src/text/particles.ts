/** Both forms of a particle: after a final consonant, and after a vowel. */
const pairs = {
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '은/는': ['은', '는'],
  '와/과': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이나/나': ['이나', '나'],
  '이랑/랑': ['이랑', '랑'],
  '이라/라': ['이라', '라'],
  '이고/고': ['이고', '고'],
  '이며/며': ['이며', '며'],
  '이면/면': ['이면', '면'],
  '이지만/지만': ['이지만', '지만'],
  '이니/니': ['이니', '니'],
  '이므로/므로': ['이므로', '므로'],
  '이에요/예요': ['이에요', '예요'],
  '이었/였': ['이었', '였'],
  '이다/다': ['이다', '다'],
} as const;

export type Particles = keyof typeof pairs;

export const particlePairs = Object.keys(pairs) as readonly Particles[];

export const isParticlePair = (text: string): text is Particles => Object.hasOwn(pairs, text);

// How the last sign of a word is read aloud, where it is no Hangul.
const readings: Record<string, string> = {
  ...{ 0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  ...{ '%': '퍼센트', '℃': '도', '°': '도', '+': '플러스' },
};
// Letters said one by one, as in KT or LH: the others end on a vowel.
const closedLetters: Record<string, string> = { L: '엘', M: '엠', N: '엔', R: '알' };
// A word of Latin letters is read as a word: Kim and Hong close, Peter and Lee do not.
const closedEndings: readonly (readonly [RegExp, string])[] = [
  [/ng$/i, '응'],
  [/(?:nh?|ne)$/i, '은'],
  [/(?:l|[^aeiou]le)$/i, '을'],
  [/m$/i, '음'],
];

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** The place of the syllable's final consonant in the order of Unicode; 0 without one. */
const finalOf = (syllable: string): number => {
  const code = syllable.codePointAt(0) ?? 0;
  return code < FIRST_SYLLABLE || code > LAST_SYLLABLE ? 0 : (code - FIRST_SYLLABLE) % FINALS;
};

const readAloud = (word: string): string => {
  const spoken = word.normalize('NFKC').replace(/[^\p{Letter}\p{Number}%℃°+]+$/u, '');
  const latin = spoken.match(/[a-z]+$/i)?.[0];
  if (latin === undefined) return readings[spoken.at(-1) ?? ''] ?? spoken;
  if (latin === latin.toUpperCase()) return closedLetters[latin.at(-1)!] ?? '';
  return closedEndings.find(([ending]) => ending.test(latin))?.[1] ?? '';
};

/** The particle a word's last sound asks for; brackets and marks at its end are silent. */
export const particleAfter = (word: string, particles: Particles): string => {
  const final = finalOf(readAloud(word).at(-1) ?? '');
  const [closed, open] = pairs[particles];
  return final === 0 || (final === RIEUL && particles === '으로/로') ? open : closed;
};

/** The word with its particle. */
export const withParticle = (word: string, particles: Particles): string =>
  word + particleAfter(word, particles);
