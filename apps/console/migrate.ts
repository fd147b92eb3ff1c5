import { migrate, processEnvironment, readEnvironment } from '#kernel';
import { migrations } from '../../migrations/index.ts';

export const migrateDatabase = async (): Promise<boolean> => {
  const { DATABASE_URL } = readEnvironment(processEnvironment.pick({ DATABASE_URL: true }));
  const ran = await migrate(DATABASE_URL, migrations);
  console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated:\n  ${ran.join('\n  ')}`);
  return true;
};
