import { useEffect, useState } from 'react';

/** The high-contrast set of KRDS, for one person: the next one starts without it. */
export function useContrast(): { isHigh: boolean; turn(): void; reset(): void } {
  const [isHigh, setHigh] = useState(false);
  useEffect(() => {
    document.documentElement.dataset['theme'] = isHigh ? 'dark' : 'light';
  }, [isHigh]);
  return { isHigh, turn: () => setHigh((now) => !now), reset: () => setHigh(false) };
}
