export const kernelHappened = 'kernel';
