import { readFile } from 'node:fs/promises';
import { type AuditCommand, parseAuditCommand } from './access/audit/audit-command.js';
import { type AuditHead, formatHead, parseHeads } from './access/audit/audit-head.js';
import { AuditProver } from './access/audit/audit-prover.js';
import { AuditSealer } from './access/audit/audit-sealer.service.js';
import { AuditVerifyService } from './access/audit/audit-verify.service.js';
import { fail, runCommand, tell } from './command.js';
import type { Database } from './database/database.js';
import { err, ok, type Result } from './shared/result.js';

process.exitCode = await main(process.argv.slice(2));

/** `npm run audit`: proves the audit, or prints how far it has come. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = parseAuditCommand(args);
  if (!command.ok) return fail(command.error);
  return await runCommand(async ({ database, keyring }) => {
    const prover = new AuditProver(keyring.audit);
    return command.value.kind === 'HEAD'
      ? await printHead(database, prover)
      : await verify(database, prover, command.value);
  });
}

async function printHead(database: Database, prover: AuditProver): Promise<Result<null, string>> {
  const head = await new AuditSealer(database, prover).head(new Date());
  process.stdout.write(`${formatHead(head)}\n`);
  return ok(null);
}

async function verify(
  database: Database,
  prover: AuditProver,
  { headFiles }: Extract<AuditCommand, { kind: 'VERIFY' }>,
): Promise<Result<null, string>> {
  const heads: AuditHead[] = [];
  for (const file of headFiles) {
    const read = await readHeads(file, prover);
    if (!read.ok) return read;
    heads.push(...read.value);
  }
  const { verified, waiting, findings } = await new AuditVerifyService(database, prover).verify(heads);
  for (const { kind, jurisdictionId, sentence } of findings) {
    process.stdout.write(`${kind} ${jurisdictionId}: ${sentence}\n`);
  }
  const against = heads.length === 0 ? '; no exported head was given, so a cut tail would not show' : '';
  tell(`${verified} entries verified, ${waiting} wait for their place${against}.`);
  return findings.length === 0 ? ok(null) : err('The audit is not what the service wrote.');
}

async function readHeads(file: string, prover: AuditProver): Promise<Result<readonly AuditHead[], string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return err(`The file ${file} with the head cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
  const heads = parseHeads(text, prover);
  return heads.ok ? heads : err(`${file}: ${heads.error}`);
}
