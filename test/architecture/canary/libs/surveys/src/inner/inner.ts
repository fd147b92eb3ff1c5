export const inner = 'surveys';
