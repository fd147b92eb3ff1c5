import { arriveTexts } from './arrive.en.ts';
import { casesTexts } from './cases.en.ts';
import { civilTexts } from './civil.en.ts';
import { countersTexts } from './counters.en.ts';
import { passportTexts } from './passport.en.ts';
import { myMessagesTexts } from './my-messages.en.ts';
import { notifyTexts } from './notify.en.ts';
import { peopleTexts } from './people.en.ts';
import { residentTexts } from './resident.en.ts';
import { standbyTexts } from './standby.en.ts';
import type { Texts } from './ko.ts';
import { problems } from './problems.en.ts';

const parts = {
  ...casesTexts,
  ...arriveTexts,
  ...residentTexts,
  ...peopleTexts,
  ...civilTexts,
  ...countersTexts,
  ...passportTexts,
  ...myMessagesTexts,
  ...notifyTexts,
  ...standbyTexts,
};

const common: Omit<Texts, keyof typeof parts> = {
  loading: 'Loading.',
  working: 'Working',
  actions: {
    back: 'Go back',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    confirm: 'OK',
    next: 'Next',
  },
  date: { year: 'year', month: 'month', day: 'day', yearMark: 'Y', monthMark: 'M', dayMark: 'D' },
  level: { many: 'Many', few: 'Few', full: 'Full' },
  steps: { name: 'Progress', done: 'done' },
  layout: { skip: 'Skip to content', language: 'Language', home: 'Start page' },
  demo: { banner: 'Demonstration · {{time}}', speed: '{{speed}}× speed' },
  minutes: { range: '{{from}}–{{to}} min', one: 'about {{from}} min', soon: 'soon' },
  link: { live: 'live', connecting: 'connecting', offline: 'offline · reconnecting' },
};

export const texts = { ...common, ...parts, problems };
