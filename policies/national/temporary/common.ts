import type { Approval, Facts, ProposedGrant, StepNeed, Text, Values } from '../../../src/policy/index.js';
import type { Fen } from '../../../src/shared/money.js';
import { fastRelief, interim, june2022, temporaryNotice } from '../instruments.js';

/** Fen: the monthly allowance standard of the household's area, on which the sums of temporary assistance rest. */
export function monthlyStandard(facts: Facts, values: Values): Fen {
  return values.money(standardKey(facts));
}

function standardKey({ household: { area } }: Facts): string {
  return area === 'URBAN' ? 'allowance.standard.urban' : 'allowance.standard.rural';
}

/** Fen: a multiple of the monthly standard, or null while the place has not set the multiple. */
export function multipleOf(facts: Facts, values: Values, key: string): Fen | null {
  return values.isSet(key) ? monthlyStandard(facts, values) * BigInt(values.integer(key)) : null;
}

/**
 * Fen: the ordinary ceiling of one grant. Illness and education have their own where the place sets one; without
 * any, no sum limits the grant and null is answered.
 */
export function ceilingOf(facts: Facts, values: Values): Fen | null {
  const kind = spendingKind(facts);
  if (kind !== null && values.isSet(`temporary.ceiling.${kind}`)) {
    return multipleOf(facts, values, `temporary.ceiling.${kind}`);
  }
  return multipleOf(facts, values, 'temporary.ceiling.multiple');
}

/** What the hardship comes from, where a place limits it by kind: sudden illness or medical bills, or education. */
function spendingKind(facts: Facts): 'illness' | 'education' | null {
  if (facts.application.emergency !== null) {
    return facts.application.emergency.kind === 'SUDDEN_ILLNESS' ? 'illness' : null;
  }
  let illness = false;
  let education = false;
  const note = (kind: string): void => {
    if (kind === 'MEDICAL') illness = true;
    if (kind === 'EDUCATION') education = true;
  };
  for (const { kind } of facts.household.expenditures) note(kind);
  for (const member of facts.household.members) for (const { kind } of member.expenditures) note(kind);
  if (illness) return 'illness';
  return education ? 'education' : null;
}

/**
 * Fen: the most of fast relief, one month's local allowance from January 2026 on (FAST-2026). null before, and where
 * the standard is unset: what only makes a case simpler never holds it up.
 */
export function fastReliefMost(facts: Facts, values: Values): Fen | null {
  return values.isSet(standardKey(facts)) ? multipleOf(facts, values, 'temporary.fast.multiple') : null;
}

/** Small enough for fast relief, which is for emergencies only. */
export function isFastRelief(facts: Facts, values: Values, amount: Fen | null): boolean {
  if (amount === null || facts.application.emergency === null) return false;
  const most = fastReliefMost(facts, values);
  return most !== null && amount <= most;
}

/** Whether the emergency procedure of a major event is switched on here (J11). */
export function isSimplified(values: Values): boolean {
  return values.isSet('temporary.simplified') && values.flag('temporary.simplified');
}

export const temporaryApprovalMessages: Readonly<Record<string, Text>> = {
  meeting: {
    zh: '拟救助{amount}元,超过最高额{ceiling}元,由县级“一事一议”会议决定。',
    en: 'The {amount} yuan exceed the ceiling of {ceiling} yuan; a meeting on the single case decides.',
  },
  village: {
    zh: '疫情严重地区,拟救助{amount}元,村(社区)可在{limit}元以内直接实施(情形{situation})。',
    en: 'In a severe area the village itself may grant up to {limit} yuan; {amount} yuan are proposed (situation {situation}).',
  },
  township: {
    zh: '拟救助{amount}元,在乡镇(街道)审批限额{limit}元以内(含本数)。',
    en: 'The {amount} yuan are within the township limit of {limit} yuan, that sum included.',
  },
  townshipRaised: {
    zh: '拟救助{amount}元,在因{situation}提高后的乡镇(街道)审批限额{limit}元以内(含本数)。',
    en: 'The {amount} yuan are within the township limit of {limit} yuan, raised under the situation {situation}.',
  },
  aboveTownship: {
    zh: '拟救助{amount}元,超过乡镇(街道)审批限额{limit}元,由县级民政部门审批。',
    en: 'The {amount} yuan exceed the township limit of {limit} yuan; the county department decides.',
  },
  county: {
    zh: '未委托乡镇(街道)审批,由县级民政部门审批。',
    en: 'Nothing is delegated to the township here; the county department decides.',
  },
};

