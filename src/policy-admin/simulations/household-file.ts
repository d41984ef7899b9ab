import { z } from 'zod';
import {
  AREAS,
  ASSET_KINDS,
  CONDITION_KINDS,
  deepFreeze,
  EMERGENCY_KINDS,
  EXPENDITURE_KINDS,
  type Facts,
  INCOME_KINDS,
  RELATIONS,
  SITUATION_KINDS,
} from '../../policy/index.js';
import { isLocalDate, type LocalDate } from '../../shared/local-date.js';
import { parseMoney } from '../../shared/money.js';
import { err, ok, type Result } from '../../shared/result.js';

const day = z
  .string()
  .refine(isLocalDate, 'must be a day like 2026-01-31')
  .transform((text) => text as LocalDate);
const money = z.string().transform((text, context) => {
  const sum = parseMoney(text);
  if (sum.ok) return sum.value;
  context.addIssue({ code: 'custom', message: 'must be a text in yuan like "1260.00"' });
  return z.NEVER;
});
const grade = z.string().nullable().default(null);
const spending = z.strictObject({
  kind: z.enum(EXPENDITURE_KINDS),
  amount: money,
  period: z.enum(['MONTHLY', 'ONE_OFF']),
  from: day,
  until: day.nullable().default(null),
});

/** A household as a clerk or a policy author writes it down to try a policy: the facts, with defaults where no law reads. */
const householdFile = z.strictObject({
  on: day,
  area: z.enum(AREAS).default('RURAL'),
  registeredHere: z.boolean().default(true),
  residentSince: day.nullable().default(null),
  members: z
    .array(
      z.strictObject({
        relation: z.enum(RELATIONS),
        sex: z.enum(['MALE', 'FEMALE']),
        birthDate: day,
        memberSince: day.optional(),
        incomes: z
          .array(z.strictObject({ kind: z.enum(INCOME_KINDS), amount: money, from: day }))
          .default([]),
        conditions: z.array(z.strictObject({ kind: z.enum(CONDITION_KINDS), grade, from: day })).default([]),
        expenditures: z.array(spending).default([]),
      }),
    )
    .min(1),
  assets: z.array(z.strictObject({ kind: z.enum(ASSET_KINDS), amount: money, grade })).default([]),
  expenditures: z.array(spending).default([]),
  help: z
    .array(
      z.strictObject({
        programme: z.string(),
        class: grade,
        amount: money,
        period: z.enum(['MONTHLY', 'ONE_OFF']),
        from: day,
        until: day.nullable().default(null),
      }),
    )
    .default([]),
  emergency: z
    .strictObject({ kind: z.enum(EMERGENCY_KINDS), occurredOn: day, happenedHere: z.boolean().default(true) })
    .nullable()
    .default(null),
  urgent: z.boolean().default(false),
  requestedAmount: money.nullable().default(null),
  evidence: z.array(z.string()).default([]),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  situations: z
    .array(
      z.strictObject({
        kind: z.enum(SITUATION_KINDS),
        level: z.string(),
        from: day,
        until: day.nullable().default(null),
      }),
    )
    .default([]),
});

/** The facts of a household file (JSON), or a sentence that says what in it is wrong. */
export function readHouseholdFile(text: string): Result<Facts, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err(`The file is no JSON: ${error instanceof Error ? error.message : error}.`);
  }
  const parsed = householdFile.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
    );
    return err(`The household cannot be read; ${issues.join('; ')}.`);
  }
  const file = parsed.data;
  return ok(
    deepFreeze({
      on: file.on,
      place: { jurisdictionId: 'file', townshipId: 'file', villageId: null },
      household: {
        id: 'file',
        area: file.area,
        registeredDivision: '000000',
        registeredHere: file.registeredHere,
        residentSince: file.residentSince,
        members: file.members.map(({ memberSince, ...member }, index) => ({
          ...member,
          personId: `member-${index + 1}`,
          memberSince: memberSince ?? member.birthDate,
        })),
        assets: file.assets,
        expenditures: file.expenditures,
        help: file.help,
      },
      application: {
        emergency: file.emergency,
        urgent: file.urgent,
        requestedAmount: file.requestedAmount,
        evidence: file.evidence,
        answers: file.answers,
      },
      situations: file.situations.map((situation, index) => ({
        ...situation,
        id: `situation-${index + 1}`,
        basis: 'file',
      })),
    }),
  );
}
