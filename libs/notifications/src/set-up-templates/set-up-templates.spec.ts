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
const knows = new MessageTemplates([]).findPurpose('reminder', '')!;

describe('a text that a department brings', () => {
  it.each([
    ['{date} {time} 방문일입니다 😀', { code: 'character-not-sendable', what: '😀', codePoint: 'U+1F600' }],
    ['{date} {time} {code}', { code: 'unknown-variable', what: '{code}' }],
    ['{date} 방문일입니다', { code: 'missing-variable', what: '{time}' }],
    ['{date} {time}은 방문일입니다', { code: 'bare-particle', advice: '{time:은/는}' }],
    [`{date} {time} ${'가'.repeat(1_001)}`, { code: 'too-long' }],
  ])('is refused by what is wrong with it: %s', (body, fault) => {
    expect(() => assertSendable(reminder(body), knows)).toThrow(
      expect.objectContaining({
        code: 'notifications.wording-refused',
        facts: { purpose: 'reminder', language: 'ko', faults: [expect.objectContaining(fault)] },
      }),
    );
  });
});

describe('the texts of the core', () => {
  it('can all go out, and a code fits a short message', () => {
    const templates = new MessageTemplates([]);
    for (const template of templates.all)
      assertSendable(template, templates.findPurpose(template.purpose, template.scope ?? '')!);
    const code = templates.all.find((one) => one.purpose === 'code')!;
    expect(kindOf(bytesOf(render(code.body, { code: '482913', minutes: '5' })))).toBe('SMS');
  });

  it('give way to what a department brings for the same purpose', () => {
    const templates = new MessageTemplates([
      { ...reminder('{date} 이발 예약일입니다.'), label: '이발 안내' },
    ]);
    expect(templates.all.filter((one) => one.purpose === 'reminder' && one.language === 'ko')).toHaveLength(
      1,
    );
    expect(templates.labelOf('reminder')).toBe('이발 안내');
    expect(templates.labelOf('unheard-of')).toBe('unheard-of');
  });
});
