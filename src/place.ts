import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { POLICIES } from '../policies/index.js';
import { Sealer } from './access/privacy/sealing.js';
import { type CommandParts, fail, runCommand, tell } from './command.js';
import {
  type PlaceCommand,
  parsePlaceCommand,
  planLines,
  planSentence,
} from './jurisdictions/set-up/place-command.js';
import { parsePlaceFile } from './jurisdictions/set-up/place-file.js';
import { PlaceSetUpService } from './jurisdictions/set-up/place-set-up.service.js';
import { loadPolicies } from './load-policies.js';
import { localDateAt } from './shared/local-date.js';
import { err, ok, type Result } from './shared/result.js';
import { StartRefusal } from './start-refusal.js';

process.exitCode = await main(process.argv.slice(2));

/** `npm run place`: takes a real place up from a file, or says what that would change. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const command = parsePlaceCommand(args);
  if (!command.ok) return fail(command.error);
  return await runCommand((parts) => takeUp(command.value, parts));
}

async function takeUp(
  { kind, file: path }: PlaceCommand,
  { config, database, keyring }: CommandParts,
): Promise<Result<null, string>> {
  const now = new Date();
  const text = await textOf(path);
  if (!text.ok) return text;
  const file = parsePlaceFile(text.value, localDateAt(now));
  if (!file.ok) return err(withFindings(path, file.error));
  const policies = await policyIds(config.policies);
  if (!policies.ok) return policies;
  const places = new PlaceSetUpService({ database, sealer: new Sealer(keyring), policyIds: policies.value });
  const moment = { now, requestId: randomUUID() };
  const plan =
    kind === 'APPLY' ? await places.apply(file.value, moment) : await places.check(file.value, moment);
  if (!plan.ok) return err(withFindings(path, plan.error));
  for (const line of planLines(file.value.jurisdiction.id, plan.value)) process.stdout.write(`${line}\n`);
  for (const hint of plan.value.hints) tell(hint);
  tell(planSentence(plan.value, kind));
  return ok(null);
}

async function policyIds(modules: readonly string[]): Promise<Result<readonly string[], string>> {
  try {
    const policies = await loadPolicies(POLICIES, modules);
    // A layer that extends none, like the national one, is nobody's own.
    return ok(policies.filter((policy) => policy.extends !== undefined).map(({ id }) => id));
  } catch (error) {
    if (error instanceof StartRefusal) return err(error.message);
    throw error;
  }
}

async function textOf(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    return err(`The file ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function withFindings(path: string, findings: readonly string[]): string {
  return [...findings, `Nothing of ${path} was taken up; correct what is named above and run it again.`].join(
    '\n',
  );
}
