import { isOneLine } from '../../access/one-line.js';
import { type Reach, reachesAll } from '../../access/viewer.js';
import type { SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import type { OrganisationTree } from '../organisations/organisation-tree.js';
import { overlap, type Period } from '../period.js';

/** A situation as an officer declares it. */
export interface SituationDeclaration extends Period {
  readonly kind: SituationKind;
  readonly level: string;
  /** The townships it covers; null = the whole jurisdiction. */
  readonly townshipIds: readonly string[] | null;
  readonly basis: string;
}

/** The levels that a kind knows; a kind that is not listed takes any. */
export const LEVELS_OF_SITUATION: Partial<Record<SituationKind, readonly string[]>> = {
  EPIDEMIC_RISK: ['LOW', 'MEDIUM', 'HIGH', 'SEVERE'],
  DISASTER: ['I', 'II', 'III', 'IV'],
};

const LONGEST_LEVEL = 40;
const LONGEST_BASIS = 300;
const INPUT = ['input'];

/**
 * Everything that is wrong with a declaration (N4.1, N4.2, J11): a level that the kind does not know, a missing
 * basis, an end before the start, townships that the jurisdiction lacks or that lie beyond the officer's reach.
 */
export function declarationProblems(
  declaration: SituationDeclaration,
  { tree, reach }: { readonly tree: OrganisationTree; readonly reach: Reach },
): readonly Problem[] {
  const { kind, level, basis, activeFrom, activeUntil, townshipIds } = declaration;
  const problems: Problem[] = [];
  const known = LEVELS_OF_SITUATION[kind];
  if (known === undefined ? !isOneLine(level, LONGEST_LEVEL) : !known.includes(level)) {
    problems.push(levelUnknown(kind, level, known));
  }
  if (!isOneLine(basis, LONGEST_BASIS)) problems.push(basisMissing(basis.length));
  if (activeUntil !== null && activeUntil < activeFrom)
    problems.push(endsBeforeStart(activeFrom, activeUntil));
  problems.push(...areaProblems(townshipIds, tree, reach));
  return problems;
}

/**
 * The situation already in force that a declaration would contradict: a township has one epidemic risk level on
 * any day, while disasters, price triggers and events may meet.
 */
export function contradictedBy<S extends SituationDeclaration>(
  declaration: SituationDeclaration,
  inForce: readonly S[],
): S | undefined {
  if (declaration.kind !== 'EPIDEMIC_RISK') return undefined;
  return inForce.find(
    (other) =>
      other.kind === declaration.kind &&
      overlap(other, declaration) &&
      shareArea(other.townshipIds, declaration.townshipIds),
  );
}

/** What is wrong with ending a situation on this last day, or null. An end is brought forward, never back-dated. */
export function endingProblem(
  situation: Period,
  lastDay: LocalDate,
  today: LocalDate,
): Problem<'SITUATION_ENDED' | 'SITUATION_END'> | null {
  const { activeFrom, activeUntil } = situation;
  if (activeUntil !== null && activeUntil < today) {
    return problem({
      code: 'SITUATION_ENDED',
      message: `The situation ended on ${activeUntil} already; declare a new one if it has come back.`,
      messageZh: `该情形已于${activeUntil}终止；如再次发生，请重新宣布。`,
      path: [...INPUT, 'situationId'],
    });
  }
  const earliest = activeFrom > today ? activeFrom : today;
  if (lastDay >= earliest && (activeUntil === null || lastDay <= activeUntil)) return null;
  const range = activeUntil === null ? `from ${earliest} on` : `from ${earliest} to ${activeUntil}`;
  const rangeZh = activeUntil === null ? `${earliest}及以后` : `${earliest}至${activeUntil}`;
  return problem({
    code: 'SITUATION_END',
    message: `The situation cannot end on ${lastDay}: decisions were made under it until today, and a later end is a new declaration; give a day ${range}.`,
    messageZh: `该情形不能以${lastDay}为终止日期：此前的决定已据此作出，延长须重新宣布；请填写${rangeZh}的日期。`,
    path: [...INPUT, 'lastDay'],
  });
}

/** The refusal of a second epidemic risk level for the same place and days. */
export function situationContradicts(other: SituationDeclaration): Problem<'SITUATION_CONTRADICTS'> {
  return problem({
    code: 'SITUATION_CONTRADICTS',
    message: `The risk level ${other.level} declared from ${other.activeFrom} on covers some of the same townships and days; end it first.`,
    messageZh: `自${other.activeFrom}起宣布的风险等级${other.level}与本次在区域和日期上重叠，请先终止原等级。`,
    path: [...INPUT, 'level'],
    basis: ['N4.1'],
  });
}

function areaProblems(
  townshipIds: readonly string[] | null,
  tree: OrganisationTree,
  reach: Reach,
): readonly Problem[] {
  const at = [...INPUT, 'townshipIds'];
  if (townshipIds === null) return reachesAll(reach) ? [] : [areaOutOfReach(at)];
  if (townshipIds.length === 0) return [areaEmpty(at)];
  return townshipIds.flatMap((id, index) => {
    const path = [...at, String(index)];
    if (!tree.isAt('TOWNSHIP', id)) return [townshipUnknown(id, path)];
    if (townshipIds.indexOf(id) < index) return [townshipTwice(id, path)];
    return reach.townshipIds === null || reach.townshipIds.includes(id) ? [] : [areaOutOfReach(path)];
  });
}

function shareArea(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === null || b === null || a.some((id) => b.includes(id));
}

function levelUnknown(kind: SituationKind, level: string, known: readonly string[] | undefined): Problem {
  return problem({
    code: 'SITUATION_LEVEL',
    message:
      known === undefined
        ? `The level ${quoted(level)} of ${kind} must be one line of 1 to ${LONGEST_LEVEL} visible characters; write it as announced.`
        : `A situation of the kind ${kind} has no level ${quoted(level)}; give one of ${known.join(', ')}.`,
    messageZh:
      known === undefined
        ? `${kind}的等级${quoted(level)}应为1至${LONGEST_LEVEL}个可见字符，请按公告填写。`
        : `${kind}没有等级${quoted(level)}，可选：${known.join('、')}。`,
    path: [...INPUT, 'level'],
    basis: ['N4.1'],
  });
}

function basisMissing(length: number): Problem {
  return problem({
    code: 'SITUATION_BASIS',
    message: `A declaration needs its basis, the announcement with its number or date, in one line of 1 to ${LONGEST_BASIS} visible characters; ${length} characters or other ones were given.`,
    messageZh: `宣布情形须注明依据（公告文号或日期），单行1至${LONGEST_BASIS}个可见字符，所填为${length}个字符或含其他字符。`,
    path: [...INPUT, 'basis'],
  });
}

function endsBeforeStart(from: LocalDate, until: LocalDate): Problem {
  return problem({
    code: 'PERIOD_REVERSED',
    message: `The situation would end on ${until}, before it begins on ${from}; give a last day from ${from} on or none.`,
    messageZh: `情形的终止日期${until}早于起始日期${from}，请填写不早于${from}的日期或留空。`,
    path: [...INPUT, 'activeUntil'],
  });
}

function areaEmpty(path: readonly string[]): Problem {
  return problem({
    code: 'AREA_EMPTY',
    message:
      'The situation covers no township; name at least one, or leave the list out for the whole jurisdiction.',
    messageZh: '未填写所覆盖的乡镇（街道）；请至少填写一个，或留空表示整个辖区。',
    path,
  });
}

function areaOutOfReach(path: readonly string[]): Problem {
  return problem({
    code: 'AREA_OUT_OF_REACH',
    message: 'The area goes beyond your own place; declare the situation for townships of your place only.',
    messageZh: '所填区域超出您的管辖范围，请只为本辖区的乡镇（街道）宣布。',
    path,
  });
}

function townshipUnknown(id: string, path: readonly string[]): Problem {
  return problem({
    code: 'UNKNOWN_TOWNSHIP',
    message: `The jurisdiction has no township or street ${quoted(id)}; choose from its list of organisations.`,
    messageZh: `本辖区没有乡镇（街道）${quoted(id)}，请从机构列表中选择。`,
    path,
  });
}

function townshipTwice(id: string, path: readonly string[]): Problem {
  return problem({
    code: 'TOWNSHIP_TWICE',
    message: `The township ${quoted(id)} stands twice in the list; leave one out.`,
    messageZh: `乡镇（街道）${quoted(id)}重复，请删除一个。`,
    path,
  });
}
