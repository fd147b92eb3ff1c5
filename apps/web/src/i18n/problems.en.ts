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
  'identity_phone-full': {
    title: 'One phone can book for up to {{limit}} people, including its owner.',
    next: 'Remove one of them first, or phone the centre.',
  },
  'identity_own-consent-needed': {
    title: 'Their consent must be confirmed on their own phone.',
    next: 'Send a new consent code and enter the 6 digits they receive.',
  },
  'identity_consent-changed': {
    title: 'The text of the consent has changed.',
    next: 'Please tell them what is new and ask again.',
  },
  'identity_dependant-is-self': {
    title: 'These are your own details.',
    next: 'You need not add yourself. Enter the person you book for.',
  },
  'identity_not-born-yet': {
    title: 'This date of birth is in the future.',
    next: 'Please check it.',
  },
  'identity_not-cared-for': {
    title: 'This person is not registered.',
    next: 'Reload the page; the registration may have ended already.',
  },
  'scheduling_slot-full': {
    title: '{{startsAt}} has just been taken.',
    next: 'Choose the nearest free time. You stay signed in.',
  },
  'scheduling_already-booked': {
    title: 'You already have a booking.',
    next: 'See its dates under “See or change my booking”, and change them there.',
  },
  'scheduling_may-book-already': {
    title: 'You can book now.',
    next: 'There is no need to wait for a message. Press Book.',
  },
  'scheduling_group-not-found': {
    title: 'The group you chose no longer exists.',
    next: 'Reload the page and choose again.',
  },
  'scheduling_notice-not-found': {
    title: 'This request has already ended.',
    next: 'Reload the page.',
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
  'scheduling_hold-expired': {
    title: 'Your places are no longer kept.',
    next: 'Keep the same time again or choose another.',
  },
  'scheduling_hold-not-found': {
    title: 'No places are kept for you.',
    next: 'Please choose a time again.',
  },
  'scheduling_not-changeable': {
    title: 'This booking cannot be changed.',
    next: 'You have already been here, or it was cancelled. Call the centre with any question.',
  },
  'scheduling_same-time': {
    title: 'This is the time you already have.',
    next: 'Please choose another.',
  },
  'scheduling_supply-exhausted': {
    title: 'Everything that can be booked this time is taken.',
    next: 'It opens again when others cancel. Please look later.',
  },
  'scheduling_not-in-your-care': {
    title: 'You cannot book for this person.',
    next: 'Add them first under the people you book for.',
  },
  'scheduling_person-twice': {
    title: 'The same person is named twice.',
    next: 'Choose again who comes.',
  },
  'scheduling_no-follow-up': {
    title: 'There is no following visit to move.',
    next: 'Reload the page and choose again.',
  },
  'scheduling_link-unknown': {
    title: 'This link cannot be used.',
    next: 'Press the whole link in the message. Otherwise sign in under “See or change my booking”.',
  },
  'scheduling_link-closed': {
    title: 'This link was closed after several wrong dates of birth.',
    next: 'Sign in under “See or change my booking”, or call the centre.',
  },
  'scheduling_link-for-another-purpose': {
    title: 'This link is for something else.',
    next: 'Press the other link in the message, or go to “See or change my booking”.',
  },
  'scheduling_wrong-birth-date': {
    title: 'The date of birth does not match the booking. {{triesLeft}} tries left.',
    next: 'Enter the date of birth of the person to be vaccinated.',
  },
  'scheduling_cut-off-passed': {
    title: 'It is too late to change or cancel online.',
    next: 'This was possible until {{lastDay}}. Please call the centre and we will help you.',
  },
  'scheduling_not-cancellable': {
    title: 'This booking cannot be cancelled.',
    next: 'It was used or cancelled already. Call the centre if you have questions.',
  },
  'scheduling_too-many-tries': {
    title: 'The birth date was wrong too many times.',
    next: 'Try again after {{retryAtTime}}, or ask at the reception desk.',
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
  'scheduling_other-centre': {
    title: 'Your booking is at another centre.',
    next: 'Please go to {{centreName}} ({{centreAddress}}). It is booked for {{startsAt}}.',
  },
  'scheduling_earlier-step-open': {
    title: 'Visit {{step}} has to wait until visit {{earlierStep}} is done.',
    next: 'Visit {{earlierStep}} is booked for {{earlierAt}}. Please go to the reception desk.',
  },
  'scheduling_late-to-desk': {
    title: 'You are very late and have to check in at the reception desk.',
    next: 'Your booking was for {{arriveAt}}. The desk will see whether you can still be received today.',
  },
  'scheduling_door-code-over': {
    title: 'This QR is no longer good.',
    next: 'Please scan the new QR at the entrance or on the kiosk. It changes every minute.',
  },
  'scheduling_door-code-unknown': {
    title: 'This is not a QR of the centre.',
    next: 'Please scan the QR at the entrance or on the kiosk with your phone camera.',
  },
  'scheduling_not-at-the-door': {
    title: 'We could not tell that you are at the centre.',
    next: 'Scan the QR at the entrance or on the kiosk again and check in within 20 minutes.',
  },
  'identity_visit-pass-over': {
    title: 'This ticket is from another day.',
    next: 'The QR on a ticket is good for its own day only.',
  },
  'identity_visit-pass-unknown': {
    title: 'This QR cannot be used.',
    next: 'Scan the QR on your ticket again, or watch the screens for your number.',
  },
  'queueing_help-is-coming': {
    title: 'A colleague is already on the way.',
    next: 'The list has been refreshed.',
  },
  'queueing_help-call-not-found': {
    title: 'This call does not exist.',
    next: 'The list has been refreshed.',
  },
  'notifications_push-off': {
    title: 'This office does not notify phones.',
    next: 'Turn on the call sound and keep the screen on.',
  },
  'notifications_push-service-unknown': {
    title: 'Notifications of this browser cannot be used.',
    next: 'Turn on the call sound and keep the screen on, or ask for a text message.',
  },
  'queueing_no-numbers-here': {
    title: 'No numbers are given out for this here.',
    next: 'Please ask our guides.',
  },
  'queueing_numbers-closed': {
    title: 'Numbers are not given out at this time.',
    next: 'Please look at the hours and come again.',
  },
  'queueing_numbers-used-up': {
    title: 'All numbers have been given out.',
    next: 'Take one in the next hour, or book.',
  },
  'queueing_already-in-line': {
    title: 'You already stand in this line.',
    next: 'See your number under “My turn”.',
  },
  'queueing_not-from-home': {
    title: 'This number can only be taken here.',
    next: 'Take it from the machine at the entrance.',
  },
  'queueing_too-few-waiting': {
    title: 'Too few people wait to take a number from home.',
    next: 'Simply come and take one from the machine.',
  },
  'queueing_one-number-from-home': {
    title: 'You have taken a number from home today.',
    next: 'See it under “My turn”.',
  },
  'queueing_other-centre': {
    title: 'This number is of another place.',
    next: 'Confirm your arrival where you took it for.',
  },
  'queueing_not-a-service': {
    title: 'This counter cannot serve that.',
    next: 'Choose at least one service of its line.',
  },
  'queueing_no-phone-known': {
    title: 'No phone number belongs to this ticket.',
    next: 'Keep the page open and it will tell you.',
  },
  'passport_kind-unknown': {
    title: 'There is no such kind of passport.',
    next: 'Please choose from the list.',
  },
  'passport_day-has-passed': {
    title: 'It cannot hold from a past day.',
    next: 'Choose today or a later day.',
  },
  'casework_stage-not-next': {
    title: 'It cannot go to this stage now.',
    next: 'Reload the list and check its stage.',
  },
  'casework_stage-stays': {
    title: 'This stage cannot be undone.',
    next: 'The applicant has been told, or it has been handed over.',
  },
  'passport_situation-unknown': { title: 'This situation is not known.', next: 'Please choose again.' },
  'passport_documents-missing': {
    title: 'All papers are needed.',
    next: 'Please tick every paper you have seen.',
  },
  'passport_receipt-not-found': { title: 'This receipt was not found.', next: 'Please reload the register.' },
  'passport_receipt-given-back': {
    title: 'This fee has been given back already.',
    next: 'See the refund in the register.',
  },
  'passport_day-is-closed': {
    title: 'Today’s register is closed.',
    next: 'Please take or refund fees on the next working day.',
  },
  'passport_identity-needed': {
    title: 'Hand over one at a time, with identity checked.',
    next: 'Record the identity check.',
  },
  'passport_not-ready': {
    title: 'This passport is not ready to be handed over.',
    next: 'Please check its stage.',
  },
  'passport_has-lapsed': {
    title: 'This passport was not collected within 6 months and is void.',
    next: 'A new application is needed.',
  },
  'passport_proxy-needs-power': {
    title: 'A proxy needs a power of attorney.',
    next: 'Please check it and try again.',
  },
  'passport_span-wrong': { title: 'Please choose another span.', next: 'At most two years.' },
  'queueing_visit-has-ended': {
    title: 'This visit is over already.',
    next: 'There is no turn left to tell you about.',
  },
  'queueing_visit-not-found': {
    title: 'Your number is not ready yet.',
    next: 'Please wait a moment. After one minute, come to reception.',
  },
  'scheduling_standby-all-done': {
    title: 'You have completed everything.',
    next: 'There is nothing left to receive. Call the centre if you have questions.',
  },
  'scheduling_standby-other-offer': {
    title: 'You have begun or booked with another vaccine.',
    next: 'Please join the line for the same vaccine.',
  },
  'scheduling_standby-booked-today': {
    title: 'You already have a booking today.',
    next: 'Come at {{startsAt}}. You need not join the line.',
  },
  'scheduling_standby-too-early': {
    title: '{{minDays}} days must pass before the next dose.',
    next: 'You can join from {{earliestOn}}.',
  },
  'scheduling_standby-barred': {
    title: 'You cannot join until after {{untilOn}}.',
    next: 'You accepted a dose and did not come. If there was a reason, please call the centre.',
  },
  'scheduling_standby-closed-today': {
    title: 'The centre is closed today.',
    next: 'Please join on a day when it is open.',
  },
  'scheduling_standby-over': {
    title: 'It is over for today.',
    next: 'Please join on the next day the centre is open.',
  },
  'scheduling_standby-joined-already': {
    title: 'You have already joined today.',
    next: 'You can stand in one line a day, and not again once you have accepted.',
  },
  'scheduling_standby-not-in-line': {
    title: 'You are not in a line.',
    next: 'Reload the page. If you have an offer, please answer that.',
  },
  'scheduling_standby-offer-not-found': {
    title: 'There is no offer at this address.',
    next: 'An offer can be seen on its day only. Check the address in the message.',
  },
  'scheduling_standby-offer-over': {
    title: 'The time to answer has passed, or you have answered.',
    next: 'The dose has gone to the next person. You may join again today.',
  },
  'scheduling_standby-no-follow-up': {
    title: 'There is no room for the second date.',
    next: 'Please call the centre; staff will find you a place.',
  },
  'scheduling_unknown-hub': {
    title: 'The shuttle bus does not stop there.',
    next: 'Please choose another stop.',
  },
  'kernel_too-busy': {
    title: 'Very many people are booking right now.',
    next: 'Please try again in a moment. What you entered is kept.',
  },
  'identity_pairing-code-unknown': {
    title: 'That pairing code is not right.',
    next: 'Check the six digits that the new screen shows now. They change every ten minutes.',
  },
  'identity_device-code-in-use': {
    title: 'The screen “{{label}}” is already connected under the address {{code}}.',
    next: 'If this one replaces it, choose to replace it; the old screen is then disconnected.',
  },
  'identity_device-code-taken': {
    title: 'The address {{code}} is used by a device of another centre.',
    next: 'Open the screen under another name and pair it again.',
  },
  'identity_device-not-found': {
    title: 'This device was not found.',
    next: 'It may have been disconnected already. Load the list again.',
  },
  'identity_too-many-pairings': {
    title: 'Too many screens are waiting to be paired.',
    next: 'The screen tries again by itself in a moment.',
  },
  'queueing_zone-not-found': {
    title: 'This zone was not found.',
    next: 'Somebody may have removed it. Load the list again.',
  },
  'queueing_zone-exists': {
    title: 'This zone exists already.',
    next: 'Load the list again and edit it there.',
  },
  'queueing_zone-in-use': {
    title: '{{screens}} screens hang in this zone.',
    next: 'Move or disconnect them first.',
  },
  'queueing_too-many-zones': {
    title: 'A centre has {{most}} zones at most.',
    next: 'Remove one that is not used first.',
  },
  'queueing_screen-not-found': {
    title: 'This screen was not found.',
    next: 'It may have been disconnected already. Load the list again.',
  },
  'queueing_screen-not-placed': {
    title: 'This screen hangs in no zone.',
    next: 'Give it a zone in the screen management.',
  },
  'queueing_message-not-found': {
    title: 'This message was not found.',
    next: 'Load the list again.',
  },
  'queueing_changed-meanwhile': {
    title: 'Somebody else changed it meanwhile.',
    next: 'Close this, look at what changed and edit it again.',
  },
  'queueing_stage-not-found': {
    title: 'This stage was not found.',
    next: 'Load the list again.',
  },
  surveys_unknown: {
    title: 'This survey cannot be found.',
    next: 'Open the survey page again.',
  },
  'surveys_day-has-passed': {
    title: 'The rule cannot change from a day in the past.',
    next: 'Choose today or a later day.',
  },
  'surveys_hours-turned-round': {
    title: 'The hours are the wrong way round.',
    next: 'Enter an end that is later than the beginning.',
  },
  'casework_department-unknown': {
    title: 'This department takes no requests.',
    next: 'Please tell the administrator.',
  },
  'casework_kind-unknown': {
    title: 'This kind of request was not found.',
    next: 'Choose again from the list.',
  },
  'casework_unit-unknown': {
    title: 'This unit was not found.',
    next: 'Choose again from the list.',
  },
  'casework_handler-unknown': {
    title: 'The case cannot be given to this person.',
    next: 'Choose somebody of your own department.',
  },
  'casework_not-your-department': {
    title: 'This account may not see the cases of this department.',
    next: 'Sign in with an account of the department.',
  },
  'casework_no-rule': {
    title: 'This kind has no rule yet.',
    next: 'Ask the lead to set one first.',
  },
  'casework_case-not-found': {
    title: 'The request was not found.',
    next: 'Check the number. It is shown only to whoever applied, verified by name and mobile phone.',
  },
  'casework_case-changed': {
    title: 'The request has changed meanwhile.',
    next: 'Look at what changed, then try again.',
  },
  'casework_step-not-possible': {
    title: 'This cannot be done in the present state.',
    next: 'Check the state of the request.',
  },
  'casework_nobody-to-tell': {
    title: 'There is nobody to send a text to.',
    next: 'Register the applicant or turn the texts off.',
  },
  'casework_lead-only': {
    title: 'Only a lead may do this.',
    next: 'Please ask your lead.',
  },
  'casework_extensions-used-up': {
    title: 'It cannot be extended any more.',
    next: 'This kind may be extended {{most}} times at most.',
  },
  'casework_extension-too-long': {
    title: 'The extension is too long.',
    next: 'Enter {{most}} or less.',
  },
  'casework_applicant-must-agree': {
    title: 'A second extension needs the applicant’s consent.',
    next: 'Ask the applicant, then tick the consent.',
  },
  'casework_already-late': {
    title: 'It is already late and cannot be extended.',
    next: 'It was due on {{deadlineOn}}. Please answer it without delay.',
  },
  'casework_no-contact': {
    title: 'This request has no contact.',
    next: 'Look in the papers that came with it.',
  },
  'casework_span-wrong': {
    title: 'Please choose the span again.',
    next: 'It begins before it ends and is shorter than {{months}} months.',
  },
  'casework_check-not-found': {
    title: 'This check was not found.',
    next: 'Load the list of checks again.',
  },
  'casework_rule-not-ahead': {
    title: 'What holds today or held before cannot be changed.',
    next: 'Enter a day from tomorrow on.',
  },
  'casework_term-unit-wrong': {
    title: 'The unit of the term is wrong.',
    next: 'Five days or less in office hours, six or more in days.',
  },
  'notifications_report-too-long': {
    title: 'A report covers 1 to 92 days.',
    next: 'Please choose the first and the last day again.',
  },
  'notifications_not-unknown': {
    title: 'This message has been settled meanwhile.',
    next: 'Please reload the list.',
  },
};
