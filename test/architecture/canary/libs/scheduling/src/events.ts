export const schedulingHappened = 'scheduling';
