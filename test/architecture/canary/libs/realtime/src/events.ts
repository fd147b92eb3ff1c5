export const realtimeHappened = 'realtime';
