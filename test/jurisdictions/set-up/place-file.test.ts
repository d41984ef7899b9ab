import { parsePlaceFile } from '../../../src/jurisdictions/set-up/place-file.js';
import { localDate } from '../../../src/shared/local-date.js';
import { aPlaceFile, officerRow, residentIdOf } from './a-place-file.js';

const ON = localDate('2026-11-22');

describe('A place file', () => {
  test('is read with what is left out: division codes from ids, nothing fictional, no end', () => {
    const read = parsePlaceFile(JSON.stringify(aPlaceFile()), ON);
    expect(read).toMatchObject({
      ok: true,
      value: {
        jurisdiction: { id: 'changfeng-county', fictional: false },
        organisations: [
          { id: '340121', parentId: null, divisionCode: '340121', hotline: null, fictional: false },
          { id: '340121-YB', divisionCode: null },
          { id: '340121106', parentId: '340121', hotline: '0551-00000000' },
          { id: '340121106201', divisionCode: '340121106201' },
        ],
        officers: [{ subject: 'sso-1', until: null }, {}, {}],
      },
    });
  });

  test('is refused with every fault and its row, and without any resident id', () => {
    const file = aPlaceFile();
    const wrong = `${residentIdOf(4).slice(0, 17)}${residentIdOf(4).endsWith('X') ? '1' : 'X'}`;
    file.officers.push(
      officerRow(4, { residentId: wrong }),
      officerRow(5, { role: 'KING', from: '2026-02-30' }),
    );
    file.jurisdiction.shortCode = 'cf';
    const read = parsePlaceFile(JSON.stringify({ ...file, note: '' }), ON);
    expect(read).toEqual({
      ok: false,
      error: [
        'jurisdiction.shortCode: must be 2 to 8 capital letters, with which case numbers open',
        'officers[3].residentId: The check character of the resident id does not fit the other 17 digits; check the number against the document.',
        expect.stringMatching(/^officers\[4\]\.role: .*POLICY_ADMIN/),
        'officers[4].from: must be a day like 2026-01-31',
        expect.stringMatching(/^The file: .*note/),
      ],
    });
    expect(JSON.stringify(read)).not.toContain(wrong);
  });

  test('that is no JSON is refused without repeating it', () => {
    const read = parsePlaceFile(`{"officers": [{"residentId": "${residentIdOf(1)}" "x"}]}`, ON);
    expect(read).toEqual({
      ok: false,
      error: [expect.stringMatching(/^The file is not JSON .*; correct it\.$/)],
    });
    expect(JSON.stringify(read)).not.toContain(residentIdOf(1));
  });
});
