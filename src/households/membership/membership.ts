import { isActiveOn, type Period } from '../../jurisdictions/period.js';
import type { Relation } from '../../policy/facts.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Path } from '../problems.js';

/** One stretch of a person's belonging to a household in one relation to its head. */
export interface MembershipStretch extends Period {
  readonly id: string;
  readonly personId: string;
  readonly relation: Relation;
}

/** Who leads the household after its head has left, and what the others are to the new head. */
export interface NewHead {
  readonly personId: string;
  /** The relation of every other remaining member to the new head. */
  readonly relations: readonly { readonly personId: string; readonly relation: Relation }[];
}

/** What a member's leaving does to the memberships of the household. */
export interface Leaving {
  /** Memberships that get a last day. */
  readonly ended: readonly { readonly id: string; readonly activeUntil: LocalDate }[];
  /** Memberships that go on in a new relation, from the day after. */
  readonly started: readonly {
    readonly personId: string;
    readonly relation: Relation;
    readonly activeFrom: LocalDate;
  }[];
  /** Memberships that began only after the head had left, so that the old relation never was. */
  readonly restated: readonly { readonly id: string; readonly relation: Relation }[];
  /** The new head, when the head leaves and others stay. */
  readonly headPersonId: string | null;
  /** The last member leaves: the household ends on the same day. */
  readonly closes: boolean;
}

/** More than any household has; a longer list is a slip, or several households. */
export const MOST_MEMBERS = 30;

/**
 * Checks who makes up a household: one head, at most one spouse of the head (57号, 7), nobody twice.
 * @param members in the order of the input; `key` tells persons apart
 */
export function compositionProblems(
  members: readonly { readonly key: string | null; readonly relation: Relation }[],
  path: Path,
): readonly Problem[] {
  const problems: Problem[] = [];
  const heads = members.filter(({ relation }) => relation === 'HEAD').length;
  if (heads !== 1) problems.push(headCount(heads, path));
  if (members.length > MOST_MEMBERS) problems.push(tooManyMembers(members.length, path));
  let spouses = 0;
  const seen = new Set<string>();
  members.forEach(({ key, relation }, index) => {
    if (relation === 'SPOUSE') spouses += 1;
    if (relation === 'SPOUSE' && spouses > 1)
      problems.push(secondSpouse([...path, String(index), 'relation']));
    if (key === null) return;
    if (seen.has(key)) problems.push(memberTwice([...path, String(index), 'residentId']));
    seen.add(key);
  });
  return problems;
}

/** Whether the members can take in one more in this relation; answers the fault or `null`. */
export function joiningProblem(
  live: readonly Pick<MembershipStretch, 'relation'>[],
  relation: Relation,
  path: Path,
): Problem | null {
  const at = [...path, 'relation'];
  if (relation === 'HEAD') {
    return problem({
      code: 'HEAD_EXISTS',
      message:
        'The household has a head already; add the member in their relation to the head, and name a new head when the old one leaves.',
      messageZh: '该家庭已有户主；请按与户主的关系添加成员，户主离开时再指定新户主。',
      path: at,
    });
  }
  if (relation === 'SPOUSE' && live.some((other) => other.relation === 'SPOUSE')) return secondSpouse(at);
  return live.length >= MOST_MEMBERS ? tooManyMembers(live.length + 1, path) : null;
}

/**
 * Plans a member's leaving on `lastDay`, the last day of belonging. When the head leaves and others stay, a new
 * head and everybody's relation to the new head must be stated, since none of it follows from the old relations;
 * the old stretches end on that day and new ones begin the day after, so that the past stays as it was.
 * @param live the household's memberships without a last day
 */
export function planLeaving(
  live: readonly MembershipStretch[],
  leaving: {
    readonly personId: string;
    readonly lastDay: LocalDate;
    readonly newHead: NewHead | null;
    readonly path: Path;
  },
): Result<Leaving, Problem> {
  const { personId, lastDay, newHead, path } = leaving;
  const own = live.find((member) => member.personId === personId);
  if (own === undefined) return err(notAMember(path));
  if (lastDay < own.activeFrom) return err(endsBeforeStart(own.activeFrom, lastDay, [...path, 'lastDay']));
  const remaining = live.filter((member) => member !== own);
  const ended = [{ id: own.id, activeUntil: lastDay }];
  if (own.relation !== 'HEAD' || remaining.length === 0) {
    if (newHead !== null) return err(newHeadNotNeeded([...path, 'newHead']));
    return ok({ ended, started: [], restated: [], headPersonId: null, closes: remaining.length === 0 });
  }
  if (newHead === null) return err(newHeadMissing([...path, 'newHead']));
  const relations = relationsToNewHead(remaining, newHead, [...path, 'newHead']);
  if (!relations.ok) return relations;
  const changing = remaining.filter((member) => relations.value.get(member.personId) !== member.relation);
  const relationOf = (member: MembershipStretch) => relations.value.get(member.personId) as Relation;
  const before = changing.filter((member) => member.activeFrom <= lastDay);
  const after = changing.filter((member) => member.activeFrom > lastDay);
  return ok({
    ended: [...ended, ...before.map(({ id }) => ({ id, activeUntil: lastDay }))],
    started: before.map((member) => ({
      personId: member.personId,
      relation: relationOf(member),
      activeFrom: addDays(lastDay, 1),
    })),
    restated: after.map((member) => ({ id: member.id, relation: relationOf(member) })),
    headPersonId: newHead.personId,
    closes: false,
  });
}

