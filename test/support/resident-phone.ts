import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { Office } from './office.ts';

export interface PhoneOwner {
  name: string;
  birth: [year: string, month: string, day: string];
  phone: string;
}

/** A resident's phone with the pages of the centre open on it. */
export class ResidentPhone {
  readonly office: Office;
  readonly page: Page;

  constructor(office: Office, page: Page) {
    this.office = office;
    this.page = page;
  }

  /** The last code that was sent to a number. */
  codeOf(digits: string): Promise<string> {
    return eventually(
      async () =>
        this.messagesTo(digits)
          .at(-1)
          ?.match(/\b\d{6}\b/)?.[0],
    );
  }

  messagesTo(digits: string): string[] {
    return this.office.gateway
      .delivered()
      .filter((message) => message.to === digits)
      .map(({ text }) => text);
  }

  async fillBirth([year, month, day]: PhoneOwner['birth']): Promise<void> {
    const fields = this.page.getByRole('group', { name: '생년월일' }).getByRole('textbox');
    await fields.nth(0).fill(year);
    await fields.nth(1).fill(month);
    await fields.nth(2).fill(day);
  }

  async signIn(owner: PhoneOwner): Promise<void> {
    await this.page.goto(`${this.office.apiUrl}/book/verify`);
    await this.page.getByLabel('이름').fill(owner.name);
    await this.fillBirth(owner.birth);
    await this.page.getByLabel('휴대전화').fill(owner.phone);
    await this.page.getByRole('button', { name: '인증번호 받기' }).click();
    const code = await this.codeOf(owner.phone.replaceAll('-', ''));
    await this.page.getByLabel('인증번호 6자리').fill(code);
    await this.page.getByText('님으로 확인되었습니다').waitFor();
  }

  /** From the own name to the calendar. */
  async goToDays(): Promise<void> {
    await this.page.getByRole('button', { name: '계속하기' }).click();
    await this.page.getByRole('heading', { name: '날짜와 시간 고르기' }).waitFor();
  }

  /** Chooses a language in the masthead, by its own name. */
  async speaks(language: '한국어' | 'English' | '中文' | 'Tiếng Việt'): Promise<void> {
    await this.page.locator('.ui-language').click();
    await this.page.getByRole('option', { name: language }).click();
  }

  /** Opens a day of the first calendar on the page, on its month. */
  async openDay(day: string): Promise<void> {
    const cell = this.page.locator(`[data-day="${day}"]`).first();
    await this.page.locator('[data-day]').first().waitFor();
    if ((await cell.count()) === 0) await this.page.getByRole('button', { name: '다음 달' }).first().click();
    await cell.click();
  }

  async pickTime(time: string): Promise<void> {
    const hour = `${time.slice(0, 2)}:00~`;
    const chip = this.page.locator('label.slot').filter({ hasText: time }).first();
    await this.page
      .getByRole('button', { name: new RegExp(`^${hour}`) })
      .first()
      .waitFor();
    if (!(await chip.isVisible()))
      await this.page
        .getByRole('button', { name: new RegExp(`^${hour}`) })
        .first()
        .click();
    await chip.click();
  }

  async holdChosen(): Promise<void> {
    await this.page.getByRole('button', { name: '다음', exact: true }).click();
    await this.page.getByRole('heading', { name: '예약 내용 확인' }).waitFor();
    await this.page.getByRole('timer').waitFor();
  }

  async agree(): Promise<void> {
    for (const consent of ['개인정보 수집', '민감정보'])
      await this.page.locator('label').filter({ hasText: consent }).click();
  }

  /** What the page itself could ask the server for, with the session of this phone. */
  async request(method: string, path: string, data?: unknown): Promise<any> {
    const answer = await this.page.request.fetch(new URL(path, this.office.apiUrl).href, {
      method,
      data,
      headers: method === 'GET' ? {} : { 'idempotency-key': randomUUID() },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }
}
