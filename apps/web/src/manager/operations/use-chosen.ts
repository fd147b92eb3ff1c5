import { useState } from 'react';

/** Which rows of a page are ticked; those that went away meanwhile do not count. */
export function useChosen(ids: readonly string[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = ids.filter((id) => ticked.has(id));
  return {
    chosen,
    isChosen: (id: string) => ticked.has(id),
    tick: (id: string, isOn: boolean) =>
      setTicked((now) => new Set(isOn ? [...now, id] : [...now].filter((one) => one !== id))),
    tickAll: (isOn: boolean) => setTicked(new Set(isOn ? ids : [])),
    isAll: ids.length > 0 && chosen.length === ids.length,
  };
}
