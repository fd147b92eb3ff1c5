interface Numbered {
  topic: string;
  sequence: number;
}

/** The newest sequence of each topic that this page knows of, heard or fetched, for as long as it is open. */
const known = new Map<string, number>();

/** What a snapshot of the topic must not be behind. */
export const knownSequence = (topic: string): number => known.get(topic) ?? 0;

export const noteSequence = ({ topic, sequence }: Numbered): void => {
  if (sequence > knownSequence(topic)) known.set(topic, sequence);
};

/**
 * Puts what is heard in order. Messages may come twice, late or not at all: what is not newer is dropped, and
 * a hole says that the snapshot must be fetched.
 */
export class SequenceWatch {
  readonly #last = new Map<string, number>();

  take({ topic, sequence }: Numbered): 'old' | 'next' | 'gap' {
    const last = this.#last.get(topic);
    if (last !== undefined && sequence <= last) return 'old';
    this.#last.set(topic, sequence);
    return last === undefined || sequence === last + 1 ? 'next' : 'gap';
  }

  /** A new connection begins wherever the topic stands by then; its snapshot is fetched anyway. */
  begin(): void {
    this.#last.clear();
  }
}
