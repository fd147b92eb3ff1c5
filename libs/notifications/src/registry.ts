import type { MessageTemplate, Sample } from './message-template.ts';
import { turnTemplates } from './turn-templates.ts';
import { koreanWordings } from './wordings/ko.ts';
import { withTranslations } from './wordings/translated.ts';

export type { MessageTemplate };

/** What each of the core's own purposes can say. */
export const corePlaceholders: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'minutes'],
  'care-consent': ['carer', 'code', 'minutes'],
  confirmation: [
    'name',
    'number',
    'offer',
    'visits',
    'service',
    'date',
    'time',
    'place',
    'address',
    'change',
    'cancel',
  ],
  move: [
    'name',
    'number',
    'offer',
    'visits',
    'service',
    'date',
    'time',
    'place',
    'address',
    'change',
    'cancel',
  ],
  'choose-anew': ['name', 'number', 'offer', 'visits', 'place', 'address', 'reason', 'change'],
  'move-by-office': [
    'name',
    'number',
    'offer',
    'visits',
    'service',
    'date',
    'time',
    'place',
    'address',
    'reason',
    'change',
    'cancel',
  ],
  reminder: ['name', 'number', 'service', 'date', 'time', 'place', 'address'],
  'reminder-morning': ['name', 'number', 'service', 'date', 'time', 'place', 'address'],
  'shuttle-seat': ['name', 'number', 'place', 'date', 'departs', 'arrives', 'stop', 'seats'],
  cancellation: ['name', 'number', 'offer', 'visits', 'place'],
  opening: ['name', 'place', 'period'],
  'standby-offer': ['name', 'service', 'time', 'until', 'minutes', 'place', 'address', 'link'],
  missed: ['name', 'number', 'service', 'date', 'time', 'place', 'phone', 'book'],
  'missed-with-following': ['name', 'number', 'service', 'date', 'time', 'place', 'phone', 'book', 'visits'],
  'missed-standby': ['name', 'number', 'service', 'date', 'time', 'place', 'phone', 'book', 'until'],
  'turn-near': ['place', 'ticket', 'stage'],
  'push-called': ['ticket', 'counter'],
  'push-near': ['ticket', 'stage'],
  'push-stay-over': ['ticket', 'stage'],
  survey: ['name', 'place', 'kind', 'phone'],
  'bulk-notice': ['place', 'text'],
  'test-send': ['text'],
  'case-received': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link'],
  'case-extended': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link'],
  'case-supplement': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link'],
  'case-returned': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link'],
  'case-done': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link', 'result'],
  'case-waiting': ['name', 'number', 'kind', 'place', 'unit', 'phone', 'deadline', 'link', 'days', 'lapses'],
  'bulk-moved': ['name', 'number', 'offer', 'service', 'before', 'date', 'time', 'place', 'address'],
};

/** What a wording of the core's own purposes must say, or it would not do what it is sent for. */
export const coreRequired: Readonly<Record<string, readonly string[]>> = {
  code: ['code'],
  'care-consent': ['carer', 'code'],
  confirmation: ['number', 'visits'],
  move: ['number', 'visits'],
  'choose-anew': ['number', 'visits', 'change'],
  'move-by-office': ['number', 'visits', 'change'],
  reminder: ['date', 'time'],
  'reminder-morning': ['time'],
  'shuttle-seat': ['date', 'departs', 'stop'],
  cancellation: ['number', 'visits'],
  opening: ['period'],
  'standby-offer': ['time', 'until', 'link'],
  missed: ['date', 'time', 'book'],
  'missed-with-following': ['visits', 'book'],
  'missed-standby': ['until'],
  'turn-near': ['ticket', 'stage'],
  'push-called': ['ticket', 'counter'],
  'push-near': ['ticket'],
  'push-stay-over': ['ticket'],
  'bulk-notice': ['text'],
  'bulk-moved': ['date', 'time'],
  'test-send': ['text'],
  survey: ['phone'],
  'case-received': ['number', 'kind'],
  'case-extended': ['number', 'deadline'],
  'case-supplement': ['number', 'link'],
  'case-returned': ['number', 'link'],
  'case-done': ['number', 'result'],
  'case-waiting': ['number', 'lapses'],
};

const core: readonly MessageTemplate[] = [...turnTemplates, ...withTranslations(koreanWordings)];

/** Something that is told, in the words of the core or, with a scope, of a department. */
export interface Purpose {
  purpose: string;
  scope: string;
  label: string;
  isPush: boolean;
  /** What a wording may say, and what of it every wording must say. */
  variables: readonly string[];
  required: readonly string[];
  samples: Readonly<Record<string, Sample>> | undefined;
}

const keyOf = ({ purpose, scope = '' }: { purpose: string; scope?: string }): string => `${purpose}|${scope}`;

/** Every text of this installation: the core's plain ones, and over them what departments bring. */
export class MessageTemplates {
  readonly all: readonly MessageTemplate[];
  readonly #purposes: ReadonlyMap<string, Purpose>;

  constructor(brought: readonly MessageTemplate[]) {
    const texts = new Map<string, MessageTemplate>();
    for (const one of [...core, ...brought]) {
      texts.set([one.purpose, one.scope ?? '', one.language].join('|'), one);
    }
    this.all = [...texts.values()];
    const purposes = new Map<string, Purpose>();
    for (const one of this.all) {
      const { purpose, scope = '', label, channel } = one;
      const isNew = !purposes.has(keyOf(one));
      if (!isNew && one.language !== 'ko') continue;
      purposes.set(keyOf(one), {
        purpose,
        scope,
        label,
        isPush: channel === 'push',
        variables: corePlaceholders[purpose] ?? one.placeholders ?? [],
        required: coreRequired[purpose] ?? one.required ?? [],
        samples: one.samples,
      });
    }
    this.#purposes = purposes;
  }

  get purposes(): readonly Purpose[] {
    return [...this.#purposes.values()];
  }

  findPurpose(purpose: string, scope: string): Purpose | undefined {
    return this.#purposes.get(keyOf({ purpose, scope }));
  }

  labelOf(purpose: string): string {
    return this.all.find((one) => one.purpose === purpose && one.language === 'ko')?.label ?? purpose;
  }
}
