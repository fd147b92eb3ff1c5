export const realtime = 'realtime';
