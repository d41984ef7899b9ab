import { parseTokenCommand } from '../../../src/access/sign-in/token-command.js';

describe('npm run token', () => {
  test('takes a role and a place', () => {
    expect(parseTokenCommand(['--role', 'TOWNSHIP_OFFICER', '--place', '341723108'])).toEqual({
      ok: true,
      value: {
        role: 'TOWNSHIP_OFFICER',
        place: { jurisdiction: null, code: '341723108' },
        personName: null,
      },
    });
  });

  test('takes a person and the jurisdiction of the place', () => {
    expect(
      parseTokenCommand(['--place=taian-city/F01', '--role=village-officer', '--person=王 惠民']),
    ).toEqual({
      ok: true,
      value: {
        role: 'VILLAGE_OFFICER',
        place: { jurisdiction: 'taian-city', code: 'F01' },
        personName: '王 惠民',
      },
    });
  });

  test('takes a citizen as well', () => {
    expect(parseTokenCommand(['--role=citizen', '--place=340121', '--person=许大山'])).toEqual({
      ok: true,
      value: { role: 'CITIZEN', place: { jurisdiction: null, code: '340121' }, personName: '许大山' },
    });
  });

  test.each<[string, string[], RegExp]>([
    ['nothing', [], /^Which role is missing; write it as: npm run token -- --role ROLE --place CODE/],
    [
      'an unknown role',
      ['--role', 'MAYOR', '--place', 'x'],
      /^There is no role "MAYOR"[\s\S]*\n {2}COUNTY_APPROVER {2}县级审批人员/,
    ],
    ['no place', ['--role', 'INSPECTOR'], /^Which place is missing/],
    ['an unknown option', ['--role', 'INSPECTOR', '--place', 'x', '--admin'], /^Write it as: npm run token/],
    ['a loose word', ['INSPECTOR', 'x'], /^Write it as: npm run token/],
    [
      'an empty person',
      ['--role', 'INSPECTOR', '--place', 'x', '--person', ''],
      /^The person "" must be one line/,
    ],
    [
      'a person of two lines',
      ['--role', 'INSPECTOR', '--place', 'x', '--person', 'a\nb'],
      /^The person "a\\nb"/,
    ],
  ])('refuses %s and says how to write it', (_, args, sentence) => {
    expect(parseTokenCommand(args)).toEqual({ ok: false, error: expect.stringMatching(sentence) });
  });
});
