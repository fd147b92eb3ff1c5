export const checkImports: () => Promise<string[]>;
export const checkCanary: () => Promise<string[]>;
