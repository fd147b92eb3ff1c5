export const inner = 'library';
