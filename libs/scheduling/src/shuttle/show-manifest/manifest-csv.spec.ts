import { describe, expect, it } from '@jest/globals';
import { manifestCsv } from './manifest-csv.ts';
import type { Manifest } from './show-manifest.ts';

const manifest: Manifest = {
  run: {
    id: '0',
    hub: { label: '길음1동', stop: '길음1동 주민센터 앞, 정문' },
    centre: { name: '센터' },
    departsAt: '2021-05-26T09:30:00+09:00',
    arrivesAt: '2021-05-26T10:00:00+09:00',
    seats: 20,
    taken: 2,
    people: 1,
  },
  riders: [
    {
      bookingNumber: 'K7A-4M2R-1',
      maskedName: '홍*동',
      maskedPhone: '010-****-5678',
      birthYear: 1944,
      arriveAt: '2021-05-26T10:20:00+09:00',
      seats: 2,
      wheelchair: true,
      interpreter: 'vi',
    },
  ],
  page: 1,
  pages: 1,
};

describe('the list of a bus as a file', () => {
  it('opens in a spreadsheet with its Korean intact, one line a person', () => {
    const [place, head, line, ...rest] = manifestCsv(manifest).split('\r\n');
    expect(place).toBe('\uFEFF길음1동 2021-05-26 09:30 출발,"길음1동 주민센터 앞, 정문"');
    expect(head!.split(',')).toHaveLength(10);
    expect(line).toBe('1,홍*동,1944,010-****-5678,K7A-4M2R-1,10:20,2,휠체어,베트남어,');
    expect(rest).toEqual(['']);
  });

  it('never holds a formula', () => {
    const [rider] = manifest.riders;
    const text = manifestCsv({ ...manifest, riders: [{ ...rider!, maskedName: '=HYPERLINK("x")' }] });
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
