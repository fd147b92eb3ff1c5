export const contractHappened = 'contract';
