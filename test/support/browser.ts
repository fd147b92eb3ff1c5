import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const SHOTS = path.resolve(import.meta.dirname, '../../.local/screenshots');

// Without these Chromium calls home at every start, which a closed network answers with long waits.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1280, height: 800 },
  tv: { width: 1920, height: 1080 },
  kiosk: { width: 1080, height: 1920 },
} as const;

/** A real browser; each page of it is a device of its own, with what went wrong on it in `faults`. */
export class Devices {
  readonly #browser: Browser;
  readonly faults: string[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<Devices> {
    mkdirSync(SHOTS, { recursive: true });
    return new Devices(await chromium.launch({ executablePath: process.env['CHROMIUM_PATH']!, args: ARGS }));
  }

  async take(size: keyof typeof sizes, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: sizes[size],
      locale: 'ko-KR',
      timezoneId: 'Asia/Seoul',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.faults.push(String(error)));
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Keeps a picture under .local/screenshots and says what axe finds wrong with the page. */
export const lookAt = async (page: Page, name: string): Promise<string[]> => {
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
};

/** Text that runs out of its box sideways makes the whole page scroll sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
