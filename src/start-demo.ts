import type { Sealer } from './access/privacy/sealing.js';
import type { DemoIssuer } from './access/sign-in/demo-issuer.js';
import type { OfficerRole } from './access/viewer.js';
import { type Services, service } from './api/context.js';
import type { Database } from './database/database.js';
import { demoCitizen } from './demo/made-up-people.js';
import { officersOfPolicy, officersToShow, shownPlace } from './demo/officers.js';
import { seedDemonstration } from './demo/seed.service.js';
import { HouseholdService } from './households/household.service.js';
import type { DemoSignIn } from './http/workbench.js';
import type { PolicyRegistry } from './policy/index.js';

export interface DemonstrationParts {
  readonly database: Database;
  readonly policies: PolicyRegistry;
  readonly services: Services;
  readonly sealer: Sealer;
  readonly now: Date;
  /** Tells the operator something, a line at a time. */
  readonly say: (line: string) => void;
}

/** Fills an empty database with demonstration data and says so. */
export async function fillDemonstration(parts: DemonstrationParts): Promise<void> {
  const { database, policies, services, sealer, now, say } = parts;
  const households = service({ services }, HouseholdService);
  const seeded = await seedDemonstration({ database, policies, households, sealer, now });
  if (seeded === null) return;
  say(
    `Filled the empty database with demonstration data: ${seeded.jurisdictions} jurisdictions, ${seeded.households} made-up households (DEMO=off skips this).`,
  );
}

/** A demonstration officer, or the head of a household, to sign in as. */
interface DemoToken {
  readonly role: OfficerRole | 'CITIZEN';
  readonly place: string;
  readonly token: string;
}

/** A token for each role and one for a citizen; none when the database is not the demonstration's. */
export async function demoTokens(
  { database, now }: Pick<DemonstrationParts, 'database' | 'now'>,
  issuer: DemoIssuer,
): Promise<readonly DemoToken[]> {
  const officers = await known(database, officersToShow());
  if (officers.length === 0) return [];
  const place = shownPlace();
  const citizen = await issuer.issueCitizen(demoCitizen(place), now);
  const tokens: readonly DemoToken[] = await Promise.all(
    officers.map(async ({ role, place, subject }) => ({
      role,
      place,
      token: await issuer.issue(subject, now),
    })),
  );
  return [...tokens, { role: 'CITIZEN', place: place.nameEn, token: citizen }];
}

/** Whom visitors of the workbench may sign in as; nobody when the database is not the demonstration's. */
export async function demoSignIns(
  { database, now }: Pick<DemonstrationParts, 'database' | 'now'>,
  issuer: DemoIssuer,
): Promise<readonly DemoSignIn[]> {
  const officers = await known(database, officersOfPolicy());
  return await Promise.all(
    officers.map(async ({ role, personName, place, subject }) => ({
      role,
      name: personName,
      place: { en: place.nameEn, zh: place.nameZh },
      token: await issuer.issue(subject, now),
    })),
  );
}

/** Those who are in the database. */
async function known<Officer extends { readonly subject: string }>(
  database: Database,
  officers: readonly Officer[],
): Promise<readonly Officer[]> {
  const rows = await database.db
    .selectFrom('Officer')
    .select('subject')
    .where(
      'subject',
      'in',
      officers.map(({ subject }) => subject),
    )
    .execute();
  const subjects = new Set(rows.map(({ subject }) => subject));
  return officers.filter(({ subject }) => subjects.has(subject));
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
