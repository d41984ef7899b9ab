import { randomUUID } from 'node:crypto';
import { purgeAnswers } from './access/once/idempotency-purge.store.js';
import { RetentionService } from './access/privacy/retention.service.js';
import { parseRetentionCommand } from './access/privacy/retention-command.js';
import { Sealer } from './access/privacy/sealing.js';
import { fail, runCommand, tell } from './command.js';
import { localDateAt } from './shared/local-date.js';
import { err, ok } from './shared/result.js';

process.exitCode = await main(process.argv.slice(2));

/** `npm run retention`: counts or erases the personal data that is due, and forgets old answers to repeated calls. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = parseRetentionCommand(args);
  if (!command.ok) return fail(command.error);
  return await runCommand(async ({ config, database, keyring }) => {
    const now = new Date();
    if (command.value === 'ERASE') {
      tell(`${await purgeAnswers(database.db, now)} answers to repeated calls were forgotten.`);
    }
    const { retentionYears: years } = config;
    if (years === null) {
      return err(
        'RETENTION_YEARS is not set, so nobody’s data is ever due; set it to the years that your rules name.',
      );
    }
    const retention = new RetentionService(database, new Sealer(keyring));
    const rule = { years, today: localDateAt(now), now, requestId: randomUUID() };
    if (command.value === 'COUNT') {
      tell(`The data of ${await retention.countDue(rule)} people is due to be erased after ${years} years.`);
    } else {
      tell(`The data of ${await retention.eraseDue(rule)} people was erased after ${years} years.`);
      const rows = await retention.eraseUnbound(rule);
      tell(`${rows} rows about people of whom nothing else is on record were erased after ${years} years.`);
    }
    return ok(null);
  });
}
