export const casework = 'casework';
