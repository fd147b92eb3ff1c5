export const caseworkHappened = 'casework';
