import {
  closed,
  givenUp,
  handedOver,
  judge,
  nextToSend,
  refused,
  sentAgain,
  takenBack,
  tried,
  withAct,
  type Refusal,
  type UnsentAct,
  type UnsentActs,
} from './unsent-acts.ts';

export interface ActStorage {
  read(): Promise<UnsentActs>;
  /** Reads, changes and writes in one go; answers what was written. */
  change(how: (acts: UnsentActs) => UnsentActs): Promise<UnsentActs>;
}

export interface QueueSurroundings {
  storage: ActStorage;
  /** Throws what `refusalOf` understands. */
  send(act: UnsentAct): Promise<void>;
  refusalOf(cause: unknown): Refusal;
  onRefused(act: UnsentAct, refusal: Refusal): void;
  onSignedOut(): void;
  /** The server has done it; called before the act is taken off the list. */
  onDone(act: UnsentAct): void;
}

/** The acts of a tablet on their way to the server: kept first, sent in order, each at most once. */
export class UnsentQueue {
  readonly #around: QueueSurroundings;
  readonly #listeners = new Set<() => void>();
  #acts: UnsentActs = [];
  #replaying: Promise<Replayed> | null = null;

  constructor(around: QueueSurroundings) {
    this.#around = around;
  }

  get acts(): UnsentActs {
    return this.#acts;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    this.#show(await this.#around.storage.read());
  }

  add(act: UnsentAct): Promise<void> {
    return this.#change((acts) => withAct(acts, act));
  }

  /** Before it was sent: as if it had never been pressed. */
  takeBack(key: string): Promise<void> {
    return this.#change((acts) => takenBack(acts, key));
  }

  /** A refused act once more, on what the ticket is now. */
  sendAgain(key: string, nowRevision: number | null): Promise<void> {
    return this.#change((acts) => sentAgain(acts, key, nowRevision));
  }

  giveUp(key: string): Promise<void> {
    return this.#change((acts) => givenUp(acts, key));
  }

  handOver(key: string): Promise<void> {
    return this.#change((acts) => handedOver(acts, key));
  }

  /** Sends what this person left, one after the other; a second call joins the first. */
  replay(staffId: string): Promise<Replayed> {
    this.#replaying ??= this.#replay(staffId).finally(() => (this.#replaying = null));
    return this.#replaying;
  }

  async #replay(staffId: string): Promise<Replayed> {
    for (;;) {
      const act = nextToSend(this.#acts, staffId);
      if (!act) return { outcome: 'through' };
      await this.#change((acts) => tried(acts, act.key));
      try {
        await this.#around.send(act);
      } catch (cause) {
        const refusal = this.#around.refusalOf(cause);
        const judged = judge(refusal);
        if (judged.outcome === 'signed-out') this.#around.onSignedOut();
        if (judged.outcome !== 'refused') return judged;
        await this.#change((acts) => refused(acts, act.key, refusal));
        this.#around.onRefused(act, refusal);
        continue;
      }
      this.#around.onDone(act);
      await this.#change((acts) => closed(acts, act.key));
    }
  }

  async #change(how: (acts: UnsentActs) => UnsentActs): Promise<void> {
    this.#show(await this.#around.storage.change(how));
  }

  #show(acts: UnsentActs): void {
    this.#acts = acts;
    for (const listener of this.#listeners) listener();
  }
}

/** Through: nothing of this person is left to send. Later: network or server is not ready (`at`: until when). */
export type Replayed = { outcome: 'through' | 'signed-out' } | { outcome: 'later'; at?: string };
