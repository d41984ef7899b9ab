import { randomUUID } from 'node:crypto';
import { type BrokenText, KeyRotationService } from './access/privacy/key-rotation.service.js';
import { parseKeysCommand } from './access/privacy/keys-command.js';
import { Sealer } from './access/privacy/sealing.js';
import { fail, runCommand, tell } from './command.js';
import { err, ok, type Result } from './shared/result.js';

/** Broken texts that are listed; a check counts them all. */
const MOST_SHOWN = 20;

process.exitCode = await main(process.argv.slice(2));

/** `npm run keys`: seals and indexes personal data anew under the current keys, or tries all keys on all of it. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = parseKeysCommand(args);
  if (!command.ok) return fail(command.error);
  return await runCommand(async ({ database, keyring }) => {
    const keys = new KeyRotationService(database, new Sealer(keyring));
    return command.value === 'ROTATE' ? await rotate(keys, keyring.sealing[0].id) : await check(keys);
  });
}

async function rotate(keys: KeyRotationService, keyId: string): Promise<Result<null, string>> {
  const { resealed, left, broken } = await keys.rotate(
    { now: new Date(), requestId: randomUUID() },
    { onProgress: ({ table, column }, count) => tell(`${table}.${column}: ${count} renewed`) },
  );
  tellBroken(broken);
  tell(`${resealed} texts were renewed; the sealing key is ${keyId}.`);
  if (left === 0) return ok(null);
  return err(
    broken.length > 0
      ? `${left} texts are still under older keys, ${broken.length} of them do not open; keep the older keys, restore those rows from a backup and rotate again.`
      : `${left} texts are still under older keys: a service that is running seals with one, or an officer's index has no sealed number beside it; restart with the new key in front, put those on record again, and rotate again.`,
  );
}

async function check(keys: KeyRotationService): Promise<Result<null, string>> {
  const { opened, stale, broken } = await keys.check();
  tellBroken(broken);
  tell(`${opened} sealed texts open; ${stale} are under older keys.`);
  return broken.length === 0 ? ok(null) : err(`${broken.length} sealed texts cannot be used.`);
}

function tellBroken(broken: readonly BrokenText[]): void {
  for (const { column, jurisdictionId, id, fault } of broken.slice(0, MOST_SHOWN)) {
    const sentence = fault === 'WRONG_INDEX' ? 'has the blind index of another text' : 'does not open';
    process.stdout.write(`${column.table}.${column.column} of ${jurisdictionId}/${id} ${sentence}.\n`);
  }
}
