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
}

/** Every delivered message, in memory and in a file, so that a restart forgets neither inboxes nor references. */
export class Journal {
  readonly #file: string;
  readonly #delivered: Delivered[];

  private constructor(file: string, delivered: Delivered[]) {
    this.#file = file;
    this.#delivered = delivered;
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
