import { createStore, del, get, set, update, type UseStore } from 'idb-keyval';

let opened: UseStore | undefined;
const memory = new Map<string, unknown>();

/** What this tablet keeps over a reload. Where the browser allows no storage, it keeps it until the page goes. */
export const tabletStore = {
  async read<T>(name: string): Promise<T | undefined> {
    return orMemory(
      (store) => get<T>(name, store),
      () => memory.get(name) as T | undefined,
    );
  },

  async write(name: string, value: unknown): Promise<void> {
    await orMemory(
      (store) => set(name, value, store),
      () => void memory.set(name, value),
    );
  },

  /** In one transaction, so that two pages on one tablet lose nothing of each other. */
  async change<T>(name: string, how: (old: T | undefined) => T): Promise<T> {
    let changed!: T;
    const keep = (old: T | undefined): T => (changed = how(old));
    await orMemory(
      (store) => update<T>(name, keep, store),
      () => void memory.set(name, keep(memory.get(name) as T | undefined)),
    );
    return changed;
  },

  async forget(...names: string[]): Promise<void> {
    for (const name of names) {
      await orMemory(
        (store) => del(name, store),
        () => void memory.delete(name),
      );
    }
  },
};

async function orMemory<T>(withStore: (store: UseStore) => Promise<T>, without: () => T): Promise<T> {
  try {
    opened ??= createStore('charye-tablet', 'kept');
    return await withStore(opened);
  } catch {
    return without();
  }
}
