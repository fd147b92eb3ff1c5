import 'reflect-metadata';
import { addStaff } from './add-staff.ts';
import { runProcess } from '#kernel';
import { migrateDatabase } from './migrate.ts';
import { checkSchemaDrift } from './schema-drift.ts';
import { seed } from './seed.ts';
import { verifyAudit } from './verify-audit.ts';

const commands: Record<string, { what: string; run: (options: readonly string[]) => Promise<boolean> }> = {
  migrate: { what: 'brings the database up to date', run: migrateDatabase },
  seed: { what: "writes the departments' first rows; in demo mode accounts and the clock too", run: seed },
  'add-staff': { what: 'opens an account: user name, name as shown, role, centre code', run: addStaff },
  'schema-drift': { what: 'compares entities with the migrated database', run: checkSchemaDrift },
  'audit-verify': { what: 'checks the hash chain of the audit trail', run: verifyAudit },
};

const [name = '', ...options] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const lines = Object.entries(commands).map(([key, { what }]) => `  ${key.padEnd(14)} ${what}`);
  console.error(`Commands:\n${lines.join('\n')}`);
  process.exitCode = 2;
} else {
  runProcess(async () => {
    process.exitCode = (await command.run(options)) ? 0 : 1;
  });
}
