export const identityHappened = 'identity';
