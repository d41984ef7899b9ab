import { DemoIssuer } from './access/sign-in/demo-issuer.js';
import { demoKeys } from './access/sign-in/demo-keys.store.js';
import { DemoOfficerService } from './access/sign-in/demo-officer.service.js';
import {
  type CitizenRequest,
  type OfficerRequest,
  parseTokenCommand,
} from './access/sign-in/token-command.js';
import { fail, startFirst, tell, withDatabase } from './command.js';
import { type Config, readConfig } from './config.js';
import { connectDatabase } from './database/database.js';
import { pendingMigrations } from './database/migrate.js';
import { asSystem } from './database/scope.js';
import { demoCitizen, demoHead } from './demo/made-up-people.js';
import { DEMO_PLACES } from './demo/places.js';
import { quoted } from './shared/problem.js';
import { err, ok, type Result } from './shared/result.js';

process.exitCode = await main(process.argv.slice(2));

/** `npm run token`: the token alone on standard output, whose it is on standard error. */
async function main(args: readonly string[]): Promise<0 | 1> {
  const request = parseTokenCommand(args);
  if (!request.ok) return fail(request.error);
  const config = readConfig(process.env);
  if (!config.ok) return fail(config.error);
  if (config.value.signIn.kind !== 'DEMONSTRATION') {
    return fail(
      'Tokens are printed only in the demonstration; here the configured issuer signs officers in.',
    );
  }
  try {
    const { role, ...whose } = request.value;
    const token =
      role === 'CITIZEN'
        ? await citizenToken({ role, ...whose }, config.value)
        : await withDatabase(config.value, (url) => tokenFor({ role, ...whose }, config.value, url));
    return token.ok ? 0 : fail(token.error);
  } catch (error) {
    return fail(`No token could be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function tokenFor(request: OfficerRequest, config: Config, url: string): Promise<Result<null, string>> {
  if ((await pendingMigrations(url)).length > 0) return err(startFirst());
  const database = await connectDatabase({ url, poolSize: 1 });
  try {
    const now = new Date();
    const officers = new DemoOfficerService(database);
    const officer = await asSystem('a token of the demonstration', () => officers.officerFor(request, now));
    if (!officer.ok) return officer;
    const { personName, organisation, subject, made } = officer.value;
    const issuer = await DemoIssuer.of((await demoKeys(config.dataDir)).issuerKey);
    const token = await issuer.issue(subject, now);
    tell(
      `${personName}, ${request.role}, ${organisation.nameZh} ${organisation.nameEn}${made ? ', put into post now' : ''}. Good for 30 days:`,
    );
    process.stdout.write(`${token}\n`);
    return ok(null);
  } finally {
    await database.close();
  }
}

/** A token names a citizen by resident id; whether a register knows that person, the service finds out. */
async function citizenToken(
  { place: { code }, personName }: CitizenRequest,
  config: Config,
): Promise<Result<null, string>> {
  const place = DEMO_PLACES.find(({ id, shortCode, organisations }) =>
    [id, shortCode, ...organisations.map((organisation) => organisation.id)].includes(code),
  );
  if (place === undefined) {
    const known = DEMO_PLACES.map(({ id }) => id).join(', ');
    return err(`There is no place ${quoted(code)} in the demonstration; name one of ${known}.`);
  }
  const residentId = personName === null ? demoCitizen(place) : demoHead(place, personName);
  if (residentId === undefined) {
    return err(
      `No household of ${place.nameEn} was made up with ${quoted(personName ?? '')} as its head; ask for \`households { nodes { headName } }\`.`,
    );
  }
  const issuer = await DemoIssuer.of((await demoKeys(config.dataDir)).issuerKey);
  const token = await issuer.issueCitizen(residentId, new Date());
  tell(
    `${personName ?? 'The head of the first household'}, CITIZEN, ${place.nameZh} ${place.nameEn}. Good for 30 days:`,
  );
  process.stdout.write(`${token}\n`);
  return ok(null);
}
