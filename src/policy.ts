import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { POLICIES } from '../policies/index.js';
import { loadPolicies } from './load-policies.js';
import { createPolicyRegistry, type LinkedPolicy, type PolicyDefinition } from './policy/index.js';
import {
  type NewPolicy,
  renamedFile,
  withPolicyListed,
  withTablesListed,
} from './policy-admin/new-policy.js';
import { type PolicyRequest, parsePolicyCommand } from './policy-admin/policy-command.js';
import { checkReport, diffReport, explainReport } from './policy-admin/policy-report.js';
import { readHouseholdFile } from './policy-admin/simulations/household-file.js';
import { err, ok, type Result } from './shared/result.js';
import { StartRefusal } from './start-refusal.js';

// Whoever reads only the first lines, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

/** `npm run policy`: what an author of a policy needs, without a database. Findings are on standard output. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const request = parsePolicyCommand(args);
  if (!request.ok) return fail(request.error);
  try {
    const done = await run(request.value);
    return done.ok ? 0 : fail(done.error);
  } catch (error) {
    if (error instanceof StartRefusal || error instanceof RangeError) return fail(error.message);
    throw error;
  }
}

async function run(request: PolicyRequest): Promise<Result<null, string>> {
  switch (request.kind) {
    case 'CHECK':
      return await check(request.policies);
    case 'EXPLAIN': {
      const policy = await policyNamed(request.policy);
      if (!policy.ok) return policy;
      if (request.programme !== null && !policy.value.programmes.has(request.programme)) {
        const codes = [...policy.value.programmes.keys()].join(', ');
        return err(`${policy.value.id} has no programme ${request.programme}; it has ${codes}.`);
      }
      const facts = readHouseholdFile(await textOf(request.file));
      if (!facts.ok) return facts;
      print(explainReport(policy.value, facts.value, request));
      return ok(null);
    }
    case 'DIFF': {
      const left = await policyNamed(request.left.policy);
      const right = await policyNamed(request.right.policy);
      if (!left.ok) return left;
      if (!right.ok) return right;
      const sides = [
        { policy: left.value, on: request.left.on },
        { policy: right.value, on: request.right.on },
      ] as const;
      print(diffReport(...sides, 'zh-CN'));
      return ok(null);
    }
    case 'NEW':
      return await create(request);
  }
}

async function check(names: readonly string[]): Promise<Result<null, string>> {
  let findings = 0;
  for (const name of names.length > 0 ? names : POLICIES.map(({ id }) => id)) {
    const policy = await policyNamed(name);
    if (!policy.ok) return policy;
    const report = checkReport(policy.value);
    findings += report.length;
    print(report.length === 0 ? [`${policy.value.id} conforms.`] : report);
  }
  return findings === 0 ? ok(null) : err(`${findings} findings.`);
}

/** A policy of the program by its id or folder, or the last of the policies that a module elsewhere exports. */
async function policyNamed(name: string): Promise<Result<LinkedPolicy, string>> {
  const isPath = /[./]/.test(name);
  const own = POLICIES.find(({ id }) => id === (isPath ? basename(name) : name));
  const isOwnFolder = !isPath || basename(dirname(resolve(name))) === 'policies';
  if (own !== undefined && isOwnFolder) return linked(POLICIES, own.id);
  if (!isPath)
    return err(`There is no policy ${name}; there are ${POLICIES.map(({ id }) => id).join(', ')}.`);
  const all = await loadPolicies(POLICIES, [/^[./]/.test(name) ? name : `./${name}`]);
  return linked(all, all.at(-1)?.id ?? '');
}

function linked(definitions: readonly PolicyDefinition[], id: string): Result<LinkedPolicy, string> {
  const registry = createPolicyRegistry(definitions);
  if (!registry.ok) return err(registry.error.map(({ message }) => message).join('\n'));
  const policy = registry.value.policy(id);
  return policy === undefined ? err(`There is no policy ${id}.`) : ok(policy);
}

/** Copies the template and its tests, renames what names it, and lists both. */
async function create(policy: NewPolicy): Promise<Result<null, string>> {
  const { id } = policy;
  const folders = [`policies/${id}`, `test/policies/${id}`] as const;
  for (const folder of folders) {
    if (await exists(folder)) return err(`${folder} exists already; choose another id or remove it.`);
  }
  if (!(await exists('policies/template'))) {
    return err('There is no policies/template here; run this in the folder of the project.');
  }
  await copyFolder('policies/template', folders[0], policy);
  await copyFolder('test/policies/template', folders[1], policy);
  await change('policies/index.ts', (text) => withPolicyListed(text, id));
  await change('test/policies/tables.ts', (text) => withTablesListed(text, id));
  print([
    `Made ${folders[0]} and ${folders[1]}, and listed them.`,
    'Its figures are those of a fictional county: replace or delete every one before you use it.',
    `Run its tests: npm test -- ${folders[1]}, or all that it takes: npm run policy -- check ${id}`,
    'Its tests stand in the table of policies/README.md too; write it anew: node --import ./test/support/typescript-hooks.mjs test/policies/write-requirements.ts',
  ]);
  return ok(null);
}

async function copyFolder(from: string, to: string, policy: NewPolicy): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target, policy);
    else if (/\.(ts|md)$/.test(entry.name)) {
      await writeFile(target, renamedFile(await textOf(source), policy));
    } else await cp(source, target);
  }
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await textOf(path)));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new StartRefusal(`${path} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function fail(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
