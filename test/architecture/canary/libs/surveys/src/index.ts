export const surveys = 'surveys';
