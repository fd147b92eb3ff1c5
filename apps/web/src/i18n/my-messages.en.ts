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
  },
};
