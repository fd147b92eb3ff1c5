export const inner = 'vaccination';
