/** What scrolls and has nothing to press in it must be reachable by keyboard (WCAG 2.1.1). */
export const scrollable = { tabIndex: 0 } as const;
