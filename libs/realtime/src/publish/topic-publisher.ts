import type { TopicMessage } from '../messages.ts';

/** The socket event that carries a TopicMessage. */
export const MESSAGE_EVENT = 'message';

/** The socket event with which a client hands in a newer ticket; answered with whether it was taken. */
export const RENEW_EVENT = 'renew';

/** Port: brings messages to everybody who listens, as well as it can; losing one is allowed. */
export abstract class TopicPublisher {
  abstract publish(messages: readonly TopicMessage[]): void;
}

/** Keeps the latest messages where nobody listens: a day played at full speed, a test. */
export class TopicPublisherInMemory extends TopicPublisher {
  readonly published: TopicMessage[] = [];
  readonly #keep: number;

  constructor(keep = 1_000) {
    super();
    this.#keep = keep;
  }

  publish(messages: readonly TopicMessage[]): void {
    this.published.push(...messages);
    if (this.published.length > this.#keep) this.published.splice(0, this.published.length - this.#keep);
  }
}
