export const libraryHappened = 'library';
