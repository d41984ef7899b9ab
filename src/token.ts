import { DemoIssuer } from './access/sign-in/demo-issuer.js';
import { demoKeys } from './access/sign-in/demo-keys.store.js';
import { DemoOfficerService } from './access/sign-in/demo-officer.service.js';
import { parseTokenCommand, type TokenRequest } from './access/sign-in/token-command.js';
import { fail, startFirst, tell, withDatabase } from './command.js';
import { type Config, readConfig } from './config.js';
import { connectDatabase } from './database/database.js';
import { pendingMigrations } from './database/migrate.js';
import { asSystem } from './database/scope.js';
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
    const token = await withDatabase(config.value, (url) => tokenFor(request.value, config.value, url));
    return token.ok ? 0 : fail(token.error);
  } catch (error) {
    return fail(`No token could be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function tokenFor(request: TokenRequest, config: Config, url: string): Promise<Result<null, string>> {
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
