import type { Assessment } from '../../policy/assessment.js';
import { citation } from '../../policy/basis.js';
import { explain, render } from '../../policy/explain.js';
import type { Facts } from '../../policy/facts.js';
import type { LinkedPolicy } from '../../policy/linked-policy.js';
import type { Approval, Programme } from '../../policy/programme.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import type { Text } from '../../shared/text.js';
import { basisOf } from './decision.js';
import { writeFacts } from './facts-text.js';

/** What a decision keeps of how it was reached, so that it can be explained and recomputed to the byte (J20.3). */
export interface DecisionRecord {
  readonly policyId: string;
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly facts: string;
  readonly assessment: string;
  readonly assessmentHash: string;
  readonly basis: string[];
  readonly explanationZh: ReturnType<typeof explain>;
  readonly explanationEn: ReturnType<typeof explain>;
}

/** The record of an assessment; `approval` adds the articles on who decides. */
export function decisionRecord(
  policy: LinkedPolicy,
  facts: Facts,
  assessment: Assessment,
  approval: Approval | null,
): DecisionRecord {
  const text = writeAssessment(assessment);
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash: policy.hash,
    facts: writeFacts(facts),
    assessment: text,
    assessmentHash: sha256Hex(text),
    basis: [...new Set([...basisOf(assessment), ...(approval?.basis.map(citation) ?? [])])],
    explanationZh: explain(policy, assessment, 'zh-CN'),
    explanationEn: explain(policy, assessment, 'en'),
  };
}

/** The canonical text of an assessment: what a replay is compared with, byte by byte. */
export function writeAssessment(assessment: Assessment): string {
  return canonicalJson(assessment);
}

/** Why the policy leaves a grant to a level, in words. */
export function approvalReason(programme: Programme, { message, shown }: Approval): Text {
  const template = programme.approvalMessages[message];
  if (template === undefined) return { zh: '', en: '' };
  return { zh: render(template, shown, 'zh-CN'), en: render(template, shown, 'en') };
}
