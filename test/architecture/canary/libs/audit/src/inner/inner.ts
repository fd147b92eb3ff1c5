export const inner = 'audit';
