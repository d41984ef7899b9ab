import type { Text } from '../shared/text.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Programme } from './programme.js';

/** One text that people read, and where it stands. */
interface Wording {
  readonly where: string;
  readonly text: Text;
}

/** What is wrong with the wording of a policy: a language that is missing, or places that only one language has. */
export function wordingFaults(policy: LinkedPolicy): readonly string[] {
  const faults: string[] = [];
  for (const { where, text } of wordings(policy)) {
    if (text.zh.trim() === '' || text.en.trim() === '') faults.push(`${where} lacks a language`);
    else if (placesOf(text.zh) !== placesOf(text.en))
      faults.push(`${where} names different places in zh and en`);
  }
  return faults;
}

function wordings(policy: LinkedPolicy): readonly Wording[] {
  const { definition } = policy;
  return [
    { where: 'the title of the policy', text: definition.titles },
    ...definition.instruments.map(({ id, titles }) => ({ where: `the instrument ${id}`, text: titles })),
    ...definition.declares.map(({ key, titles }) => ({ where: `the parameter ${key}`, text: titles })),
    ...(definition.need?.factors ?? []).map(({ code, titles }) => ({
      where: `the factor ${code} of need`,
      text: titles,
    })),
    ...[...policy.programmes.values()].flatMap(ofProgramme),
  ];
}

function ofProgramme(programme: Programme): readonly Wording[] {
  const within = (what: string, text: Text): Wording => ({ where: `${what} of ${programme.code}`, text });
  return [
    within('the title', programme.titles),
    within('the department', programme.department),
    ...programme.questions.flatMap(({ code, titles, choices }) => [
      within(`the question ${code}`, titles),
      ...(choices ?? []).map((choice) => within(`the choice ${choice.code} of ${code}`, choice.titles)),
    ]),
    ...programme.evidence.map(({ code, titles }) => within(`the paper ${code}`, titles)),
    ...programme.rules.flatMap(({ id, titles, messages }) => [
      within(`the rule ${id}`, titles),
      ...Object.entries(messages).map(([name, text]) => within(`the message ${name} of ${id}`, text)),
    ]),
    ...Object.entries(programme.benefitMessages).map(([name, text]) => within(`the line ${name}`, text)),
    ...Object.entries(programme.approvalMessages).map(([name, text]) => within(`the approval ${name}`, text)),
  ];
}

function placesOf(template: string): string {
  return [...new Set(template.match(/\{\w+\}/g) ?? [])].sort().join();
}
