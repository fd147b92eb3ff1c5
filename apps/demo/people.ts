import type { PersonalDetails } from '#identity';
import { Random } from './random.ts';

const SURNAMES = [
  ...'김김김김이이이박박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구나민유진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모장남탁국어은편용',
];
const FIRST = [...'영정순옥경말춘금복명병상재종덕광성인동창일기용태봉석연희숙미'];
const LAST = [...'자순희숙옥례남분임수호식철구만길용환석규근섭복연덕선태열'];

/** A made-up resident aged 75 or more; the phone number is from a block that is not given out. */
export const syntheticResident = (seed: string, index: number): PersonalDetails => {
  const random = new Random(`${seed}/${index}`);
  const year = random.integer(1931, 1946);
  const month = String(random.integer(1, 12)).padStart(2, '0');
  const day = String(random.integer(1, 28)).padStart(2, '0');
  return {
    name: random.pick(SURNAMES) + random.pick(FIRST) + random.pick(LAST),
    birthDate: `${year}-${month}-${day}`,
    phone: `+82100${String(index).padStart(3, '0').slice(-3)}${String(random.integer(0, 9_999)).padStart(4, '0')}`,
  };
};
