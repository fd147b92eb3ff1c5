import type { koPassport } from './passport.ko.ts';

export const passportTexts: typeof koPassport = {
  passport: {
    title: 'Passports',
    lead: 'Apply for and collect your passport at the passport office of Seongbuk-gu.',
    busy: 'How busy is it now',
    book: 'Book a visit',
    bookHint: 'With a booking you are seen near that time. You may also come without one and take a number.',
    evening: 'Open until 20:00 on Mondays and Thursdays.',
    offers: {
      apply: 'Book: application',
      collect: 'Book: collection',
      other: 'Book: other matters',
    },
    stepsTitle: 'Until your passport is ready',
    steps: ['Application', 'Review', 'Making (KOMSCO)', 'Collection'],
    feesTitle: 'Fees',
    feesKind: 'Passport',
    feesFee: 'Fee',
    won: 'KRW {{fee}}',
    feesOn: 'from {{day}}',
    kinds: {
      'ten-years': 'Multiple, 10 years',
      'five-years': 'Multiple, 5 years',
      single: 'Single, up to 1 year',
    },
    docsTitle: 'What to bring',
    docsNote: 'Passport photo 3.5 × 4.5 cm, taken within 6 months. Forms are at the office.',
    docs: [
      {
        who: '18 and older',
        what: ['ID', '1 passport photo', 'Your valid passport, if any'],
      },
      {
        who: 'Under 18',
        what: [
          '1 passport photo',
          'Consent and ID of the legal guardian',
          'Proof of family relation (not where it can be looked up)',
          'The valid passport, if any',
        ],
      },
      {
        who: 'Men of 25 and older who have not served',
        what: ['ID', '1 passport photo', 'Overseas travel permit (looked up)'],
      },
      {
        who: 'Replacing a lost one',
        what: ['ID', '1 passport photo', 'Loss report (written at the office)'],
      },
      {
        who: 'Collecting',
        what: ['ID', 'Receipt', 'Somebody else: power of attorney and both IDs'],
      },
    ],
    renewTitle: 'Can I renew online?',
    renewLead: 'Answer four questions. Your answers are not kept.',
    birth: 'Date of birth',
    had: 'Have you ever had an e-passport?',
    service: 'Do you still have to do military service?',
    abroad: 'Do you live abroad?',
    yes: 'Yes',
    no: 'No',
    ask: 'Check',
    missing: 'Please answer all four.',
    may: 'You can apply online.',
    site: {
      gov24: 'Apply at Government24 (www.gov.kr) and collect at the office you choose.',
      consul24: 'Apply at Consular Service 24 (consul.mofa.go.kr) and collect at the mission you choose.',
    },
    mayNot: 'You need to come to the office.',
    why: {
      'not-yet-offered': 'Online applications are not taken now.',
      'first-passport': 'The first e-passport needs a check of your identity.',
      'too-young': 'Under {{age}} the consent of a guardian must be checked.',
      'service-ahead': 'Before military service the travel permit must be checked.',
    },
  },
};
