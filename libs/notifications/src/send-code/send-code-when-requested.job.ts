import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { CodeVault } from '#identity';
import { CodeRequested } from '#identity/events';
import { QueueMessage } from '../queue-message/queue-message.ts';

type Payload = z.output<(typeof CodeRequested)['schema']>;

/** Somebody waits in front of the screen: a code goes out at once, at any hour, or not at all. */
@Injectable()
export class SendCodeWhenRequested extends Reaction<Payload> {
  readonly name = 'notifications.send-code-when-requested';
  readonly on = CodeRequested;
  readonly #codes: CodeVault;
  readonly #queueMessage: QueueMessage;

  constructor(codes: CodeVault, queueMessage: QueueMessage) {
    super();
    this.#codes = codes;
    this.#queueMessage = queueMessage;
  }

  async react({ codeId }: Payload, tx: Transaction): Promise<void> {
    const code = await this.#codes.open(codeId);
    if (!code) return;
    const notAfter = Temporal.Instant.from(code.expiresAt);
    const minutes = Math.max(1, Math.round(tx.now.until(notAfter).total('minutes')));
    await this.#queueMessage.run({
      subject: { kind: 'code', id: codeId },
      purpose: 'code',
      personId: null,
      phone: code.phone,
      language: 'ko',
      values: { code: code.code, minutes: String(minutes) },
      notBefore: tx.now,
      notAfter,
      quietZone: null,
    });
  }
}
