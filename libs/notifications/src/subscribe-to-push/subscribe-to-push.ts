import { Inject, Injectable, Optional } from '@nestjs/common';
import { currentContext, DomainError, newId, UnitOfWork, Vault } from '#kernel';
import type { PushTarget } from '../push/push-service.ts';
import { PushSettings } from '../push/push-settings.ts';

/** Where "today" ends: an agreement is for one day at the centre. */
const ZONE = 'Asia/Seoul';
/** Browsers of one person or visit; the oldest gives way. */
const MOST = 5;

/**
 * A browser agrees to be told today, about whoever is signed in on it and the visit whose
 * pass it holds, or takes that back.
 */
@Injectable()
export class SubscribeToPush {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #settings: PushSettings;

  constructor(
    unitOfWork: UnitOfWork,
    vault: Vault,
    @Optional() @Inject(PushSettings) settings: PushSettings = new PushSettings(),
  ) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#settings = settings;
  }

  get publicKey(): string | null {
    return this.#settings.publicKey;
  }

  /** @throws `notifications.push-off`, `notifications.push-service-unknown`. */
  async run({ target, language }: { target: PushTarget; language: string }): Promise<{ until: string }> {
    if (this.publicKey === null) throw new DomainError('notifications.push-off', 'gone');
    if (!this.#settings.mayCall(target.endpoint))
      throw new DomainError('notifications.push-service-unknown', 'invalid');
    const { personId, visitId } = whoAgrees();
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const local = now.toZonedDateTimeISO(ZONE);
      const until = local.add({ days: 1 }).startOfDay().toInstant();
      await sql`
        insert into notifications.push_subscription
          (id, endpoint_hash, sealed, person_id, visit_id, language, agreed_at, expires_at)
        values (${newId()}, ${this.#hashOf(target.endpoint)}, ${this.#vault.seal(JSON.stringify(target))},
                ${personId}, ${visitId}, ${language}, ${now}, ${until})
        on conflict (endpoint_hash) do update set sealed = excluded.sealed, person_id = excluded.person_id,
          visit_id = excluded.visit_id, language = excluded.language, agreed_at = excluded.agreed_at,
          expires_at = excluded.expires_at`;
      await sql`
        delete from notifications.push_subscription where id in (
          select id from notifications.push_subscription
          where person_id = ${personId}::uuid or visit_id = ${visitId}::uuid
          order by agreed_at desc, id desc offset ${MOST})`;
      return { until: until.toString() };
    });
  }

  /** Whoever holds the address of a browser is that browser; doing it twice does no harm. */
  async end(endpoint: string): Promise<void> {
    await this.#unitOfWork.run(async ({ sql }) => {
      await sql`delete from notifications.push_subscription where endpoint_hash = ${this.#hashOf(endpoint)}`;
      return null;
    });
  }

  #hashOf(endpoint: string): string {
    return this.#vault.fingerprint('push-endpoint', endpoint);
  }
}

const whoAgrees = (): { personId: string | null; visitId: string | null } => {
  const { actor, proven = [] } = currentContext();
  const visitId = [actor, ...proven].find(({ kind }) => kind === 'visitor')?.id ?? null;
  const personId = actor.kind === 'resident' ? actor.id : null;
  if (!visitId && !personId) throw new DomainError('identity.sign-in-required', 'unauthenticated');
  return { personId, visitId };
};
