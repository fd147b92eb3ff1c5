/** What a resident or a visitor at the kiosk can meet; anything else falls back to Korean. */
export const problems = {
  client_unreachable: {
    title: 'The server cannot be reached.',
    next: 'Check your connection and press again. What you entered is kept.',
  },
  'client_server-failed': {
    title: 'Something went wrong for a moment.',
    next: 'Please press again shortly. If it continues, call the centre.',
  },
  client_refused: {
    title: 'We could not do that.',
    next: 'Reload the page and try again. If it continues, call the centre.',
  },
  kernel_unavailable: {
    title: 'The server does not answer right now.',
    next: 'Please press again shortly. What you entered is kept.',
  },
  kernel_busy: {
    title: 'Many people are using this right now.',
    next: 'Please press again shortly. What you entered is kept.',
  },
  kernel_unexpected: {
    title: 'Something went wrong for a moment.',
    next: 'Please press again shortly. If it continues, call the centre.',
  },
  request_invalid: {
    title: 'Please check what you entered.',
    next: 'Correct the fields marked in red and press again.',
  },
  'identity_sign-in-required': {
    title: 'Please confirm who you are.',
    next: 'Your session has ended. Confirm who you are again.',
  },
  'identity_too-many-codes': {
    title: 'You asked for too many codes.',
    next: 'Ask again after {{retryAtTime}}, or use a code you already have.',
  },
  'identity_wrong-code': {
    title: 'The code is not right. {{triesLeft}} tries left.',
    next: 'Enter the 6 digits of the latest message.',
  },
  'identity_code-expired': {
    title: 'The code has expired (5 minutes).',
    next: 'Ask for a new code.',
  },
  'identity_code-locked': {
    title: 'The code was wrong 5 times, so we paused.',
    next: 'Ask for a new code after {{retryAtTime}}.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} has just been taken.',
    next: 'Choose the nearest free time. You stay signed in.',
  },
  'scheduling_already-booked': {
    title: 'You already have a booking.',
    next: 'See its dates under “My bookings”. To change it, cancel it first.',
  },
  'scheduling_not-eligible': {
    title: 'You cannot book here now.',
    next: 'Please follow the note below.',
  },
  'scheduling_outside-opening': {
    title: 'Booking is not open now.',
    next: 'You can book from {{opensAt}}.',
  },
  'scheduling_day-closed': {
    title: 'The centre is closed that day ({{reason}}).',
    next: 'Choose another day.',
  },
  'scheduling_interval-too-short': {
    title: 'The two visits must be at least {{minDays}} days apart.',
    next: 'Choose a second date from {{earliestOn}}.',
  },
  'scheduling_slot-past': {
    title: 'That time has passed.',
    next: 'Choose another time.',
  },
  'scheduling_slot-not-found': {
    title: 'That time no longer exists.',
    next: 'Choose again in the calendar.',
  },
  'scheduling_cut-off-passed': {
    title: 'It is too late to cancel online.',
    next: 'Please call the centre and we will cancel it for you.',
  },
  'scheduling_not-cancellable': {
    title: 'This booking cannot be cancelled.',
    next: 'It was used or cancelled already. Call the centre if you have questions.',
  },
  'scheduling_booking-not-found': {
    title: 'We cannot find the booking.',
    next: 'Check the booking number and date of birth, or come to reception.',
  },
  'scheduling_not-today': {
    title: 'The booking is not for today but for {{startsAt}}.',
    next: 'Come on that day or ask at reception.',
  },
  'scheduling_already-arrived': {
    title: 'You have already checked in.',
    next: 'Please wait for your number. If you have none, come to reception.',
  },
  'scheduling_not-confirmed': {
    title: 'This booking is not valid.',
    next: 'It was cancelled or is over. Please ask at reception.',
  },
  'scheduling_too-early': {
    title: 'It is too early to check in.',
    next: 'You can check in from {{earliestAtTime}}.',
  },
  'queueing_visit-not-found': {
    title: 'Your number is not ready yet.',
    next: 'Please wait a moment. After one minute, come to reception.',
  },
};
