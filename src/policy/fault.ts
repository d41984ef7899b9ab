import type { Benefit } from './programme.js';

/** The code of what a policy threw: its class, never its message, which may hold personal data. */
export function faultOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'POLICY_THREW';
  const name = thrown.name.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return name === '' ? 'POLICY_THREW' : `POLICY_THREW_${name}`;
}

/** What is wrong with the sum of a benefit, as a code, or null. */
export function benefitFault(benefit: Benefit): string | null {
  const { amount, lines, stages } = benefit;
  if (typeof amount !== 'bigint') return 'POLICY_AMOUNT_NOT_FEN';
  if (amount < 0n) return 'POLICY_AMOUNT_NEGATIVE';
  let itemised = 0n;
  let items = 0;
  for (const line of lines) {
    if (line.amount === null) continue;
    if (typeof line.amount !== 'bigint') return 'POLICY_AMOUNT_NOT_FEN';
    itemised += line.amount;
    items += 1;
  }
  if (items > 0 && itemised !== amount) return 'POLICY_LINES_DO_NOT_ADD_UP';
  if (stages === undefined || stages.length === 0) return null;
  let staged = 0n;
  for (const stage of stages) {
    if (typeof stage !== 'bigint' || stage < 0n) return 'POLICY_STAGE_NOT_FEN';
    staged += stage;
  }
  return staged === amount ? null : 'POLICY_STAGES_DO_NOT_ADD_UP';
}
