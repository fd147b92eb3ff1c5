import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import { hashPassword } from './passwords.ts';

export interface RoleSetUp {
  code: string;
  label: string;
  permissions: readonly string[];
}

export interface StaffSetUp {
  username: string;
  displayName: string;
  password: string;
  roles: readonly string[];
  centreCode: string;
}

/** Writes roles with their permissions, and accounts that do not exist yet; tells the id behind each user name. */
@Injectable()
export class SetUpStaff {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(roles: readonly RoleSetUp[], staff: readonly StaffSetUp[]): Promise<Record<string, string>> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      for (const role of roles) {
        await sql`
          insert into identity.role (code, label, permissions) values (${role.code}, ${role.label}, ${[...role.permissions]}::text[])
          on conflict (code) do update set label = excluded.label, permissions = excluded.permissions`;
      }
      for (const one of staff) {
        await sql`
          insert into identity.staff (id, username, display_name, password_hash, roles, centre_code, created_at)
          values (${newId()}, ${one.username.toLowerCase()}, ${one.displayName}, ${await hashPassword(one.password)},
                  ${[...one.roles]}::text[], ${one.centreCode}, ${now})
          on conflict (username) do nothing`;
      }
      const rows = await sql<{ username: string; id: string }>`
        select username, id from identity.staff where username = any(${staff.map((one) => one.username.toLowerCase())}::text[])`;
      const ids = new Map(rows.map((row) => [row.username, row.id]));
      return Object.fromEntries(staff.map(({ username }) => [username, ids.get(username.toLowerCase())!]));
    });
  }
}
