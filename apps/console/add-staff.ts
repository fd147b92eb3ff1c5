import { randomBytes } from 'node:crypto';
import { departments } from '#departments';
import { SetUpStaff } from '#identity';
import { inConsole } from './open-context.ts';

const usage = 'add-staff <user name> <name as shown> <role> <centre code>';

/** Opens an account with a password that is shown once. */
export const addStaff = async ([
  username,
  displayName,
  role,
  centreCode,
]: readonly string[]): Promise<boolean> => {
  const roles = departments.flatMap((department) => department.roles.map(({ code }) => code));
  const centres = departments.flatMap(({ centres: own, cases }) =>
    [...own, ...(cases?.offices ?? [])].map(({ code }) => code),
  );
  if (!username || !displayName || !role || !centreCode) {
    console.error(`Usage: ${usage}`);
    return false;
  }
  if (!roles.includes(role) || !centres.includes(centreCode)) {
    console.error(`Roles: ${roles.join(', ')}. Centres: ${centres.join(', ')}.`);
    return false;
  }
  return inConsole(async ({ app, database }) => {
    const [taken] =
      await database.sql`select 1 from identity.staff where username = ${username.toLowerCase()}`;
    if (taken) {
      console.error(`The user name "${username}" is taken.`);
      return false;
    }
    const password = randomBytes(12).toString('base64url');
    await app.get(SetUpStaff).run([], [{ username, displayName, password, roles: [role], centreCode }]);
    console.log(`${username} may sign in. Password, shown only here: ${password}`);
    return true;
  });
};
