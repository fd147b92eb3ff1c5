import type { koMyMessages } from './my-messages.ko.ts';

export const myMessagesTexts: typeof koMyMessages = {
  myMessages: {
    title: 'Text messages sent to you',
    lead: 'Text messages sent to this phone in the last 90 days. Sign-in codes are hidden.',
    empty: 'No text messages yet.',
    emptyNext: 'We text you when you book or change a booking.',
    sentAt: 'Sent {{when}}',
    delivered: 'Delivered',
    undelivered: 'Not delivered',
    pages: 'Pages',
    newer: 'Newer messages',
    older: 'Older messages',
    choices: {
      title: 'Texts you want',
      wanted: 'We will send these texts.',
      refused: 'We will not send these texts.',
      reminder: {
        label: 'Before your visit',
        hint: 'We remind you of your time the day before and on the day.',
      },
      'follow-up': { label: 'After your visit', hint: 'Your certificate, and how you are some days later.' },
      always:
        'Confirmations, changes, cancellations, sign-in codes and notices you asked for are always sent. To get no more survey calls, press 9 during the call.',
    },
  },
};
