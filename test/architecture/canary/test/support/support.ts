export const support = '';
