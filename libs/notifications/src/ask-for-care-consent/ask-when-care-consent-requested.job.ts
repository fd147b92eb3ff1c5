import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { CodeVault, PeopleDirectory } from '#identity';
import { CareConsentRequested } from '#identity/events';
import { QueueMessage } from '../queue-message/queue-message.ts';

type Payload = z.output<(typeof CareConsentRequested)['schema']>;

/** Asks somebody on their own phone whether another may book for them, by a code that they may read out. */
@Injectable()
export class AskWhenCareConsentRequested extends Reaction<Payload> {
  readonly name = 'notifications.ask-when-care-consent-requested';
  readonly on = CareConsentRequested;
  readonly #codes: CodeVault;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(codes: CodeVault, people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#codes = codes;
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react({ codeId, carerId }: Payload, tx: Transaction): Promise<void> {
    const code = await this.#codes.open(codeId);
    if (!code) return;
    const carer = (await this.#people.describe([carerId])).get(carerId);
    const notAfter = Temporal.Instant.from(code.expiresAt);
    const minutes = Math.max(1, Math.round(tx.now.until(notAfter).total('minutes')));
    await this.#queueMessage.run({
      subject: { kind: 'code', id: codeId },
      purpose: 'care-consent',
      personId: null,
      phone: code.phone,
      language: 'ko',
      values: { carer: carer?.maskedName ?? '', code: code.code, minutes: String(minutes) },
      notBefore: tx.now,
      notAfter,
      quietZone: null,
    });
  }
}
