import type { koCivil } from './civil.ko.ts';

export const civilTexts: typeof koCivil = {
  civil: {
    title: 'Civil-affairs hall',
    lead: 'Certificates, registrations and requests at the Seongbuk-gu Office.',
    busy: 'How busy is it now',
    book: 'Book a visit',
    evening:
      'On Mondays and Thursdays from 18:00 to 20:00 we issue register copies and family certificates. You may also come without booking and take a number.',
    offers: { copies: 'Book: register copies', 'family-copies': 'Book: family certificates' },
    machine: { title: 'Issuing machines', hint: 'Get documents yourself, without waiting.' },
    guide: { title: 'Guides', hint: 'They help with forms and numbers.' },
    people: '{{count}} people',
    casesTitle: 'Requests and passports',
    myCases: 'My requests',
    kinds: 'Kinds of requests and terms',
    passport: 'Passports',
    start: 'Civil affairs and passports',
  },
};
