import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { MigrationObject } from '@mikro-orm/core';

/**
 * Brings a database up to date and returns the names of the migrations it ran. Only one process
 * migrates at a time; the others wait for it.
 */
export const migrate = async (url: string, migrations: readonly MigrationObject[]): Promise<string[]> => {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: {
      migrationsList: [...migrations],
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      allOrNothing: false,
    },
    driverOptions: { application_name: 'charye migrate' },
  });
  const turn = orm.em.fork();
  try {
    await turn.begin();
    await turn.execute("select pg_advisory_xact_lock(hashtext('charye.migrate'))");
    const done = await orm.migrator.up();
    await turn.commit();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close(true);
  }
};
