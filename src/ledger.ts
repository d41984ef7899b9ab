import { fail, runCommand, tell } from './command.js';
import { isVerify, wrongRowSentence } from './funds/ledger-check.js';
import { verifyLedger } from './funds/ledger-verify.service.js';
import { err, ok } from './shared/result.js';

process.exitCode = await main(process.argv.slice(2));

/** `npm run ledger -- verify`: recomputes the ledger from its entries and names the first rows that are wrong. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = isVerify(args);
  if (!command.ok) return fail(command.usage);
  return await runCommand(async ({ database }) => {
    const { transfers, entries, accounts, wrong } = await verifyLedger(database);
    for (const row of wrong) process.stdout.write(`${row.check}: ${wrongRowSentence(row)}\n`);
    tell(`${transfers} transfers, ${entries} entries and ${accounts} accounts verified.`);
    return wrong.length === 0 ? ok(null) : err('The ledger is not what the service wrote.');
  });
}
