import { err, ok, type Result } from '../../shared/result.js';
import type { PlacePlan } from './place-plan.js';

/** What `npm run place` is to do. */
export interface PlaceCommand {
  readonly kind: 'CHECK' | 'APPLY';
  readonly file: string;
}

const USAGE = 'npm run place -- check FILE, or: npm run place -- apply FILE';

/** Reads the arguments of `npm run place`. A refusal says how it is written. */
export function parsePlaceCommand(args: readonly string[]): Result<PlaceCommand, string> {
  const [word, file = '', ...more] = args;
  if (file !== '' && more.length === 0) {
    if (word === 'check') return ok({ kind: 'CHECK', file });
    if (word === 'apply') return ok({ kind: 'APPLY', file });
  }
  return err(`What to do is missing or unknown; write it as: ${USAGE}`);
}

/** What a file changes, a line for each thing: `+` is new, `~` is changed. Officers by sign-in, never by number. */
export function planLines(
  id: string,
  { jurisdiction, organisations, officers }: PlacePlan,
): readonly string[] {
  return [
    ...(jurisdiction === 'SAME' ? [] : [`${jurisdiction === 'NEW' ? '+' : '~'} jurisdiction ${id}`]),
    ...organisations.added.map((row) => `+ organisation ${row.id} ${row.level} ${row.nameZh}`),
    ...organisations.changed.map((row) => `~ organisation ${row.id} ${row.level} ${row.nameZh}`),
    ...officers.added.map(
      (row) => `+ officer ${row.subject} ${row.role} at ${row.organisation} from ${row.from}`,
    ),
    ...officers.ended.map((row) => `~ officer ${row.id} until ${row.until}`),
    ...officers.identified.map((row) => `~ officer ${row.id} with the person on record`),
  ];
}

/** The same in one sentence. */
export function planSentence(plan: PlacePlan, kind: PlaceCommand['kind']): string {
  const { jurisdiction, organisations, officers } = plan;
  const added = (jurisdiction === 'NEW' ? 1 : 0) + organisations.added.length + officers.added.length;
  const changed =
    (jurisdiction === 'CHANGED' ? 1 : 0) +
    organisations.changed.length +
    officers.ended.length +
    officers.identified.length;
  const same = (jurisdiction === 'SAME' ? 1 : 0) + organisations.same + officers.same;
  const would = kind === 'CHECK' ? 'would be' : 'were';
  return `${added} rows ${would} added and ${changed} changed; ${same} are on record as they stand in the file.`;
}
