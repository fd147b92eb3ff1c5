export const inner = 'scheduling';
