import { z } from 'zod';
import { isOneLine } from '../../access/one-line.js';
import { OFFICER_ROLES } from '../../access/viewer.js';
import { isLocalDate, type LocalDate } from '../../shared/local-date.js';
import { parseResidentId, type ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import { isDivisionCode } from '../division.js';
import { ORGANISATION_LEVELS } from '../organisations/organisation.js';

const MOST_CHARACTERS = 100;
const LONGEST_SUBJECT = 255;
/** Findings about one file that are shown; whoever mends these sees the rest. */
const MOST_FINDINGS = 100;

const line = z
  .string()
  .refine(
    (text) => isOneLine(text, MOST_CHARACTERS),
    `must be one line of 1 to ${MOST_CHARACTERS} characters`,
  );
const day = z
  .string()
  .refine(isLocalDate, 'must be a day like 2026-01-31')
  .transform((text) => text as LocalDate);
const divisionCode = z
  .string()
  .refine(isDivisionCode, 'must be a division code of 6, 9 or 12 digits, or a made-up one that opens with F');
const organisationId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    'must be the division code, or a code of your own of letters, digits, _ and -',
  );

const jurisdiction = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be the id of a policy, in small letters, digits and -'),
  shortCode: z.string().regex(/^[A-Z]{2,8}$/, 'must be 2 to 8 capital letters, with which case numbers open'),
  nameZh: line,
  nameEn: line,
  divisionCodes: z.array(divisionCode).min(1),
  fictional: z.boolean().default(false),
});

const organisation = z.strictObject({
  id: organisationId,
  parent: organisationId.nullable(),
  level: z.enum(ORGANISATION_LEVELS),
  nameZh: line,
  nameEn: line,
  divisionCode: z
    .string()
    .regex(/^[0-9]{6,12}$/, 'must be 6 to 12 digits')
    .nullable()
    .optional(),
  hotline: line.nullable().default(null),
  openingHours: line.nullable().default(null),
  fictional: z.boolean().optional(),
});

const officerOf = (on: LocalDate) =>
  z.strictObject({
    name: line,
    subject: z
      .string()
      .min(1)
      .max(LONGEST_SUBJECT)
      .regex(/^\P{Cc}+$/u, 'must be the subject (sub) of the sign-in token, without control characters'),
    residentId: z.string().transform((text, context): ResidentId => {
      const parsed = parseResidentId(text, { on });
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: 'custom', message: parsed.error.message });
      return z.NEVER;
    }),
    role: z.enum(OFFICER_ROLES),
    organisation: organisationId,
    from: day,
    until: day.nullable().default(null),
  });

/** A place as whoever sets it up writes it down: the jurisdiction, its offices from the top down, its officers. */
export interface PlaceFile {
  readonly jurisdiction: z.infer<typeof jurisdiction>;
  readonly organisations: readonly OrganisationEntry[];
  readonly officers: readonly OfficerEntry[];
}

export interface OrganisationEntry {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: (typeof ORGANISATION_LEVELS)[number];
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCode: string | null;
  readonly hotline: string | null;
  readonly openingHours: string | null;
  readonly fictional: boolean;
}

export type OfficerEntry = z.infer<ReturnType<typeof officerOf>>;

/**
 * Reads a place file (JSON). A refusal lists every fault with its row; no finding repeats a resident id.
 * @param on the day on which resident ids are checked
 */
export function parsePlaceFile(text: string, on: LocalDate): Result<PlaceFile, readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // What V8 quotes of the text could be personal.
    const [where = ''] = /(?:at )?position \d+.*$/.exec(error instanceof Error ? error.message : '') ?? [];
    return err([`The file is not JSON${where === '' ? '' : ` (${where})`}; correct it.`]);
  }
  const parsed = z
    .strictObject({
      jurisdiction,
      organisations: z.array(organisation).min(1),
      officers: z.array(officerOf(on)),
    })
    .safeParse(json);
  if (!parsed.success) return err(parsed.error.issues.slice(0, MOST_FINDINGS).map(findingOf));
  const { organisations, ...rest } = parsed.data;
  return ok({
    ...rest,
    organisations: organisations.map(({ parent, fictional, divisionCode: code, ...entry }) => ({
      ...entry,
      parentId: parent,
      divisionCode: code === undefined ? divisionCodeIn(entry.id) : code,
      fictional: fictional ?? rest.jurisdiction.fictional,
    })),
  });
}

/** Most offices are called by their division code, which then need not be written twice. */
function divisionCodeIn(id: string): string | null {
  return /^[0-9]{6,12}$/.test(id) ? id : null;
}

function findingOf({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string {
  const where = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`,
    '',
  );
  return `${where === '' ? 'The file' : where}: ${message}`;
}
