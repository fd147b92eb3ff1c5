import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';
import { readBirthDate } from './find-people.ts';

let identity: Identity;
const names = new Map<string, string>();
beforeAll(async () => {
  identity = await openIdentity();
  const people = [
    hong,
    { name: '홍길순', birthDate: '1950-11-30', phone: '+821087654321' },
    { name: '남궁민수', birthDate: '2004-03-02', phone: '+821012340000' },
    { name: 'Nguyễn Văn An', birthDate: '1990-01-01', phone: '+821011115678' },
  ];
  for (const person of people) names.set((await identity.registerPerson.run(person)).personId, person.name);
});
afterAll(() => identity.close());

const found = async (typed: string) =>
  (await identity.findPeople.run(typed)).map((id) => names.get(id)).sort();

describe('people are found', () => {
  it.each([
    ['the whole name', '홍길동', ['홍길동']],
    ['the name with a space', '홍 길동', ['홍길동']],
    ['the beginning of the name', '홍길', ['홍길동', '홍길순']],
    ['one letter', '남', ['남궁민수']],
    ['초성', 'ㅎㄱㄷ', ['홍길동']],
    ['the beginning of 초성', 'ㅎㄱ', ['홍길동', '홍길순']],
    ['초성 of a long name', 'ㄴㄱㅁㅅ', ['남궁민수']],
    ['a name typed as letters put together', '홍길동'.normalize('NFD'), ['홍길동']],
    ['a foreign name in small letters', 'nguyễn văn', ['Nguyễn Văn An']],
    ['the birth date with hyphens', '1944-03-02', ['홍길동']],
    ['the birth date in eight digits', '19440302', ['홍길동']],
    ['the birth date in six digits', '440302', ['홍길동']],
    ['the birth date of this century in six digits', '040302', ['남궁민수']],
    ['the birth date with dots', '1944. 3. 2.', ['홍길동']],
    ['the end of the phone number', '5678', ['Nguyễn Văn An', '홍길동']],
    ['the whole phone number', '010-1234-5678', ['홍길동']],
    ['the whole phone number without hyphens', '01012345678', ['홍길동']],
  ])('by %s', async (_, typed, expected) => {
    expect(await found(typed)).toEqual(expected);
  });

  it.each([
    '길동',
    '홍길동홍',
    'ㄱㄷ',
    '1944',
    '01012345679',
    '010-1234',
    '19440230',
    '',
    '%',
    "' or 1=1 --",
  ])('not by %j', async (typed) => {
    expect(await found(typed)).toEqual([]);
  });

  it('once, though the same person is registered again', async () => {
    await identity.registerPerson.run({ ...hong, name: '홍 길동' });
    expect(await found('홍길동')).toEqual(['홍길동']);
  });
});

describe('a birth date of six digits', () => {
  it('may mean either century', () => {
    expect(readBirthDate('440302')).toEqual(['1944-03-02', '2044-03-02']);
    expect(readBirthDate('000229')).toEqual(['2000-02-29']);
    expect(readBirthDate('441302')).toBeUndefined();
  });
});
