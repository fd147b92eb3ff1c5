import { migrate, processEnvironment, readEnvironment, Database } from '#kernel';
import { departments } from '#departments';
import { entitiesOf } from '#departments/contract';
import { migrations } from '../../migrations/index.ts';

interface Column {
  type: string;
  nullable: boolean;
}

/** Compares what entities say of their columns with the tables that the migrations made. */
export const checkSchemaDrift = async (): Promise<boolean> => {
  const { DATABASE_URL } = readEnvironment(processEnvironment.pick({ DATABASE_URL: true }));
  await migrate(DATABASE_URL, migrations);
  const entities = entitiesOf(departments);
  const database = await Database.open({ url: DATABASE_URL, entities, applicationName: 'charye drift' });
  const complaints: string[] = [];
  for (const meta of database.orm.getMetadata().getAll().values()) {
    const table = `${meta.schema}.${meta.tableName}`;
    const rows = await database.sql<{ name: string; type: string; nullable: boolean }>`
      select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
      from pg_attribute a where a.attrelid = to_regclass(${table}) and a.attnum > 0 and not a.attisdropped`;
    if (rows.length === 0) complaints.push(`${table} does not exist`);
    const columns = new Map<string, Column>(rows.map(({ name, ...column }) => [name, column]));
    for (const property of meta.props) {
      const name = property.fieldNames[0]!;
      const column = columns.get(name);
      if (!column) complaints.push(`${table}.${name} is in the entity only`);
      else if (column.nullable !== Boolean(property.nullable)) {
        complaints.push(
          `${table}.${name} is ${column.nullable ? 'nullable' : 'not null'} in the database only`,
        );
      }
    }
  }
  await database.close();
  for (const complaint of complaints) console.error(complaint);
  return complaints.length === 0;
};
