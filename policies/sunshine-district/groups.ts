import {
  conditionOf,
  type Facts,
  has,
  type MemberFacts,
  type ProgrammeAdaptation,
} from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { livesOnSupport } from '../national/kit/hardship-group.js';
import { referral } from '../national/kit/offer.js';
import { opinion } from './instruments.js';

/** The founding of the People's Republic: who joined the party before is an old party member (建国前老党员). */
const FOUNDED_ON = localDate('1949-10-01');
const PARTY = [opinion('三(一)10', 'D3.10')];
const MIGRANT = [opinion('三(一)11', 'D3.11')];
const OFFICER = [opinion('三(一)12', 'D3.12')];

/** Joined before the founding, or in hardship: on the allowance or supported in extreme poverty (D3.10). */
function isOldOrPoorPartyMember(member: MemberFacts, facts: Facts): boolean {
  const membership = conditionOf(member, 'PARTY_MEMBER');
  return membership !== undefined && (membership.from < FOUNDED_ON || livesOnSupport(facts));
}

/** Help for old and poor party members (D3.10). */
export const partyMemberHelp = referral({
  code: 'PARTY_MEMBER_HELP',
  titles: { zh: '老党员、困难党员救助', en: 'Help for old and poor party members' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区委组织部', en: 'Organisation department of the district committee' },
  basis: PARTY,
  who: {
    id: 'party-member.person',
    titles: { zh: '建国前老党员和困难党员', en: 'Old and poor party members' },
    basis: PARTY,
    some: { zh: '{count}名老党员或困难党员。', en: '{count} members are old or poor party members.' },
    none: { zh: '没有老党员或困难党员。', en: 'No member is an old or poor party member.' },
    fits: isOldOrPoorPartyMember,
  },
});

/** Support for migrants of large and middle-sized reservoirs (D3.11). */
export const reservoirMigrantSupport = referral({
  code: 'RESERVOIR_MIGRANT_SUPPORT',
  titles: { zh: '大中型水库移民后期扶持', en: 'Support for reservoir migrants' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区水务局', en: 'District water bureau' },
  basis: MIGRANT,
  who: {
    id: 'reservoir-migrant.person',
    titles: { zh: '纳入扶持范围的移民', en: 'Migrants on the register' },
    basis: MIGRANT,
    some: { zh: '{count}名纳入扶持范围的移民。', en: '{count} members are registered migrants.' },
    none: { zh: '没有纳入扶持范围的移民。', en: 'No member is a registered migrant.' },
    fits: (member) => has(member, 'RESERVOIR_MIGRANT'),
  },
});

/** Help in life and illness for officers demobilised into enterprises (D3.12). */
export const demobilisedOfficerHelp = referral({
  code: 'DEMOBILISED_OFFICER_HELP',
  titles: { zh: '企业军转干部解困', en: 'Help for demobilised officers' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '区人力资源和社会保障局', en: 'District human resources bureau' },
  basis: OFFICER,
  who: {
    id: 'demobilised-officer.person',
    titles: { zh: '企业军转干部', en: 'Demobilised officers' },
    basis: OFFICER,
    some: { zh: '{count}名企业军转干部。', en: '{count} members are demobilised officers.' },
    none: { zh: '没有企业军转干部。', en: 'No member is a demobilised officer.' },
    fits: (member) => has(member, 'DEMOBILISED_OFFICER'),
  },
});

/** Legal aid and judicial help free of charge for allowance households and others in extreme hardship (D3.9). */
export const districtLegalAid: ProgrammeAdaptation = {
  code: 'LEGAL_AID',
  set: {
    department: { zh: '区司法局、区法院', en: 'District justice bureau and court' },
    basis: [opinion('三(一)9', 'D3.9')],
  },
};
