/**
 * Turns many single questions into one: while an answer is on its way, whatever is asked meanwhile is
 * collected and asked together next.
 */
export class Loader<Key, Value> {
  readonly #load: (keys: Key[]) => Promise<Map<Key, Value>>;
  #waiting = new Map<Key, PromiseWithResolvers<Value | undefined>>();
  #isAsking = false;

  constructor(load: (keys: Key[]) => Promise<Map<Key, Value>>) {
    this.#load = load;
  }

  get(key: Key): Promise<Value | undefined> {
    let answer = this.#waiting.get(key);
    if (!answer) this.#waiting.set(key, (answer = Promise.withResolvers()));
    if (!this.#isAsking) void this.#ask();
    return answer.promise;
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    // One turn of the event loop, so that requests that arrived together go together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.size > 0) {
      const asked = this.#waiting;
      this.#waiting = new Map();
      try {
        const found = await this.#load([...asked.keys()]);
        for (const [key, answer] of asked) answer.resolve(found.get(key));
      } catch (error) {
        for (const answer of asked.values()) answer.reject(error);
      }
    }
    this.#isAsking = false;
  }
}
