import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, Vault } from '#kernel';
import { maskPhone } from '#identity';
import type { Choice } from '../contact-wishes/choices.ts';
import { MessageQueued } from '../events.ts';
import { afterQuietHours } from '../quiet-hours.ts';
import { bytesOf, kindOf, LMS_BYTES, toPhoneText } from '../text/ks-x-1001.ts';
import { render, valuesIn, type Values, type ValuesIn } from '../text/render.ts';
import { templateFor } from './template-for.ts';

/** A message as its cause asks for it. */
export interface MessageDraft {
  subject: { kind: string; id: string };
  purpose: string;
  version?: number;
  personId: string | null;
  /** E.164; null for somebody without a phone: the message is kept for the list of those to be told otherwise. */
  phone: string | null;
  language: string;
  values: Values | ValuesIn;
  /** Code of the offer, where departments word the purpose in their own way. */
  offerCode?: string;
  /** Ids without which the message has no sense; when all of them are withdrawn it does not go out. */
  concerns?: readonly string[];
  /** Code of the centre that sends it, where one does: its wording, its reports, whoever phones instead. */
  centreCode?: string;
  /** A person who does without these texts is not sent it; null and absent for what everybody is told. */
  choice?: Choice | null;
  /** What a timed purpose is counted from, so that it can be timed anew: the visit's beginning or end. */
  anchorAt?: Temporal.Instant;
  notBefore: Temporal.Instant;
  notAfter: Temporal.Instant;
  /** Zone whose night (21–08) the message must not disturb; null sends at any hour. */
  quietZone: string | null;
  /** 0 where somebody waits for it, 2 for one of thousands; 1, and 0 for what may go out at night, when not said. */
  urgency?: 0 | 1 | 2;
}

/** Writes one message in the transaction of its cause; the same subject, purpose and version once only. */
@Injectable()
export class QueueMessage {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;

  constructor(unitOfWork: UnitOfWork, vault: Vault) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
  }

  async run(draft: MessageDraft): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      const template = await templateFor(tx, draft);
      const safe = Object.entries(valuesIn(draft.values, template.language)).map(
        ([name, value]) => [name, toPhoneText(value)] as const,
      );
      const body = render(template.body, Object.fromEntries(safe));
      const bytes = bytesOf(body);
      if (bytes > LMS_BYTES) {
        throw new DomainError('notifications.text-too-long', 'invalid', { purpose: draft.purpose, bytes });
      }
      const notBefore = draft.quietZone ? afterQuietHours(draft.notBefore, draft.quietZone) : draft.notBefore;
      const [made] = await tx.sql<{ id: string }>`
        insert into notifications.message (
          id, subject_kind, subject_id, purpose, version, person_id, recipient_sealed, recipient_masked, language,
          body_sealed, bytes, kind, quiet_zone, concerns, not_before, not_after, due_at, offer_code, centre_code,
          channel, alimtalk_code, urgency, choice, anchor_at, caused_at, created_at)
        values (
          ${newId()}, ${draft.subject.kind}, ${draft.subject.id}, ${draft.purpose}, ${draft.version ?? 1},
          ${draft.personId}, ${this.#vault.seal(draft.phone ?? '')}, ${draft.phone === null ? '' : maskPhone(draft.phone)}, ${template.language},
          ${this.#vault.seal(body)}, ${bytes}, ${kindOf(bytes)}, ${draft.quietZone},
          ${[...(draft.concerns ?? [])]}::uuid[], ${notBefore}, ${draft.notAfter}, ${notBefore},
          ${draft.offerCode ?? ''}, ${draft.centreCode ?? null},
          ${template.channel}, ${template.templateCode}, ${draft.urgency ?? (draft.quietZone ? 1 : 0)},
          ${draft.choice ?? null}, ${draft.anchorAt ?? null},
          ${tx.now}, ${tx.now})
        on conflict (subject_kind, subject_id, purpose, version) do nothing
        returning id`;
      if (made) tx.record(MessageQueued, { messageId: made.id, notBefore: notBefore.toString() });
    });
  }
}
