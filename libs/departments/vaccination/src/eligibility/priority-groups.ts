export interface PriorityGroup {
  code: string;
  label: string;
  kind: 'age' | 'occupation';
  bornFrom: string | null;
  bornTo: string | null;
  bookingOpensOn: string | null;
  bookingOpensNote: string | null;
  startsOn: string | null;
  startsNote: string | null;
  product: string;
  place: string;
  offerCodes: string[];
}

const CENTRE = '성북구 예방접종센터';
const CLINICS = '위탁의료기관';

const byAge = (
  code: string,
  label: string,
  born: [number, number],
  rest: Partial<PriorityGroup>,
): PriorityGroup => ({
  code,
  label,
  kind: 'age',
  bornFrom: `${born[0]}-01-01`,
  bornTo: `${born[1]}-12-31`,
  bookingOpensOn: null,
  bookingOpensNote: null,
  startsOn: null,
  startsNote: null,
  product: '아스트라제네카',
  place: CLINICS,
  offerCodes: [],
  ...rest,
});

const byOccupation = (code: string, label: string, rest: Partial<PriorityGroup>): PriorityGroup => ({
  ...byAge(code, label, [1900, 1900], rest),
  kind: 'occupation',
  bornFrom: null,
  bornTo: null,
});

/** The office's table of 2021-05-26: who is called up, from when, with what and where. */
export const priorityGroups: PriorityGroup[] = [
  byOccupation('care-home', '노인시설 입소·종사자', {
    startsOn: '2021-04-01',
    product: '화이자',
    place: CENTRE,
    offerCodes: ['vaccination.pfizer'],
  }),
  byOccupation('chronic-respiratory', '만성중증호흡기질환자', {
    bookingOpensOn: '2021-05-06',
    startsOn: '2021-05-27',
  }),
  byOccupation('teacher', '유치원·어린이집 및 초등학교(1·2학년) 교사', {
    bookingOpensOn: '2021-05-13',
    startsOn: '2021-06-07',
  }),
  byOccupation('essential-worker', '사회필수인력, 보건의료인, 돌봄종사자 등', {
    bookingOpensOn: '2021-05-13',
    startsOn: '2021-06-07',
  }),
  byAge('born-to-1946', '75세 이상 (1946년 이전 출생)', [1900, 1946], {
    startsOn: '2021-04-01',
    product: '화이자',
    place: CENTRE,
    offerCodes: ['vaccination.pfizer'],
  }),
  byAge('born-1947-1951', '70~74세 (1947~1951년생)', [1947, 1951], {
    bookingOpensOn: '2021-05-06',
    startsOn: '2021-05-27',
  }),
  byAge('born-1952-1956', '65~69세 (1952~1956년생)', [1952, 1956], {
    bookingOpensOn: '2021-05-10',
    startsOn: '2021-05-27',
  }),
  byAge('born-1957-1961', '60~64세 (1957~1961년생)', [1957, 1961], {
    bookingOpensOn: '2021-05-13',
    startsOn: '2021-06-07',
  }),
  byAge('born-1962-2003', '18~59세 (1962~2003년생)', [1962, 2003], {
    bookingOpensNote: '미정',
    startsOn: '2021-07-01',
    startsNote: '7월부터',
    product: '화이자',
    place: `${CENTRE} 및 의료기관`,
    offerCodes: ['vaccination.pfizer'],
  }),
];
