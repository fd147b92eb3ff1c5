import { describe, expect, it } from '@jest/globals';
import { MessageTemplates, type MessageTemplate } from '../registry.ts';
import { bytesOf, kindOf } from '../text/ks-x-1001.ts';
import { render } from '../text/render.ts';
import { assertSendable } from './set-up-templates.ts';

const reminder = (body: string): MessageTemplate => ({
  purpose: 'reminder',
  label: '안내',
  language: 'ko',
  body,
});

describe('a text that somebody wants to use', () => {
  it.each([
    ['내일 방문일입니다 😀', '😀 (U+1F600)'],
    ['똠방각하 님', '똠 (U+B620)'],
    ['10:00–11:00', '– (U+2013)'],
  ])('is refused by the name of the character that phones cannot show: %s', (body, character) => {
    expect(() => assertSendable(reminder(body))).toThrow(
      expect.objectContaining({
        code: 'notifications.character-not-sendable',
        facts: { purpose: 'reminder', language: 'ko', character },
      }),
    );
  });

  it('is refused when its purpose does not know a placeholder', () => {
    expect(() => assertSendable(reminder('{code}'))).toThrow(
      expect.objectContaining({ code: 'notifications.unknown-placeholder' }),
    );
  });

  it('is refused above 2,000 bytes', () => {
    expect(() => assertSendable(reminder('가'.repeat(1_001)))).toThrow(
      expect.objectContaining({ code: 'notifications.text-too-long' }),
    );
  });
});

describe('the texts of the core', () => {
  it('can all go out, and a code fits a short message', () => {
    const templates = new MessageTemplates([]);
    for (const template of templates.all) assertSendable(template);
    const code = templates.all.find((one) => one.purpose === 'code')!;
    expect(kindOf(bytesOf(render(code.body, { code: '482913', minutes: '5' })))).toBe('SMS');
  });

  it('give way to what a department brings for the same purpose', () => {
    const templates = new MessageTemplates([
      { ...reminder('{date} 이발 예약일입니다.'), label: '이발 안내' },
    ]);
    expect(templates.all.filter((one) => one.purpose === 'reminder')).toHaveLength(1);
    expect(templates.labelOf('reminder')).toBe('이발 안내');
    expect(templates.labelOf('unheard-of')).toBe('unheard-of');
  });

  it('for a browser may have any letter, and needs a title above what it says', () => {
    const push = (body: string): MessageTemplate => ({
      ...reminder(body),
      purpose: 'push-near',
      channel: 'push',
    });
    expect(() => assertSendable(push('{ticket}号即将轮到\n请在 {stage} 窗口附近等候。'))).not.toThrow();
    for (const body of ['{ticket}', `{ticket}\n${'가'.repeat(120)}`])
      expect(() => assertSendable(push(body))).toThrow(
        expect.objectContaining({ code: 'notifications.text-too-long' }),
      );
  });
});
