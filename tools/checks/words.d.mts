export const medicalWordsIn: (content: string) => string[];
export const checkCoreWords: () => Promise<string[]>;
