import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { StaffSignedIn } from '../events.ts';
import { Sessions } from '../sessions/sessions.ts';
import { hashPassword, passwordMatches } from './passwords.ts';

const TRIES = 5;
const LOCK = { minutes: 10 };

type Outcome =
  | { staffId: string; sessionId: string }
  | { refused: 'identity.wrong-credentials' }
  | { lockedUntil: string };

let decoy: Promise<string> | undefined;

/** Signs a member of staff in by name and password; five wrong tries lock the account for ten minutes. */
@Injectable()
export class SignInStaff {
  readonly #unitOfWork: UnitOfWork;
  readonly #sessions: Sessions;

  constructor(unitOfWork: UnitOfWork, sessions: Sessions) {
    this.#unitOfWork = unitOfWork;
    this.#sessions = sessions;
  }

  async run(input: { username: string; password: string }): Promise<{ staffId: string; sessionId: string }> {
    const outcome = await this.#unitOfWork.run<Outcome>(async (tx) => {
      const [row] = await tx.sql<{
        id: string;
        password_hash: string;
        failed_tries: number;
        locked_until: string | null;
      }>`
        select id, password_hash, failed_tries, locked_until from identity.staff
        where username = ${input.username.trim().toLowerCase()} and is_active for update`;
      // An unknown name costs the same time as a known one, so that names cannot be fished for.
      const matches = await passwordMatches(
        input.password,
        row?.password_hash ?? (await (decoy ??= hashPassword('decoy'))),
      );
      if (!row) return { refused: 'identity.wrong-credentials' };
      if (row.locked_until && Temporal.Instant.compare(tx.now, row.locked_until) < 0)
        return { lockedUntil: row.locked_until };
      if (!matches) {
        const failed = row.failed_tries + 1;
        const lockedUntil = failed >= TRIES ? tx.now.add(LOCK).toString() : null;
        await tx.sql`
          update identity.staff set failed_tries = ${failed >= TRIES ? 0 : failed}, locked_until = ${lockedUntil} where id = ${row.id}`;
        return lockedUntil ? { lockedUntil } : { refused: 'identity.wrong-credentials' };
      }
      await tx.sql`update identity.staff set failed_tries = 0, locked_until = null where id = ${row.id}`;
      const sessionId = await this.#sessions.start(tx, 'staff', row.id);
      tx.record(StaffSignedIn, { staffId: row.id });
      return { staffId: row.id, sessionId };
    });
    if ('staffId' in outcome) return outcome;
    if ('lockedUntil' in outcome) {
      const retryAt = Temporal.Instant.from(outcome.lockedUntil).toString();
      throw new DomainError('identity.account-locked', 'too-many', { retryAt });
    }
    throw new DomainError(outcome.refused, 'unauthenticated');
  }
}
