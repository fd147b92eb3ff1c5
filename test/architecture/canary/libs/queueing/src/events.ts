export const queueingHappened = 'queueing';
