export const inner = 'contract';
