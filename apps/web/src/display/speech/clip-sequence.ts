import { josa } from 'es-hangul';
import { LARGEST_WHOLE, letterClip, placeWords } from './clip-words.ts';
import { ticketParts } from './spoken-korean.ts';

export interface ClipSequence {
  clips: string[];
  /** False when something of the place could not be said, so that the screen must tell the rest. */
  isWhole: boolean;
}

/** What is played for a call where no voice of the browser's speaks: "에이 백이십팔 번 고객님 / 예진 삼 번으로 오시기 바랍니다". */
export function clipSequence(ticketNumber: string, place: string): ClipSequence {
  const parts = ticketParts(ticketNumber);
  const where = placeClips(place);
  const ticket = parts
    ? [...parts.lane.flatMap(letterClip), ...numberClips(parts.number), 'ticket-guest']
    : [];
  return { clips: [...ticket, ...where.clips], isWhole: parts !== null && where.isWhole };
}

/** A number as it is read whole up to 999, digit by digit beyond. */
function numberClips(value: number): string[] {
  if (value > 999 || value === 0)
    return [...String(value)].map((digit) => (digit === '0' ? 'digit-0' : `number-${digit}`));
  const hundreds = Math.floor(value / 100) * 100;
  const rest = value % 100;
  return [...(hundreds ? [`number-${hundreds}`] : []), ...(rest ? [`number-${rest}`] : [])];
}

type Part =
  { kind: 'word' | 'letter'; text: string } | { kind: 'number'; value: number; unit: '번' | '층' | '' };

/** Words, letters and numbers of a place in the order in which they are written. */
function partsOf(place: string): Part[] {
  return [...place.matchAll(/(\d+)\s*(번|층)?|([A-Za-z])|([가-힣]+)/g)].map((found): Part => {
    const [, number, unit, letter, word] = found;
    if (number) return { kind: 'number', value: Number(number), unit: (unit as '번' | '층') ?? '' };
    return letter ? { kind: 'letter', text: letter } : { kind: 'word', text: word! };
  });
}

/**
 * The way to a place. Of a name that is not among the clips its letters and number are said, "삼 번 창구로"; with
 * nothing of it left the visitor is sent to the screen.
 */
function placeClips(place: string): ClipSequence {
  const parts = partsOf(place);
  const clips: string[] = [];
  let isWhole = true;
  let last = '';
  for (const part of parts) {
    const said = clipsOfPart(part);
    if (!said) isWhole = false;
    else {
      clips.push(...said.clips);
      last = said.last;
    }
  }
  if (clips.length === 0) return { clips: ['see-screen'], isWhole: false };
  if (!isWhole && last === '번') {
    clips.push(`place-${placeWords['창구']!}`);
    last = '창구';
  }
  // "번으로" in one breath where a place ends with its number, as most do.
  if (last === '번') return { clips: [...clips.slice(0, -1), 'come-number'], isWhole };
  return { clips: [...clips, josa(last, '으로/로').endsWith('으로') ? 'come-euro' : 'come-ro'], isWhole };
}

function clipsOfPart(part: Part): { clips: string[]; last: string } | null {
  if (part.kind === 'letter') {
    const clips = letterClip(part.text.toUpperCase());
    return clips.length > 0 ? { clips, last: '이' } : null;
  }
  if (part.kind === 'number') {
    const unit = part.unit === '층' ? 'place-floor' : 'place-number';
    if (part.value < 1 || part.value > LARGEST_WHOLE * 10) return null;
    return { clips: [...numberClips(part.value), unit], last: part.unit || '번' };
  }
  const clips = wordClips(part.text);
  return clips && { clips, last: part.text };
}

/** A word, or one made of several that are known: "예진대기실". The longest beginning first. */
function wordClips(word: string): string[] | null {
  if (word === '') return [];
  for (let length = word.length; length > 0; length--) {
    const name = placeWords[word.slice(0, length)];
    const rest = name && wordClips(word.slice(length));
    if (rest) return [`place-${name}`, ...rest];
  }
  return null;
}
