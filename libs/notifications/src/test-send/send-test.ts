import { Injectable } from '@nestjs/common';
import { maskPhone } from '#identity';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { actingStaff, type WordingLine } from '../edit-templates/wording-line.ts';
import type { Sample } from '../message-template.ts';
import { PreviewWording } from '../preview-template/preview-wording.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';

const WORTH_SENDING = { minutes: 10 };
/** A test costs what any message costs. */
const TESTS_AN_HOUR = 5;

export interface TestDraft {
  line: WordingLine;
  body: string;
  sample: keyof Sample;
  /** E.164; of whoever tests, kept nowhere but in the sealed message. */
  phone: string;
}

/** Sends a wording that is being written to the phone of whoever writes it, marked as a test. */
@Injectable()
export class SendTest {
  readonly #unitOfWork: UnitOfWork;
  readonly #preview: PreviewWording;
  readonly #queueMessage: QueueMessage;

  constructor(unitOfWork: UnitOfWork, preview: PreviewWording, queueMessage: QueueMessage) {
    this.#unitOfWork = unitOfWork;
    this.#preview = preview;
    this.#queueMessage = queueMessage;
  }

  async run({ line, body, sample, phone }: TestDraft): Promise<{ left: number }> {
    if (line.channel === 'push') throw new DomainError('notifications.no-test-of-push', 'invalid');
    const { faults, filled } = this.#preview.run({ line, body });
    if (!filled || faults.length > 0)
      throw new DomainError('notifications.wording-refused', 'invalid', { faults });
    const staffId = actingStaff();
    if (staffId === null) throw new DomainError('identity.sign-in-required', 'unauthenticated');
    return this.#unitOfWork.run(async (tx) => {
      const left = TESTS_AN_HOUR - (await this.count(tx, staffId));
      const testId = newId();
      await this.#queueMessage.run({
        subject: { kind: 'test-send', id: testId },
        purpose: 'test-send',
        personId: null,
        phone,
        language: 'ko',
        values: { text: filled[sample].text },
        ...(line.centreCode !== null && { centreCode: line.centreCode }),
        notBefore: tx.now,
        notAfter: tx.now.add(WORTH_SENDING),
        // Whoever tests waits for it.
        quietZone: null,
      });
      const { purpose, scope, language } = line;
      tx.audit({
        action: 'notifications.test-sent',
        personId: null,
        facts: { testId, purpose, scope, language, to: maskPhone(phone) },
      });
      return { left };
    });
  }

  /**
   * Counts one more test within the hour, in one statement: of two at once the second sees the first.
   * @throws `notifications.too-many-tests`.
   */
  protected async count({ sql, now }: Transaction, staffId: string): Promise<number> {
    const since = now.subtract({ hours: 1 });
    const [counted] = await sql<{ sent: number }>`
      insert into notifications.test_sending as kept (staff_id, sent_at)
      values (${staffId}, array[${now}::timestamptz])
      on conflict (staff_id) do update
      set sent_at = array(select at from unnest(kept.sent_at) at where at > ${since}) || ${now}::timestamptz
      where (select count(*) from unnest(kept.sent_at) at where at > ${since}) < ${TESTS_AN_HOUR}
      returning cardinality(sent_at) as sent`;
    if (counted) return counted.sent;
    const [oldest] = await sql<{ at: string }>`
      select min(at) as at from notifications.test_sending, unnest(sent_at) at
      where staff_id = ${staffId} and at > ${since}`;
    const retryAt = Temporal.Instant.from(oldest!.at).add({ hours: 1 });
    throw new DomainError('notifications.too-many-tests', 'conflict', {
      most: TESTS_AN_HOUR,
      retryAt: retryAt.toString(),
    });
  }
}
