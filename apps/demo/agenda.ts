export interface Appointment {
  at: Temporal.Instant;
  what: () => Promise<void>;
}

/** What is going to happen, earliest first; things of the same moment in the order they were noted. */
export class Agenda {
  readonly #heap: (Appointment & { order: number })[] = [];
  #count = 0;

  add(at: Temporal.Instant, what: () => Promise<void>): void {
    this.#heap.push({ at, what, order: this.#count++ });
    let child = this.#heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#before(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  peek(): Appointment | undefined {
    return this.#heap[0];
  }

  take(): Appointment | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    for (let parent = 0; ;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let least = parent;
      if (left < this.#heap.length && this.#before(left, least)) least = left;
      if (right < this.#heap.length && this.#before(right, least)) least = right;
      if (least === parent) return first;
      this.#swap(parent, least);
      parent = least;
    }
  }

  #before(a: number, b: number): boolean {
    const order = Temporal.Instant.compare(this.#heap[a]!.at, this.#heap[b]!.at);
    return order < 0 || (order === 0 && this.#heap[a]!.order < this.#heap[b]!.order);
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }
}
