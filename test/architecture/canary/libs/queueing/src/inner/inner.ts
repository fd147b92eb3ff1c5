export const inner = 'queueing';
