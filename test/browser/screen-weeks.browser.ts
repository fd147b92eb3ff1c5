import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import { Devices } from '../support/browser.ts';

const DIST = path.resolve(import.meta.dirname, '../../apps/web/dist');
const ORIGIN = 'http://screen.test';
const CALLS = 10_000;
const AT_ONCE = 8;
/** Eight calls are shown for 36 seconds; then comes the next answer with eight new ones. */
const ROUND_MS = 45_000;

/** An office in the page: answers as the api does, with eight new calls each time it is told to. */
const officeInPage = `
  window.office = { round: 0, speaks: false, asked: 0 };
  const board = () => {
    const { round, speaks } = window.office;
    const now = new Date().toISOString();
    const call = (at) => {
      const nth = round * ${AT_ONCE} + at;
      return {
        ticketNumber: 'A' + String(nth % 999 + 1).padStart(3, '0'), maskedName: null, stage: 'screening',
        stageLabel: '예진', counterLabel: '예진 ' + (nth % 4 + 1) + '번', arrow: 'left', floor: null,
        calledAt: now, callSequence: Math.floor(nth / 999) + 1,
      };
    };
    return {
      centre: { code: 'centre-1', name: '시험' }, zone: { code: 'hall', label: '대기실' }, asOf: now,
      sequence: round + 1, messages: ['안내 ' + round % 7, '오늘도 고맙습니다'],
      calls: round === 0 ? [] : Array.from({ length: ${AT_ONCE} }, (_, at) => call(${AT_ONCE} - at)),
      stages: [{ code: 'screening', label: '예진', kind: 'called', waiting: round % 30, serving: 4, seats: null,
        estimate: { fromMinutes: 5, toMinutes: 9 }, next: ['A' + round % 1000], stayOver: [], paused: [] }],
      screen: { label: '화면', showsNames: false, theme: 'light', speaks, volume: speaks ? 80 : 0 },
    };
  };
  const fetchReal = window.fetch;
  window.fetch = async (address, ...rest) => {
    if (!String(address).startsWith('/api/')) return fetchReal(address, ...rest);
    if (!String(address).includes('/zone-board')) return new Response('{}', { status: 503 });
    window.office.asked += 1;
    return new Response(JSON.stringify(board()), { headers: { 'content-type': 'application/json' } });
  };
  speechSynthesis.getVoices = () => [];`;

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ogg': 'audio/ogg',
  '.woff2': 'font/woff2',
};

const serveDist = (page: Page) =>
  page.route(`${ORIGIN}/**`, (route) => {
    const asked = path.join(DIST, new URL(route.request().url()).pathname);
    const file = path.extname(asked) && existsSync(asked) ? asked : path.join(DIST, 'display.html');
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[path.extname(file)] ?? 'application/octet-stream',
    });
  });

interface Weight {
  /** Kilobytes of JavaScript's heap. */
  heap: number;
  nodes: number;
  listeners: number;
}

describe('a screen that hangs for weeks', () => {
  let devices: Devices;
  let page: Page;
  let debug: CDPSession;

  beforeAll(async () => {
    devices = await Devices.open();
    page = await devices.take('tv');
    await serveDist(page);
    await page.addInitScript(officeInPage);
    // Ten thousand calls take fifteen hours, and at midnight a screen loads itself anew.
    await page.clock.install({ time: new Date('2021-05-26T00:05:00+09:00') });
    await page.goto(`${ORIGIN}/display/hall-1#token=x`);
    await page.clock.runFor(1_000);
    await page.getByText('아직 호출한 번호가 없습니다.').waitFor();
    debug = await page.context().newCDPSession(page);
    await debug.send('Performance.enable');
  }, 90_000);

  afterAll(() => devices?.close());

  const weigh = async (): Promise<Weight> => {
    for (let at = 0; at < 3; at++) await debug.send('HeapProfiler.collectGarbage');
    const { usedSize } = await debug.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await debug.send('Memory.getDOMCounters');
    return { heap: Math.round(usedSize / 1024), nodes, listeners: jsEventListeners };
  };

  const callRounds = async (rounds: number) => {
    for (let at = 0; at < rounds; at++) {
      // The next poll brings eight calls, which are shown one after the other.
      await page.evaluate('window.office.round += 1');
      await page.clock.runFor(ROUND_MS);
    }
  };

  it('holds no more memory, nodes or listeners after 10,000 calls than after the first thousand', async () => {
    await callRounds(1_000 / AT_ONCE);
    const early = await weigh();
    await callRounds((CALLS - 1_000) / AT_ONCE);
    const late = await weigh();
    console.info(`after 1,000 calls ${JSON.stringify(early)}, after 10,000 ${JSON.stringify(late)}`);
    const shown = await page.getByRole('listitem').first().innerText();
    expect(shown).toContain('예진');
    expect(await page.evaluate<number>('window.office.round')).toBe(CALLS / AT_ONCE);
    expect(late.heap).toBeLessThan(early.heap * 1.1 + 512);
    expect(Math.abs(late.nodes - early.nodes)).toBeLessThan(100);
    expect(Math.abs(late.listeners - early.listeners)).toBeLessThan(20);
  }, 900_000);

  it('keeps nothing of what it has said', async () => {
    await page.evaluate('window.office.speaks = true');
    await callRounds(10);
    const early = await weigh();
    await callRounds(40);
    const late = await weigh();
    console.info(`after 80 spoken calls ${JSON.stringify(early)}, after 400 ${JSON.stringify(late)}`);
    expect(late.heap).toBeLessThan(early.heap * 1.1 + 512);
    expect(devices.faults).toEqual([]);
  }, 300_000);
});
