export const vaccinationHappened = 'vaccination';
