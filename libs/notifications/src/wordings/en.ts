/** The Korean wordings in English, by purpose. */
export const englishWordings: Readonly<Record<string, string>> = {
  'shuttle-seat':
    '[{place}] Dear {name}, your shuttle bus on {date}:\n{departs} from {stop} -> {arrives} at the centre ({seats} seat(s))\n' +
    'Please be at the stop 5 minutes early. Booking no. {number}',
  code: '[Charye] Your code is {code} (valid {minutes} min). Do not tell it to anyone.',
  'care-consent':
    '[Charye] {carer} asks to book for you. If you agree, tell {carer} the number {code} (within {minutes} min). ' +
    'Whoever books for you can see and change your bookings. If you do not know them, keep the number to yourself.',
  confirmation:
    '[{place}] Dear {name}, your booking is confirmed.\nBooking no. {number}\n{visits}\n' +
    'Place: {address}\nPlease come 10 minutes early and bring your ID.\nChange: {change}\nCancel: {cancel}',
  move:
    '[{place}] Dear {name}, your booking has been changed to:\nBooking no. {number}\n{visits}\nPlace: {address}\n' +
    'Change: {change}\nCancel: {cancel}',
  'choose-anew':
    '[{place}] Dear {name}, we are sorry: the centre cannot keep the booking below.\nBooking no. {number}\n{visits}\n' +
    'Reason: {reason}\nPlease choose a new time: {change}',
  'move-by-office':
    '[{place}] Dear {name}, we are sorry: the centre had to change your booking to:\nBooking no. {number}\n{visits}\n' +
    'Reason: {reason}\nPlace: {address}\nIf you cannot come, change: {change}\nCancel: {cancel}',
  reminder: '[{place}] Dear {name}, your booking is tomorrow, {date} {time}: {service}. Booking no. {number}',
  'reminder-morning':
    '[{place}] Dear {name}, your booking is today at {time}: {service}. Booking no. {number}',
  survey:
    '[{place}] Dear {name}, your case "{kind}" is closed. An automatic call from {phone} will shortly ask how satisfied you are (under 1 minute). ' +
    'Press 9 during the call to decline.',
  cancellation: '[{place}] Dear {name}, this booking has been cancelled.\nBooking no. {number}\n{visits}',
  'bulk-notice': '[{place}] {text}',
  'bulk-moved':
    '[{place}] Dear {name}, your booking for {service} has been changed.\nBefore: {before}\nNow: {date} {time}\n' +
    'Booking no. {number}\nPlace: {address}',
  opening:
    '[{place}] Dear {name}, booking has opened, as you asked us to tell you.\nYou may book {period}, online or by phone.\n' +
    'We send this notice only once.',
  'standby-offer':
    '[{place}] Dear {name}, a place for {service} is free if you can come by {time} today.\n' +
    'Please answer below by {until} ({minutes} min). Without an answer it goes to the next person.\n{link}',
  missed:
    '[{place}] Dear {name}, you did not come for {service} on {date} {time}, so the booking has ended (no. {number}).\n' +
    'Book again: {book}\nPhone: {phone}',
  'missed-with-following':
    '[{place}] Dear {name}, you did not come for {service} on {date} {time}, so the bookings that follow are cancelled too (no. {number}).\n' +
    'Cancelled:\n{visits}\nYou may book again from the start: {book}\nPhone: {phone}',
  'missed-standby':
    '[{place}] Dear {name}, you accepted the place for {service} on {date} {time} but did not come.\n' +
    'Until {until} you cannot ask for places of the same day. Ordinary booking is open: {book}\nIf something came up, please phone: {phone}',
};
