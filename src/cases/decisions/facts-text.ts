import type {
  AssetFacts,
  ExpenditureFacts,
  Facts,
  HelpFacts,
  IncomeFacts,
  MemberFacts,
} from '../../policy/facts.js';
import { canonicalJson } from '../../shared/canonical-json.js';

/** The facts of a decision as the text that is kept: canonical, amounts as decimal texts of fen. */
export function writeFacts(facts: Facts): string {
  return canonicalJson(facts);
}

/**
 * The facts that `writeFacts` wrote, amounts as fen again.
 * @throws SyntaxError when the text is no JSON, or an amount is no whole number
 */
export function readFacts(text: string): Facts {
  const kept = JSON.parse(text) as Facts;
  const { household, application } = kept;
  return {
    ...kept,
    household: {
      ...household,
      members: household.members.map(readMember),
      assets: household.assets.map((asset): AssetFacts => ({ ...asset, amount: BigInt(asset.amount) })),
      expenditures: household.expenditures.map(readExpenditure),
      help: household.help.map((help): HelpFacts => ({ ...help, amount: BigInt(help.amount) })),
    },
    application: {
      ...application,
      requestedAmount: application.requestedAmount === null ? null : BigInt(application.requestedAmount),
    },
  };
}

/** The declared situations alone, which name nobody. */
export function readSituations(text: string): Facts['situations'] {
  return (JSON.parse(text) as Facts).situations;
}

function readMember(member: MemberFacts): MemberFacts {
  return {
    ...member,
    incomes: member.incomes.map((income): IncomeFacts => ({ ...income, amount: BigInt(income.amount) })),
    expenditures: member.expenditures.map(readExpenditure),
  };
}

function readExpenditure(spending: ExpenditureFacts): ExpenditureFacts {
  return { ...spending, amount: BigInt(spending.amount) };
}