/**
 * Who decides a grant (INTERIM-2014, 48: the county department, which may delegate small sums; J9.3, J9.6, X3.2,
 * N4.1, N4.2). A township limit concerns the emergency type only.
 */
export function temporaryApproval(
  facts: Facts,
  values: Values,
  { amount }: ProposedGrant,
  delegates: boolean,
): Approval {
  const ceiling = ceilingOf(facts, values);
  if (ceiling !== null && amount > ceiling) return meetingApproval(amount, ceiling);
  if (!delegates) return countyApproval(amount);
  const village = villageApproval(values, amount);
  if (village !== null) return village;
  if (!values.isSet('temporary.township-limit')) return countyApproval(amount);
  const limit = values.money('temporary.township-limit');
  const situation = values.situationOf('temporary.township-limit');
  const within = amount <= limit;
  return {
    level: within ? 'TOWNSHIP' : 'COUNTY',
    limit,
    meeting: false,
    message: !within ? 'aboveTownship' : situation === null ? 'township' : 'townshipRaised',
    shown: { amount, limit, ...(situation === null ? {} : { situation }) },
    basis: [interim('48', 'X3.2'), ...(situation === null ? [] : [june2022('四', 'N4.1')])],
  };
}

function meetingApproval(amount: Fen, ceiling: Fen): Approval {
  return {
    level: 'COUNTY',
    limit: ceiling,
    meeting: true,
    message: 'meeting',
    shown: { amount, ceiling },
    basis: [june2022('四', 'J9.3')],
  };
}

function countyApproval(amount: Fen): Approval {
  return {
    level: 'COUNTY',
    limit: null,
    meeting: false,
    message: 'county',
    shown: { amount },
    basis: [interim('48', 'J9.2')],
  };
}

function villageApproval(values: Values, amount: Fen): Approval | null {
  if (!values.isSet('temporary.village-grants') || !values.flag('temporary.village-grants')) return null;
  if (!values.isSet('temporary.village-limit')) return null;
  const limit = values.money('temporary.village-limit');
  if (amount > limit) return null;
  const situation = values.situationOf('temporary.village-grants') ?? '';
  return {
    level: 'VILLAGE',
    limit,
    meeting: false,
    message: 'village',
    shown: { amount, limit, situation },
    basis: [june2022('四', 'N4.2')],
  };
}

/** The economic check of temporary assistance and why it is left out (FAST-2026; J11; SC-2014-47 for what cannot wait). */
export function checkNeed(
  facts: Facts,
  values: Values,
  { amount, urgent }: { readonly amount: Fen | null; readonly urgent: boolean },
): StepNeed {
  if (urgent) {
    return {
      needed: false,
      reason: {
        zh: '情况紧急,先行救助,手续事后补齐。',
        en: 'The case bears no delay: help comes first and the papers follow.',
      },
      basis: [temporaryNotice('紧急程序', 'J9.1')],
    };
  }
  if (isSimplified(values)) {
    return {
      needed: false,
      reason: {
        zh: '已启动突发事件紧急救助程序,简化审核确认。',
        en: 'The emergency procedure of a major event is switched on, so the review is simpler.',
      },
      basis: [june2022('四', 'J11')],
    };
  }
  if (isFastRelief(facts, values, amount)) {
    return {
      needed: false,
      reason: {
        zh: '属小额快救,不核对经济状况、不公示。',
        en: 'Fast relief of a small sum needs neither economic check nor public notice.',
      },
      basis: [fastRelief('小额快救', 'J9.1')],
    };
  }
  return {
    needed: true,
    reason: { zh: '按一般程序办理。', en: 'The ordinary procedure applies.' },
    basis: [temporaryNotice('审核审批', 'J9.2')],
  };
}

/** Above the ceiling a meeting on the single case decides (J9.3, N4.5). */
export function meetingNeed(facts: Facts, values: Values, amount: Fen | null): StepNeed {
  const ceiling = ceilingOf(facts, values);
  const needed = ceiling !== null && amount !== null && amount > ceiling;
  return {
    needed,
    reason: needed
      ? {
          zh: '拟救助金额超过最高额,须“一事一议”。',
          en: 'The proposed sum exceeds the ceiling, so a meeting on the single case is held.',
        }
      : {
          zh: '拟救助金额没有超过最高额。',
          en: 'The proposed sum does not exceed a ceiling.',
        },
    basis: [june2022('四', 'J9.3')],
  };
}
