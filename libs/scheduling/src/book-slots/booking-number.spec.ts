import { describe, expect, it } from '@jest/globals';
import { Vault } from '#kernel';
import { newBookingNumber, qrOf, readBookingNumber, readQr } from './booking-number.ts';

const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
const otherOffice = new Vault(Buffer.alloc(32, 8).toString('base64'));

describe('a booking number', () => {
  it('has seven signs, none of which is mistaken for another when read out', () => {
    for (let turn = 0; turn < 500; turn++) {
      const number = newBookingNumber();
      expect(number).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
      expect(number).not.toMatch(/[01OIBDPTFSGQNZ]/);
      expect(readBookingNumber(number)).toBe(number);
    }
  });

  it.each(['K7A-4M2R', 'k7a-4m2r', 'k7a4m2r', ' K7A 4M2R ', 'K7A–4M2R', 'K7A-4M2R-1', 'k7a4m2r2'])(
    'is read however it is typed: %s',
    (typed) => {
      expect(readBookingNumber(typed)).toBe('K7A-4M2R');
    },
  );

  it.each(['', '홍길동', '19440302', '440302', 'K7A-4M2', 'K7A-4M2R-12', 'K0A-4M2R'])(
    'is not seen in %j',
    (typed) => {
      expect(readBookingNumber(typed)).toBeUndefined();
    },
  );
});

describe('the QR of a booking', () => {
  const qr = qrOf(vault, 'K7A-4M2R');

  it('opens the booking it was made for', () => {
    expect(readQr(vault, ` ${qr}\n`)).toBe('K7A-4M2R');
  });

  it.each([
    ['of another number with this signature', qr.replace('K7A', 'K7C')],
    ['with a changed signature', `${qr.slice(0, -1)}${qr.endsWith('A') ? 'B' : 'A'}`],
    ['with a cut signature', qr.slice(0, -4)],
    ['without a signature', 'CH1.K7A-4M2R'],
    ['with an empty signature', 'CH1.K7A-4M2R.'],
    ['of an unknown version', qr.replace('CH1', 'CH2')],
    ['made with the key of another office', qrOf(otherOffice, 'K7A-4M2R')],
    ['that is no QR of ours', 'https://example.org/'],
  ])('is refused when it is one %s', (_, forged) => {
    expect(readQr(vault, forged)).toBeUndefined();
  });
});
