export const surveysHappened = 'surveys';
