import { fail, runCommand, tell } from './command.js';
import type { Database } from './database/database.js';
import { exportLedger } from './funds/export/ledger-export.service.js';
import { ledgerCommand, wrongRowSentence } from './funds/ledger/ledger-check.js';
import { verifyLedger } from './funds/ledger/ledger-verify.service.js';
import { err, ok, type Result } from './shared/result.js';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run ledger -- verify` recomputes the ledger from its entries and names the first rows that are wrong;
 * `npm run ledger -- export JURISDICTION FOLDER` writes the books of a jurisdiction for an audit.
 */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = ledgerCommand(args);
  switch (command.kind) {
    case 'USAGE':
      return fail(command.usage);
    case 'VERIFY':
      return await runCommand(async ({ database }) => await verify(database));
    case 'EXPORT': {
      const { jurisdictionId, folder } = command;
      return await runCommand(async ({ database }) => {
        const made = await exportLedger(database, { jurisdictionId, folder, now: new Date() });
        if (!made.ok) return err(made.error.message);
        const counts = made.value.files.map(({ name, rows }) => `${rows} rows in ${name}`);
        tell(`Exported ${counts.join(', ')}; the chain ends with ${made.value.chain}.`);
        return ok(null);
      });
    }
  }
}

async function verify(database: Database): Promise<Result<null, string>> {
  const { transfers, entries, accounts, wrong } = await verifyLedger(database);
  for (const row of wrong) process.stdout.write(`${row.check}: ${wrongRowSentence(row)}\n`);
  tell(`${transfers} transfers, ${entries} entries and ${accounts} accounts verified.`);
  return wrong.length === 0 ? ok(null) : err('The ledger is not what the service wrote.');
}
