export const inner = 'identity';
