import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A message on a phone. */
export interface Delivered {
  messageId: string;
  reference: string;
  from: string;
  to: string;
  text: string;
  at: string;
  /** What its receipt will say; delivered, at once, where absent. */
  receipt?: 'undelivered' | 'late' | 'none';
  /** By which way it came; a text message where absent. */
  channel?: 'alimtalk';
  /** By the gateway's own clock. */
  takenAt?: string;
}

/** Every delivered message, in memory and in a file, so that a restart forgets neither inboxes nor references. */
export class Journal {
  readonly #file: string;
  readonly #delivered: Delivered[];

  readonly #byId = new Map<string, Delivered>();
  readonly #byNumber = new Map<string, Delivered[]>();
  readonly #byReference = new Map<string, Delivered>();

  private constructor(file: string, delivered: Delivered[]) {
    this.#file = file;
    this.#delivered = delivered;
    for (const message of delivered) this.#index(message);
  }

  static async open(file: string): Promise<Journal> {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return new Journal(file, text.split('\n').flatMap(parseLine));
  }

  /** Oldest first. */
  get delivered(): readonly Delivered[] {
    return this.#delivered;
  }

  async append(message: Delivered): Promise<void> {
    await appendFile(this.#file, `${JSON.stringify(message)}\n`);
    this.#delivered.push(message);
    this.#index(message);
  }

  byId(messageId: string): Delivered | undefined {
    return this.#byId.get(messageId);
  }

  /** Oldest first; all of them where nothing is asked for. */
  find({ to, reference }: { to?: string | undefined; reference?: string | undefined }): readonly Delivered[] {
    if (reference) {
      const message = this.#byReference.get(reference);
      return message && (!to || message.to === to) ? [message] : [];
    }
    return to ? (this.#byNumber.get(to) ?? []) : this.#delivered;
  }

  #index(message: Delivered): void {
    this.#byId.set(message.messageId, message);
    this.#byReference.set(message.reference, message);
    const inbox = this.#byNumber.get(message.to);
    if (inbox) inbox.push(message);
    else this.#byNumber.set(message.to, [message]);
  }
}

/** A crash may leave half a line at the end; it was never acknowledged, so it is no message. */
const parseLine = (line: string): Delivered[] => {
  try {
    return line === '' ? [] : [JSON.parse(line) as Delivered];
  } catch {
    return [];
  }
};
