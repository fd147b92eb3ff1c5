import type { koNotify } from './notify.ko.ts';

export const notifyTexts: typeof koNotify = {
  notify: {
    title: 'Message when booking opens',
    ask: 'Shall we text you when it opens?',
    askDetail: 'We send one text message once you may book. It does not book for you.',
    open: 'Ask for a message',
    prove: 'We check the mobile phone that will get the message.',
    for: 'We will write to {{name}} ({{phone}}).',
    otherBirth:
      'You looked up {{asked}}, but the message goes by the person who has proved who they are: {{name}} ({{own}}).',
    submit: 'Ask for the message',
    done: 'Your request is saved',
    doneDetail: 'We will write to {{phone}} when booking opens.',
    end: 'No message, please',
    ended: 'Your request is cancelled.',
    mine: 'Messages you asked for',
    none: 'You have not asked for any message',
    noneNext: 'Check on the start page whether you may book; you can ask for a message there.',
    since: 'Asked on {{day}}',
    allGroups: 'By age',
  },
  whyNot: {
    later: 'You can book from {{opensAt}}.',
    laterUntil: 'You can book from {{opensAt}} until {{closesAt}}.',
    undecided: 'The day when booking opens is not decided yet.',
    over: 'Your booking period ended on {{closesAt}}.',
    digit: 'Right now it is the turn of people with another last digit in their day of birth.',
    dong: 'Right now it is the turn of people from other neighbourhoods.',
    channel: 'You cannot book this way right now. Please phone the centre.',
  },
};
