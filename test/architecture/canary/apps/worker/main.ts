export const worker = '';
