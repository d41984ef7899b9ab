import type { OfficerRole } from '../access/viewer.js';
import { DEMO_PLACES, type DemoPlace } from './places.js';

export interface DemoOfficer {
  readonly subject: string;
  readonly personName: string;
  readonly role: OfficerRole;
  readonly organisationId: string;
}

/** Who sits where: the roles at each level, one name for each entry, so that two-person rules can be tried. */
const STAFF = {
  TOP: [
    'COUNTY_OFFICER',
    'COUNTY_OFFICER',
    'COUNTY_APPROVER',
    'COUNTY_APPROVER',
    'FUND_MANAGER',
    'FUND_MANAGER',
    'POLICY_ADMIN',
    'POLICY_ADMIN',
    'INSPECTOR',
    'HOTLINE_OPERATOR',
  ],
  TOWNSHIP: ['TOWNSHIP_OFFICER', 'TOWNSHIP_OFFICER', 'TOWNSHIP_APPROVER'],
  VILLAGE: ['VILLAGE_OFFICER'],
} as const satisfies Record<string, readonly OfficerRole[]>;

const SURNAMES = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
];
const GIVEN_NAMES = [
  '安平',
  '守正',
  '明理',
  '公允',
  '思诚',
  '知行',
  '惠民',
  '秉直',
  '清和',
  '立信',
  '广济',
  '怀仁',
  '致远',
];

/** The fictional officers of a jurisdiction: every role, two of those who check each other. */
export function demoOfficers(place: DemoPlace): readonly DemoOfficer[] {
  let count = 0;
  return place.organisations.flatMap((organisation) => {
    const staff: readonly OfficerRole[] =
      organisation.level === 'TOWNSHIP' || organisation.level === 'VILLAGE'
        ? STAFF[organisation.level]
        : STAFF.TOP;
    return staff.map((role, index): DemoOfficer => {
      const nth = staff.slice(0, index).filter((r) => r === role).length + 1;
      const name = nameOf(count);
      count += 1;
      return {
        subject: `demo:${place.id}:${organisation.id}:${role}:${nth}`,
        personName: name,
        role,
        organisationId: organisation.id,
      };
    });
  });
}

/** The 16 surnames and 13 given names have no common divisor, so 208 names come before the first repeats. */
function nameOf(index: number): string {
  return `${SURNAMES[index % SURNAMES.length]}${GIVEN_NAMES[index % GIVEN_NAMES.length]}`;
}

/** The jurisdiction whose officers the start shows tokens for. */
const SHOWN = 'changfeng-county';

/** That jurisdiction. */
export function shownPlace(): DemoPlace {
  return DEMO_PLACES.find(({ id }) => id === SHOWN) as DemoPlace;
}

/** Both officers of policy and the inspector of every place, for those who try the workbench. */
export function officersOfPolicy(): readonly (DemoOfficer & { readonly place: DemoPlace })[] {
  return DEMO_PLACES.flatMap((place) =>
    demoOfficers(place)
      .filter(({ role }) => role === 'POLICY_ADMIN' || role === 'INSPECTOR')
      .map((officer) => ({ ...officer, place })),
  );
}

/** One officer for every role, all of one jurisdiction, with the name of the place. */
export function officersToShow(): readonly (DemoOfficer & { readonly place: string })[] {
  const place = shownPlace();
  const shown = new Map<OfficerRole, DemoOfficer & { readonly place: string }>();
  for (const officer of demoOfficers(place)) {
    const organisation = place.organisations.find(({ id }) => id === officer.organisationId);
    if (!shown.has(officer.role))
      shown.set(officer.role, { ...officer, place: organisation?.nameEn ?? place.nameEn });
  }
  return [...shown.values()];
}
