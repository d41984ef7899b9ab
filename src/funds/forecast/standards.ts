import type { ParameterValue } from '../../policy/index.js';
import { firstOfMonth, type LocalDate, type YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Standard } from './forecast.js';

/** Which standard the sums of a programme follow, the first that is set counting; `{area}` stands for urban or rural. */
export const DRIVERS: readonly {
  readonly programme: string;
  readonly effect: Standard['effect'];
  readonly parameters: readonly string[];
}[] = [
  { programme: 'SUBSISTENCE_ALLOWANCE', effect: 'BY_PERSON', parameters: ['allowance.standard.{area}'] },
  {
    programme: 'EXTREME_POVERTY',
    effect: 'IN_PROPORTION',
    parameters: ['extreme-poverty.standard.{area}', 'extreme-poverty.standard.{area}.year'],
  },
];

/** Programmes for minors, which go on after the eighteenth birthday only where the law says so (J2.1, X6). */
export const PROGRAMMES_OF_MINORS = ['EXTREME_POVERTY', 'CHILD_BASIC_LIVING'] as const;

/** A known later value of a standard that moves the need (C7.3). Sums in fen. */
export interface StandardChange {
  readonly programme: string;
  readonly parameter: string;
  readonly from: LocalDate;
  readonly before: Fen;
  readonly after: Fen;
  readonly basis: string | null;
}

/** A parameter as it stands on a day. */
export interface Stated {
  readonly value: ParameterValue | null;
  readonly basis: string | null;
}

/** The standards that the programmes of a policy follow. */
export function standardsOf(
  stated: (parameter: string, on: LocalDate) => Stated | null,
): readonly Standard[] {
  return DRIVERS.flatMap(({ programme, effect, parameters }) =>
    (['URBAN', 'RURAL'] as const).map((area) => ({
      programme,
      effect,
      area,
      valueIn: (month: YearMonth) => {
        for (const parameter of parameters) {
          const value = stated(named(parameter, area), firstOfMonth(month))?.value;
          if (typeof value === 'bigint') return value;
        }
        return null;
      },
    })),
  );
}

/** The changes of those standards on the given days. */
export function standardChanges(
  stated: (parameter: string, on: LocalDate) => Stated | null,
  days: readonly { readonly before: LocalDate; readonly on: LocalDate }[],
): readonly StandardChange[] {
  return days.flatMap(({ before: dayBefore, on }) =>
    DRIVERS.flatMap(({ programme, parameters }) =>
      parameters.flatMap((template) =>
        (['URBAN', 'RURAL'] as const).flatMap((area): StandardChange[] => {
          const parameter = named(template, area);
          const [before, after] = [stated(parameter, dayBefore)?.value, stated(parameter, on)];
          if (typeof before !== 'bigint' || typeof after?.value !== 'bigint' || before === after.value)
            return [];
          return [{ programme, parameter, from: on, before, after: after.value, basis: after.basis }];
        }),
      ),
    ),
  );
}

function named(template: string, area: 'URBAN' | 'RURAL'): string {
  return template.replace('{area}', area.toLowerCase());
}
