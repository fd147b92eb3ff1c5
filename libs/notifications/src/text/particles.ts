import { josa } from 'es-hangul';

type Particles = Parameters<typeof josa.pick>[1];

const known: readonly string[] = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이랑/랑',
  '이라/라',
];

export const isParticlePair = (text: string): text is Particles => known.includes(text);

// How the last letter of a word is read aloud, where it is no Hangul.
const readings: Record<string, string> = {
  ...{ 0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  ...{ L: '엘', M: '엠', N: '엔', R: '알' },
};

/** The word with the particle its last sound asks for; brackets and marks at its end are silent. */
export const withParticle = (word: string, particles: Particles): string => {
  const last = word.match(/[\p{Letter}\p{Number}](?=[^\p{Letter}\p{Number}]*$)/u)?.[0] ?? '';
  return word + josa.pick(readings[last.toUpperCase()] ?? last, particles);
};
