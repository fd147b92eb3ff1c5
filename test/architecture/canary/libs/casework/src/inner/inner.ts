export const inner = 'casework';
