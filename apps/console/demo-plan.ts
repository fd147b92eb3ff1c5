import type { StaffSetUp } from '#identity';

/** The morning that the demonstration shows: figures of the work plan are dated this day. */
export const DEMO_DAY = '2021-05-26';
export const DEMO_START = Temporal.Instant.from(`${DEMO_DAY}T07:30:00+09:00`);

const PASSWORD = 'charye-demo-2021';

export const demoAccounts: StaffSetUp[] = [
  {
    username: 'reception',
    displayName: '김접수',
    password: PASSWORD,
    roles: ['reception'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'doctor',
    displayName: '이예진',
    password: PASSWORD,
    roles: ['doctor'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'nurse',
    displayName: '박간호',
    password: PASSWORD,
    roles: ['nurse'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'clerk',
    displayName: '정상담',
    password: PASSWORD,
    roles: ['clerk'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'manager',
    displayName: '최관리',
    password: PASSWORD,
    roles: ['manager'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'operator',
    displayName: '조운영',
    password: PASSWORD,
    roles: ['operator'],
    centreCode: 'seongbuk-1',
  },
  {
    username: 'civil',
    displayName: '한민원',
    password: PASSWORD,
    roles: ['civil-clerk', 'civil-window'],
    centreCode: 'seongbuk-civil',
  },
  {
    username: 'civil-lead',
    displayName: '오팀장',
    password: PASSWORD,
    roles: ['civil-lead'],
    centreCode: 'seongbuk-civil',
  },
  {
    username: 'passport',
    displayName: '서여권',
    password: PASSWORD,
    roles: ['passport-clerk'],
    centreCode: 'seongbuk-passport',
  },
  {
    username: 'passport-lead',
    displayName: '임팀장',
    password: PASSWORD,
    roles: ['passport-lead'],
    centreCode: 'seongbuk-passport',
  },
  {
    username: 'auditor',
    displayName: '윤감사',
    password: PASSWORD,
    roles: ['auditor'],
    centreCode: 'seongbuk-civil',
  },
];
