export const vaccination = 'vaccination';
