import type { Words } from './ko.ts';

export const en: Words = {
  title: 'Self check-in',
  greeting: 'Check in here if you have a booking.',
  noBooking: 'No booking, or need help? Please come to the reception desk.',
  scan: { name: 'Scan QR', hint: 'Show the QR on your booking page.' },
  number: { name: 'Enter number', hint: 'Booking number and date of birth.' },
  scanTitle: 'Hold your QR to the scanner below.',
  scanSteps: [
    'Open “My bookings” on your phone.',
    'Make the screen bright and show the whole QR.',
    'Hold it about a hand’s width from the scanner.',
  ],
  scanInstead: 'Enter number',
  numberTitle: 'Enter your booking number.',
  numberHint: 'The first seven signs in your message, e.g. K7A-4M2R',
  birthTitle: 'Enter your date of birth.',
  birthHint: 'Year, month, day: 2 March 1944 → 19440302',
  birthWrong: 'There is no such date. Please try again.',
  entered: 'Entered so far',
  rub: 'Delete',
  rubAll: 'Clear all',
  next: 'Next',
  back: 'Back',
  find: 'Check in',
  finding: 'Looking for your booking.',
  home: 'Start again',
  returnsIn: (seconds) => `Back to the start in ${seconds} s`,
  done: 'You are checked in.',
  doneAlready: 'You had already checked in.',
  yourNumber: 'Your number',
  making: 'Your number is being made. One moment please.',
  late: 'You are checked in, but your number is late. Please tell the reception desk.',
  waitFor: (place) => `Please take a seat at ${place}.`,
  goTo: (place) => `Please go to ${place} now.`,
  askReception: 'Please go to the reception desk.',
  howCalled: 'Your number will be shown and announced.',
  ahead: (people) => (people === 0 ? 'You are next' : `${people} ahead of you`),
  minutes: (from, to) => (from === to ? `about ${to} min` : `about ${from}–${to} min`),
  print: 'Print ticket',
  bookedFor: 'Booked for',
  offline: 'The server cannot be reached now. Please use the reception desk.',
  unregistered: 'This machine is not registered. Please use the reception desk.',
  badScan: {
    title: 'The booking QR could not be read.',
    next: 'Scan it again or enter the number. If it still fails, come to the reception desk.',
  },
  cancelled: {
    title: 'This booking was cancelled.',
    next: 'Please speak to the reception desk, or book again online.',
  },
  again: 'Start over',
  retry: 'Try again',
  language: 'Language',
  volume: ['Voice off', 'Voice low', 'Voice loud'],
  contrast: 'High contrast',
  help: {
    call: 'Call staff',
    calling: 'Calling',
    called: 'Staff have been called. Please wait here.',
    coming: 'Somebody is coming.',
    failed: 'Staff could not be called. Please ask at the reception desk.',
  },
  phone: {
    name: 'Check in with your phone',
    hint: 'Point your phone camera at this QR. It changes every minute.',
    stale: 'Check-in by phone is not possible now.',
  },
  stillThere: 'Are you still there?',
  goOn: 'Go on',
  waiting: {
    title: 'The server cannot be reached.',
    next: 'Trying again. Your check-in goes on once connected, and is never done twice.',
    noTicket: 'The connection was lost; your number will follow. You are checked in.',
  },
  early: (from) => `You are early. You will be called in turn from ${from}.`,
  earlyLane: 'Until then you wait in the early line and are called sooner if nobody else waits.',
  lateArrival: 'You came after your time. You will be called after those who were on time.',
  refusals: {
    wrongDay: (when, phone) => ({
      title: `Your booking is not today. It is on ${when}.`,
      next: `Please come again then. To change the date, call ${phone}.`,
    }),
    pastDay: (when, phone) => ({
      title: `The day of your booking has passed. It was ${when}.`,
      next: `Please ask at the reception desk or call ${phone} to book again.`,
    }),
    moved: (from, to, phone) => ({
      title: `Your booking was moved to ${to}.`,
      next: `The one of today, ${from}, no longer stands. Please come on the new day, or call ${phone}.`,
    }),
    otherCentre: (name, address, when) => ({
      title: `Your booking is at another centre: ${name}.`,
      next: `${address} · booked for ${when}`,
    }),
    notFound: (phone) => ({
      title: 'No booking was found.',
      next: `Please check the number and the date of birth. No booking yet? The reception desk or ${phone} will help.`,
    }),
    missed: (when, phone) => ({
      title: 'This booking was closed because nobody came.',
      next: `It was for ${when}. Please ask at the reception desk or call ${phone} to book again.`,
    }),
    orphaned: (when, phone) => ({
      title: 'The centre had to withdraw this time; please choose another.',
      next: `We are sorry. It was booked for ${when}. The reception desk or ${phone} will help.`,
    }),
    done: (next) => ({
      title: 'You have already completed this visit.',
      next: next
        ? `Your next booking is on ${next}.`
        : 'There is no further booking. The reception desk will answer your questions.',
    }),
    earlierStep: (step, earlier, when) => ({
      title: `Visit ${step} has to wait until visit ${earlier} is done.`,
      next: `Visit ${earlier} is booked for ${when}. Please go to the reception desk.`,
    }),
    lateToDesk: (when) => ({
      title: 'You are very late. Please go to the reception desk.',
      next: `Your booking was for ${when}. The desk will see whether you can still be received today.`,
    }),
  },
  numbers: {
    greeting: 'Take a number, or check in for your booking.',
    name: 'Take a number',
    hint: 'Press here if you have no booking.',
    aside: 'If you need help, please ask our guides.',
    choose: 'What have you come for?',
    chooseHint: 'Press, and you get a number. We do not ask your name.',
    waiting: (people) => (people === 0 ? 'nobody waits' : `${people} waiting`),
    closed: (opensAt) => (opensAt ? `from ${opensAt}` : 'closed today'),
    usedUp: 'none left now',
    got: 'Here is your number.',
    here: 'We know now that you are here.',
    isClosed: (opensAt) => ({
      title: 'No numbers are given out now.',
      next: opensAt
        ? `They are again from ${opensAt} today.`
        : 'We have closed for today. Please come on the next working day.',
    }),
    isUsedUp: (isToday) => ({
      title: 'All numbers have been given out.',
      next: isToday
        ? 'There will be more in the next hour. Please ask our guides.'
        : 'Please come tomorrow, or book online.',
    }),
    isLost: {
      title: 'This number is no longer good.',
      next: 'Its turn has passed. Please take a new one, or ask our guides.',
    },
  },
  stages: {
    reception: 'Reception (접수)',
    screening: 'Screening (예진)',
    injection: 'Injection (접종)',
    observation: 'Observation (관찰)',
  },
};
