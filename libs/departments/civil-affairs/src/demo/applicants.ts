import type { PersonalDetails } from '#identity';

const families = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'];
const given = ['서연', '도윤', '민준', '영숙', '정호', '미경', '현우', '순자'];

/** Eighty invented people who ask for things; their numbers belong to nobody. */
export const applicants: readonly PersonalDetails[] = families.flatMap((family, at) =>
  given.map((name, other) => ({
    name: `${family}${name}`,
    birthDate: Temporal.PlainDate.from('1950-03-02')
      .add({ days: (at * given.length + other) * 241 })
      .toString(),
    phone: `+821000${String(900_000 + at * given.length + other)}`,
  })),
);
