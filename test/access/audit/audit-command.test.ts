import { parseAuditCommand } from '../../../src/access/audit/audit-command.js';

describe('npm run audit', () => {
  test('verifies, against as many exported heads as are given', () => {
    expect(parseAuditCommand(['verify'])).toEqual({ ok: true, value: { kind: 'VERIFY', headFiles: [] } });
    expect(parseAuditCommand(['verify', '--head', 'a.jsonl', '--head', 'b.jsonl'])).toEqual({
      ok: true,
      value: { kind: 'VERIFY', headFiles: ['a.jsonl', 'b.jsonl'] },
    });
  });

  test('prints a head', () => {
    expect(parseAuditCommand(['head'])).toEqual({ ok: true, value: { kind: 'HEAD' } });
  });

  test.each([[[]], [['repair']], [['head', '--head', 'x']], [['verify', 'now']], [['verify', '--fast']]])(
    'refuses %j and says how it is written',
    (args: string[]) => {
      const refusal = parseAuditCommand(args);
      expect(refusal).toEqual({ ok: false, error: expect.stringContaining('npm run audit -- verify') });
    },
  );
});
