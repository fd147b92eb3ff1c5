/** To write down what a caller does without, and that somebody is written to no more. */
export const CHANGE_CONTACT = 'notifications.change-contact';
