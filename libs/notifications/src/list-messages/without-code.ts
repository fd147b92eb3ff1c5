const codePurposes = new Set(['code', 'care-consent']);

/** Whether a text of this purpose lets its reader in somewhere. */
export const carriesCode = (purpose: string): boolean => codePurposes.has(purpose);

export const withoutCode = (body: string): string => body.replace(/\d{6}/, '●●●●●●');
