import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';

/** A made-up person of the tests; no division has the code 990000. */
export function residentIdOf(serial: number): string {
  return makeResidentId('990000', localDate('1975-05-06'), serial);
}

export interface OfficerRow {
  readonly name: string;
  readonly subject: string;
  readonly residentId: string;
  readonly role: string;
  readonly organisation: string;
  readonly from: string;
  readonly until?: string | null;
}

/** A place file as an agency writes it: a county office, a department, a town with a village, three officers. */
export function aPlaceFile() {
  return {
    jurisdiction: {
      id: 'changfeng-county',
      shortCode: 'CF',
      nameZh: '长丰县',
      nameEn: 'Changfeng county',
      divisionCodes: ['340121'],
    },
    organisations: [
      {
        id: '340121',
        parent: null as string | null,
        level: 'COUNTY',
        nameZh: '长丰县民政局',
        nameEn: 'Civil Affairs Bureau',
      },
      {
        id: '340121-YB',
        parent: '340121',
        level: 'DEPARTMENT',
        nameZh: '医保局',
        nameEn: 'Medical Security Bureau',
      },
      {
        ...{ id: '340121106', parent: '340121', level: 'TOWNSHIP', nameZh: '下塘镇', nameEn: 'Xiatang town' },
        hotline: '0551-00000000' as string | null,
      },
      {
        id: '340121106201',
        parent: '340121106',
        level: 'VILLAGE',
        nameZh: '韩岗社区',
        nameEn: 'Hangang community',
      },
    ],
    officers: [
      officerRow(1, { role: 'POLICY_ADMIN' }),
      officerRow(2, { role: 'POLICY_ADMIN' }),
      officerRow(3, { role: 'TOWNSHIP_OFFICER', organisation: '340121106' }),
    ] as OfficerRow[],
  };
}

export function officerRow(nth: number, more: Partial<OfficerRow> = {}): OfficerRow {
  return {
    name: `工作人员${nth}`,
    subject: `sso-${nth}`,
    residentId: residentIdOf(nth),
    role: 'COUNTY_OFFICER',
    organisation: '340121',
    from: '2026-01-01',
    ...more,
  };
}
