import { Injectable } from '@nestjs/common';
import { DepartmentSetUp } from '#departments/contract';
import { newId, UnitOfWork } from '#kernel';

const FROM = '2021-01-01';
const REASON = '2021년 업무계획';

/** As the work plan has them. It names one of five places with a machine; an official adds the other four. */
const first = [
  {
    kind: 'machine',
    place: '성북구청',
    hours: '운영 시간은 기기 안내를 따릅니다',
    what: '주민등록 등·초본, 가족관계 증명서 등',
    people: null,
  },
  {
    kind: 'guide',
    place: '구청 청사 입구',
    hours: '평일 09:00–18:00',
    what: '청사와 민원서식 작성 안내',
    people: 3,
  },
  {
    kind: 'guide',
    place: '여권민원실',
    hours: '평일 09:00–18:00',
    what: '여권 신청서 작성과 구비서류 안내',
    people: 2,
  },
  {
    kind: 'guide',
    place: '통합민원실',
    hours: '평일 09:00–18:00',
    what: '민원서식 작성과 번호표 안내',
    people: 1,
  },
];

@Injectable()
export class SetUpHelpPoints extends DepartmentSetUp {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    super();
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async ({ sql, now }) => {
      const [found] = await sql`select from civil_affairs.help_point limit 1`;
      if (found) return;
      for (const { kind, place, hours, what, people } of first)
        await sql`
          insert into civil_affairs.help_point (id, kind, place, hours, what, people, valid_from, reason, decided_at)
          values (${newId()}, ${kind}, ${place}, ${hours}, ${what}, ${people}, ${FROM}::date, ${REASON}, ${now})`;
    });
  }
}
