export const inner = 'kernel';
