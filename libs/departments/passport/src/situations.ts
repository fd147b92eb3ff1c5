import type { SqlTag } from '#kernel';

/** What has to be brought in a situation, from a day on. */
export interface DocumentList {
  situation: string;
  validFrom: string;
  documents: string[];
  basis: string;
}

const FROM = '2021-01-01';
const BASIS = '여권법 시행령 §5, 여권민원실 안내';
const always = ['여권발급신청서', '6개월 이내에 찍은 여권용 사진 1장', '신분증'];

const list = (situation: string, documents: string[]): DocumentList => ({
  situation,
  validFrom: FROM,
  documents,
  basis: BASIS,
});

/** In the order in which they are offered at the counter. */
export const firstDocumentLists: DocumentList[] = [
  list('adult', always),
  list('renewal', [...always, '유효기간이 남은 기존 여권']),
  list('minor', [
    '여권발급신청서',
    '6개월 이내에 찍은 여권용 사진 1장',
    '법정대리인 동의서',
    '법정대리인 신분증',
    '가족관계 확인 서류',
  ]),
  list('lost', [...always, '여권분실신고서']),
  list('name-change', [...always, '기존 여권', '개명 사실이 적힌 기본증명서']),
  list('conscript', [...always, '국외여행허가서 또는 병역 관계 서류']),
];

export const situations = firstDocumentLists.map(({ situation }) => situation);

interface Row {
  situation: string;
  valid_from: string;
  documents: string[];
  basis: string;
}

/** What holds on a day, one list of each situation. */
export const documentListsOn = async (sql: SqlTag, on: Temporal.PlainDate): Promise<DocumentList[]> => {
  const rows = await sql<Row>`
    select distinct on (situation) situation, valid_from::text as valid_from, documents, basis
    from passport.document_list where valid_from <= ${on.toString()}::date
    order by situation, valid_from desc, id desc`;
  return rows
    .map((row) => ({
      situation: row.situation,
      validFrom: row.valid_from,
      documents: row.documents,
      basis: row.basis,
    }))
    .toSorted((one, other) => situations.indexOf(one.situation) - situations.indexOf(other.situation));
};
