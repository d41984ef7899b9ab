import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { OrganisationRow } from '../../jurisdictions/organisations/organisation.entity.js';
import { localDateAt } from '../../shared/local-date.js';
import { quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { OFFICER_ROLE_LABELS } from '../viewer.js';
import { DEMO_SUBJECT_PREFIX } from './demo-issuer.js';
import type { OfficerRequest, PlaceRequest } from './token-command.js';

/** An officer of the demonstration, found or made. */
export interface DemoOfficer {
  readonly subject: string;
  readonly personName: string;
  readonly jurisdictionId: string;
  readonly organisation: Pick<OrganisationRow, 'id' | 'nameZh' | 'nameEn'>;
  readonly made: boolean;
}

type Organisation = Pick<
  OrganisationRow,
  'jurisdictionId' | 'id' | 'parentId' | 'level' | 'nameZh' | 'nameEn'
>;

const MOST_SUGGESTIONS = 40;

/** Finds the demonstration officer that a token is wanted for, and puts one into post when there is none. */
export class DemoOfficerService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * The demonstration officer in this role at this place, in post today. Officers who are not of the demonstration are
   * never answered. A refusal says which places there are.
   */
  async officerFor(request: OfficerRequest, now: Date): Promise<Result<DemoOfficer, string>> {
    return await this.#database.transaction(async (tx) => {
      const place = await findPlace(tx, request.place);
      if (!place.ok) return place;
      const organisation = place.value;
      const { jurisdictionId } = organisation;
      const found = await findOfficer(tx, organisation, request, now);
      const officer = found ?? (await putIntoPost(tx, organisation, request, now));
      return ok({ ...officer, jurisdictionId, organisation, made: found === undefined });
    });
  }
}

async function findPlace(
  tx: Tx,
  { jurisdiction, code }: PlaceRequest,
): Promise<Result<Organisation, string>> {
  const all = await tx.db
    .selectFrom('Organisation')
    .innerJoin('Jurisdiction', 'Jurisdiction.id', 'Organisation.jurisdictionId')
    .select(['Organisation.jurisdictionId', 'Organisation.id', 'Organisation.parentId', 'Organisation.level'])
    .select(['Organisation.nameZh', 'Organisation.nameEn', 'Jurisdiction.shortCode'])
    .orderBy('Organisation.jurisdictionId')
    .orderBy('Organisation.id')
    .execute();
  if (all.length === 0) return err('The database has no places yet; run `npm start` first.');
  const names = (row: (typeof all)[number], text: string) =>
    [row.jurisdictionId, row.shortCode].includes(text);
  const within = jurisdiction === null ? all : all.filter((row) => names(row, jurisdiction));
  const matches = within.filter((row) => row.id === code || (row.parentId === null && names(row, code)));
  const [match, ...others] = matches;
  if (match === undefined) {
    return err(withPlaces(`There is no place ${quoted(code)}.`, within.length === 0 ? all : within));
  }
  if (others.length === 0) return ok(match);
  return err(
    withPlaces(`There is a place ${quoted(code)} in several jurisdictions; write which one.`, matches),
  );
}

async function findOfficer(
  tx: Tx,
  { jurisdictionId, id }: Organisation,
  { role, personName }: OfficerRequest,
  now: Date,
): Promise<{ subject: string; personName: string } | undefined> {
  const today = localDateAt(now);
  let query = tx.db
    .selectFrom('Officer')
    .select(['subject', 'personName'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('organisationId', '=', id)
    .where('role', '=', role)
    .where('subject', 'like', `${DEMO_SUBJECT_PREFIX}%`)
    .where('activeFrom', '<=', today)
    .where(({ eb }) => eb.or([eb('activeUntil', 'is', null), eb('activeUntil', '>=', today)]))
    .orderBy('subject')
    .limit(1);
  if (personName !== null) query = query.where('personName', '=', personName);
  return await query.executeTakeFirst();
}

async function putIntoPost(
  tx: Tx,
  { jurisdictionId, id: organisationId }: Organisation,
  { role, personName }: OfficerRequest,
  now: Date,
): Promise<{ subject: string; personName: string }> {
  const id = newId();
  const officer = {
    subject: `${DEMO_SUBJECT_PREFIX}${jurisdictionId}:${organisationId}:${role}:${id}`,
    personName: personName ?? `演示${OFFICER_ROLE_LABELS[role].zh}`,
  };
  await tx.db
    .insertInto('Officer')
    .values({ ...officer, jurisdictionId, id, role, organisationId, activeFrom: localDateAt(now) })
    .execute();
  return officer;
}

function withPlaces(sentence: string, places: readonly Organisation[]): string {
  // The upper levels first: whoever looks for a village then sees at least its township.
  const ordered = [...places].sort((a, b) => depth(a) - depth(b));
  const shown = ordered.slice(0, MOST_SUGGESTIONS);
  const lines = shown.map((row) => `  ${row.jurisdictionId}/${row.id}  ${row.nameZh} ${row.nameEn}`);
  const rest = ordered.length - shown.length;
  const more = rest > 0 ? [`  … and ${rest} more; write JURISDICTION/CODE to see those of one.`] : [];
  return [sentence, 'Places:', ...lines, ...more].join('\n');
}

function depth({ level }: Organisation): number {
  return ['CITY', 'COUNTY', 'DEPARTMENT', 'TOWNSHIP', 'VILLAGE'].indexOf(level);
}
