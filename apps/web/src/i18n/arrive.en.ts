import type { koArrive } from './arrive.ko.ts';

export const arriveTexts: typeof koArrive = {
  arrive: {
    title: 'Check in by phone',
    lead: 'You are at {{centre}}.',
    reading: 'Checking the QR.',
    none: 'First scan the QR of the centre.',
    noneNext:
      'Point your phone camera at the QR at the entrance or on the kiosk to check in here. Your location is not tracked.',
    scanAgain: 'Please scan the new QR at the entrance or on the kiosk with your phone camera.',
    mine: 'Bookings to check in',
    noToday: 'You have no booking here today.',
    noTodayNext: 'Your bookings are listed below. The reception desk will help you.',
    noBooking: 'You have no booking. Please come to the reception desk or call {{phone}}.',
    checkIn: 'Check in',
    checkInFor: 'Check in {{name}} at {{time}}',
    here: 'Checked in',
    seeTurn: 'See my turn',
    finished: 'Completed',
    done: 'You have already completed this visit.',
    doneNext: 'The reception desk will answer your questions.',
    byNumber: 'Check in with the booking number',
    number: 'Booking number',
    numberHint: 'The first seven signs in your message, e.g. K7A-4M2R',
    numberMissing: 'Enter the seven signs of the booking number.',
    orSignIn: 'Or prove who you are by text message.',
    signIn: 'Sign in by text message',
    slipOpening: 'Opening your ticket.',
    slipTitle: 'My turn',
  },
};
