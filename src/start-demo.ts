import type { DemoIssuer } from './access/sign-in/demo-issuer.js';
import type { OfficerRole } from './access/viewer.js';
import { type Services, service } from './api/context.js';
import type { Database } from './database/database.js';
import { officersToShow } from './demo/officers.js';
import { seedDemonstration } from './demo/seed.service.js';
import { HouseholdService } from './households/household.service.js';
import type { PolicyRegistry } from './policy/index.js';

export interface DemonstrationParts {
  readonly database: Database;
  readonly policies: PolicyRegistry;
  readonly services: Services;
  readonly now: Date;
  /** Tells the operator something, a line at a time. */
  readonly say: (line: string) => void;
}

/** Fills an empty database with demonstration data and says so. */
export async function fillDemonstration(parts: DemonstrationParts): Promise<void> {
  const { database, policies, services, now, say } = parts;
  const households = service({ services }, HouseholdService);
  const seeded = await seedDemonstration({ database, policies, households, now });
  if (seeded === null) return;
  say(
    `Filled the empty database with demonstration data: ${seeded.jurisdictions} jurisdictions, ${seeded.households} made-up households (DEMO=off skips this).`,
  );
}

/** A demonstration officer to sign in as. */
interface DemoToken {
  readonly role: OfficerRole;
  readonly place: string;
  readonly token: string;
}

/** A token for each role; none when the database is not the demonstration's. */
export async function demoTokens(
  { database, now }: Pick<DemonstrationParts, 'database' | 'now'>,
  issuer: DemoIssuer,
): Promise<readonly DemoToken[]> {
  const officers = officersToShow();
  const subjects = officers.map(({ subject }) => subject);
  const rows = await database.db
    .selectFrom('Officer')
    .select('subject')
    .where('subject', 'in', subjects)
    .execute();
  const known = new Set(rows.map(({ subject }) => subject));
  return await Promise.all(
    officers
      .filter(({ subject }) => known.has(subject))
      .map(async ({ role, place, subject }) => ({ role, place, token: await issuer.issue(subject, now) })),
  );
}

/** Prints the tokens, ready to paste. */
export function sayTokens(tokens: readonly DemoToken[], say: DemonstrationParts['say']): void {
  if (tokens.length === 0) return;
  say('Demonstration tokens, good for 30 days (others: npm run token -- --role ROLE --place CODE):');
  for (const { role, place, token } of tokens) {
    say(`  ${role} at ${place}`);
    say(`    ${token}`);
  }
}