/**
 * Since when the person has belonged to the household without a gap, as of a day, whatever the relations were;
 * `null` when the person does not belong to it on that day.
 * @param stretches of one person in one household, in any order
 */
export function memberSince(stretches: readonly Period[], on: LocalDate): LocalDate | null {
  const current = stretches.find((stretch) => isActiveOn(stretch, on));
  if (current === undefined) return null;
  let since = current.activeFrom;
  for (let again = true; again; ) {
    const dayBefore = addDays(since, -1);
    const earlier = stretches.find((stretch) => stretch.activeFrom < since && isActiveOn(stretch, dayBefore));
    again = earlier !== undefined;
    if (earlier !== undefined) since = earlier.activeFrom;
  }
  return since;
}

function relationsToNewHead(
  remaining: readonly MembershipStretch[],
  newHead: NewHead,
  path: Path,
): Result<ReadonlyMap<string, Relation>, Problem> {
  if (!remaining.some(({ personId }) => personId === newHead.personId)) {
    return err(
      problem({
        code: 'NEW_HEAD_NOT_A_MEMBER',
        message:
          'The new head does not belong to the household, or is the one who leaves; name a member who stays.',
        messageZh: '新户主不是该家庭成员，或正是离开的成员；请指定留下的成员。',
        path: [...path, 'personId'],
      }),
    );
  }
  const relations = new Map<string, Relation>([[newHead.personId, 'HEAD']]);
  let spouses = 0;
  for (const [index, { personId, relation }] of newHead.relations.entries()) {
    const at = [...path, 'relations', String(index)];
    const isOther = remaining.some((member) => member.personId === personId);
    if (!isOther || relations.has(personId)) return err(relationOfNobody(at));
    if (relation === 'HEAD') return err(headCount(2, [...at, 'relation']));
    if (relation === 'SPOUSE') spouses += 1;
    if (spouses > 1) return err(secondSpouse([...at, 'relation']));
    relations.set(personId, relation);
  }
  const missing = remaining.length - relations.size;
  return missing === 0 ? ok(relations) : err(relationsMissing(missing, [...path, 'relations']));
}

function headCount(heads: number, path: Path): Problem {
  return problem({
    code: 'HEAD_COUNT',
    message: `A household has exactly one head, but ${heads} members have the relation HEAD; give it to one.`,
    messageZh: `一户只能有一名户主，而关系为HEAD的成员有${heads}名，请只指定一名。`,
    path,
  });
}

function secondSpouse(path: Path): Problem {
  return problem({
    code: 'SECOND_SPOUSE',
    message: 'The head has a spouse in the household already; correct the relation.',
    messageZh: '户主在该家庭中已有配偶，请更正与户主的关系。',
    path,
    basis: ['57号 7'],
  });
}

function memberTwice(path: Path): Problem {
  return problem({
    code: 'MEMBER_TWICE',
    message: 'The same person stands twice among the members; leave one of the two out.',
    messageZh: '成员中有同一人重复出现，请删除其中一条。',
    path,
  });
}

function tooManyMembers(count: number, path: Path): Problem {
  return problem({
    code: 'TOO_MANY_MEMBERS',
    message: `A household has at most ${MOST_MEMBERS} members, but this one would have ${count}; register separate households.`,
    messageZh: `一户最多${MOST_MEMBERS}人，而将有${count}人，请分户登记。`,
    path,
  });
}

function notAMember(path: Path): Problem {
  return problem({
    code: 'NOT_A_MEMBER',
    message: 'The person does not belong to the household; check the person and the household.',
    messageZh: '该人员不是此家庭的成员，请核对人员与家庭。',
    path: [...path, 'personId'],
  });
}

function endsBeforeStart(since: LocalDate, lastDay: LocalDate, path: Path): Problem {
  return problem({
    code: 'PERIOD_REVERSED',
    message: `The membership would end on ${lastDay}, before it began on ${since}; give a last day from ${since} on.`,
    messageZh: `成员关系的终止日期${lastDay}早于起始日期${since}，请填写不早于${since}的日期。`,
    path,
  });
}

function newHeadMissing(path: Path): Problem {
  return problem({
    code: 'NEW_HEAD_MISSING',
    message:
      'The head leaves and others stay; name the new head and the relation of each of the others to them.',
    messageZh: '户主离开而其他成员留下，请指定新户主，并填写其余各成员与新户主的关系。',
    path,
  });
}

function newHeadNotNeeded(path: Path): Problem {
  return problem({
    code: 'NEW_HEAD_NOT_NEEDED',
    message: 'A new head is named, but the head stays or nobody is left to lead; leave it out.',
    messageZh: '户主未离开或已无其他成员，无需指定新户主，请留空。',
    path,
  });
}

function relationOfNobody(path: Path): Problem {
  return problem({
    code: 'NOT_A_MEMBER',
    message:
      'A relation is stated for a person who does not stay in the household, is the new head, or stands twice; state it once for each other member.',
    messageZh: '所填关系的人员不在留下的成员中、即为新户主或重复出现；请为其余每名成员各填一次。',
    path: [...path, 'personId'],
  });
}

function relationsMissing(missing: number, path: Path): Problem {
  return problem({
    code: 'RELATIONS_INCOMPLETE',
    message: `The relation to the new head is missing for ${missing} of the members who stay; state it for each.`,
    messageZh: `留下的成员中有${missing}名未填写与新户主的关系，请逐一填写。`,
    path,
  });
}
