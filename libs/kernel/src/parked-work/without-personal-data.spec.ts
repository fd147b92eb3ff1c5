import { describe, expect, it } from '@jest/globals';
import { withoutPersonalData } from './without-personal-data.ts';

describe('an error as operators read it', () => {
  it.each([
    [
      "insert into t values ('홍길동', '+821012345678') - duplicate key",
      'insert into t values … - duplicate key',
    ],
    [
      'DriverException: null value in column "person_id" violates not-null constraint',
      'DriverException: null value in column "person_id" violates not-null constraint',
    ],
    ['Key (name)=(Hong Gildong) already exists.', 'Key …=… already exists.'],
    ['no answer from 010-1234-5678 for kim@example.kr', 'no answer from … for …'],
    ['Error: 홍길동 has no phone', 'Error: … has no phone'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
    ['TypeError: Cannot read properties of undefined', 'TypeError: Cannot read properties of undefined'],
  ])('%s', (error, shown) => {
    expect(withoutPersonalData(error)).toBe(shown);
  });
});
