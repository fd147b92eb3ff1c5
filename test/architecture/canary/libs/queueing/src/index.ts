export const queueing = 'queueing';
