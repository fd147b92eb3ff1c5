export const notificationsHappened = 'notifications';
