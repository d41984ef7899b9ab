import { parseArgs } from 'node:util';
import { quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { isOneLine } from '../one-line.js';
import { isOfficerRole, OFFICER_ROLE_LABELS, OFFICER_ROLES, type OfficerRole } from '../viewer.js';

/** For whom a demonstration token is wanted: an officer in a role, or a citizen. */
export type TokenRequest = OfficerRequest | CitizenRequest;

export interface OfficerRequest extends Whose {
  readonly role: OfficerRole;
}

export interface CitizenRequest extends Whose {
  readonly role: 'CITIZEN';
}

interface Whose {
  readonly place: PlaceRequest;
  /** `null` = whoever holds the role there, or the head of the first household. */
  readonly personName: string | null;
}

/** Code of an organisation, or id or short code of a jurisdiction; the jurisdiction when the code alone would not do. */
export interface PlaceRequest {
  readonly jurisdiction: string | null;
  readonly code: string;
}

const LONGEST_NAME = 100;
const USAGE = 'npm run token -- --role ROLE --place CODE [--person NAME]';

/**
 * Reads the arguments of `npm run token`. A refusal says what is wrong with which argument and lists what it may be.
 */
export function parseTokenCommand(args: readonly string[]): Result<TokenRequest, string> {
  const values = parsed(args);
  if (values === null) return err(`Write it as: ${USAGE}`);
  const { role: roleText = '', place = '', person = null } = values;
  const role = roleText.toUpperCase().replaceAll('-', '_');
  if (!isOfficerRole(role) && role !== 'CITIZEN') return err(unknownRole(roleText));
  if (place === '') return err(`Which place is missing; write it as: ${USAGE}`);
  if (person !== null && !isOneLine(person, LONGEST_NAME)) {
    return err(`The person ${quoted(person)} must be one line of 1 to ${LONGEST_NAME} characters.`);
  }
  return ok({ role, place: parsePlace(place), personName: person });
}

function parsed(args: readonly string[]): { role?: string; place?: string; person?: string } | null {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { role: text, place: text, person: text } }).values;
  } catch {
    return null;
  }
}

function parsePlace(text: string): PlaceRequest {
  const slash = text.indexOf('/');
  if (slash < 0) return { jurisdiction: null, code: text };
  return { jurisdiction: text.slice(0, slash), code: text.slice(slash + 1) };
}

function unknownRole(text: string): string {
  const problem = text === '' ? 'Which role is missing' : `There is no role ${quoted(text)}`;
  const roles = OFFICER_ROLES.map((role) => `  ${role}  ${OFFICER_ROLE_LABELS[role].zh}`);
  return [`${problem}; write it as: ${USAGE}`, 'Roles:', ...roles, '  CITIZEN  公民'].join('\n');
}
