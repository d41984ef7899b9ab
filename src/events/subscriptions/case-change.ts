import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { CASE_EVENT_KINDS, type CaseEventKind } from '../../cases/events/case-event.js';
import type { StreamEvent } from '../stream-event.js';

const PREFIX = 'CASE_';

/** What happened to a case, or null when the event is about something else. */
export function kindOfCaseEvent({ type }: Pick<StreamEvent, 'type'>): CaseEventKind | null {
  if (!type.startsWith(PREFIX)) return null;
  return CASE_EVENT_KINDS.find((kind) => kind === type.slice(PREFIX.length)) ?? null;
}

/** Whether an officer is told of the event: it is about a case within reach, where the case stood then. */
export function isToldTo({ reach }: Pick<OfficerViewer, 'reach'>, event: StreamEvent): boolean {
  return kindOfCaseEvent(event) !== null && reaches(reach, event);
}
