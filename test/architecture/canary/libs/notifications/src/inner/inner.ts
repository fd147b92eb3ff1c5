export const inner = 'notifications';
