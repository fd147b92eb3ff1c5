export const scheduling = 'scheduling';
