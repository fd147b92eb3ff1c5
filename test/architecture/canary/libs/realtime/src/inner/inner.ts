export const inner = 'realtime';
