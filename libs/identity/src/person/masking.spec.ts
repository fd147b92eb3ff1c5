import { describe, expect, it } from '@jest/globals';
import { maskName, maskPhone } from './masking.ts';

describe('a masked name', () => {
  it.each([
    ['홍길동', '홍*동'],
    ['홍길', '홍*'],
    ['홍', '*'],
    ['', '*'],
    ['남궁민수', '남**수'],
    ['황보혜정아', '황***아'],
    ['𠮷田太郎', '𠮷**郎'],
    ['Nguyễn Văn An', 'N***********n'],
  ])('of %j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('a masked phone number', () => {
  it.each([
    ['+821012345678', '010-****-5678'],
    ['+82111234567', '011-****-4567'],
  ])('of %s is %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});
