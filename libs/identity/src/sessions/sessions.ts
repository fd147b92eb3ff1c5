import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Loader, newId, Vault, type Actor, type Transaction } from '#kernel';

type SubjectKind = 'resident' | 'staff';

const LIFE: Record<SubjectKind, Temporal.DurationLike> = { resident: { hours: 1 }, staff: { hours: 12 } };

/** A resident's session is looked up again after this; signing out on another process takes so long to be known here. */
const REMEMBERED_MILLIS = 2_000;
const REMEMBERED = 50_000;

interface DeviceRow {
  id: string;
  centre_code: string;
  permissions: string[];
}

/** Signs people in and tells from a token who is calling. A token is the session's or device's id with our signature. */
@Injectable()
export class Sessions {
  readonly #database: Database;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #residents: Loader<string, { subjectId: string; expiresAt: Temporal.Instant }>;
  readonly #devices: Loader<string, DeviceRow>;
  readonly #seen = new Map<string, { subjectId: string; expiresAt: Temporal.Instant; until: number }>();

  constructor(database: Database, vault: Vault, clock: Clock) {
    this.#database = database;
    this.#vault = vault;
    this.#clock = clock;
    this.#residents = new Loader((ids) => this.#loadResidents(ids));
    this.#devices = new Loader((ids) => this.#loadDevices(ids));
  }

  async start({ sql, now }: Transaction, kind: SubjectKind, subjectId: string): Promise<string> {
    const id = newId();
    await sql`
      insert into identity.session (id, subject_kind, subject_id, created_at, expires_at)
      values (${id}, ${kind}, ${subjectId}, ${now}, ${now.add(LIFE[kind])})`;
    return id;
  }

  async end(token: string): Promise<void> {
    const id = this.#idIn(token);
    this.#seen.delete(token);
    if (id)
      await this.#database
        .sql`update identity.session set ended_at = ${this.#clock.now()} where id = ${id} and ended_at is null`;
  }

  /** What the cookie or device link carries. */
  tokenOf(id: string): string {
    return `${id}.${this.#sign(id)}`;
  }

  async residentBehind(token: string): Promise<Actor | undefined> {
    const known = this.#seen.get(token);
    const session = known && performance.now() < known.until ? known : await this.#lookUp(token);
    if (!session || Temporal.Instant.compare(session.expiresAt, this.#clock.now()) <= 0) return undefined;
    if (session !== known) this.#remember(token, session);
    return { kind: 'resident', id: session.subjectId, permissions: [], scope: null };
  }

  async #lookUp(token: string) {
    const id = this.#idIn(token);
    return id === undefined ? undefined : this.#residents.get(id);
  }

  #remember(token: string, session: { subjectId: string; expiresAt: Temporal.Instant }): void {
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.set(token, { ...session, until: performance.now() + REMEMBERED_MILLIS });
  }

  /** Not remembered: a screen that was taken away stops at once. */
  async #loadDevices(ids: readonly string[]) {
    const rows = await this.#database.sql<DeviceRow>`
      select id, centre_code, permissions from identity.device
      where id = any(${[...ids]}::uuid[]) and revoked_at is null`;
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Many who call at the same moment are looked up together. */
  async #loadResidents(ids: readonly string[]) {
    const rows = await this.#database.sql<{ id: string; subject_id: string; expires_at: string }>`
      select id, subject_id, expires_at from identity.session
      where id = any(${[...ids]}::uuid[]) and subject_kind = 'resident' and ended_at is null`;
    return new Map(
      rows.map((row) => [
        row.id,
        { subjectId: row.subject_id, expiresAt: Temporal.Instant.from(row.expires_at) },
      ]),
    );
  }

  async staffBehind(token: string): Promise<Actor | undefined> {
    const id = this.#idIn(token);
    if (!id) return undefined;
    const [row] = await this.#database.sql<{ id: string; centre_code: string; permissions: string[] }>`
      select s.id, s.centre_code,
        array(select distinct unnest(r.permissions) from identity.role r where r.code = any(s.roles)) as permissions
      from identity.session x join identity.staff s on s.id = x.subject_id
      where x.id = ${id} and x.subject_kind = 'staff' and x.ended_at is null
        and x.expires_at > ${this.#clock.now()}::timestamptz and s.is_active`;
    return row && { kind: 'staff', id: row.id, permissions: row.permissions, scope: row.centre_code };
  }

  async deviceBehind(token: string): Promise<Actor | undefined> {
    const id = this.#idIn(token);
    if (!id) return undefined;
    const row = await this.#devices.get(id);
    return row && { kind: 'device', id: row.id, permissions: row.permissions, scope: row.centre_code };
  }

  #sign(id: string): string {
    return createHmac('sha256', this.#vault.tokenKey).update(`session\0${id}`).digest('base64url');
  }

  #idIn(token: string): string | undefined {
    const [id, signature] = token.split('.');
    if (!id || !signature) return undefined;
    const right = Buffer.from(this.#sign(id));
    const given = Buffer.from(signature);
    return right.length === given.length && timingSafeEqual(right, given) ? id : undefined;
  }
}
