import type { LocalDate } from '../../shared/local-date.js';

/** How the index of a person without data begins: no blind index does. */
export const ERASED = 'erased:';

/** What the service seals in the place of a number, and until when things must have been over. */
export interface Erasure {
  readonly person: { readonly jurisdictionId: string; readonly id: string };
  /** Nothing may have happened after this day. */
  readonly until: LocalDate;
  /** Empty texts, sealed each for the column that must not be null. */
  readonly emptySealed: {
    readonly residentId: string;
    readonly objection: string;
    readonly complaint: string;
  };
}

/** A jurisdiction in which what belongs to nobody on record is to be erased. */
export interface UnboundErasure {
  readonly jurisdictionId: string;
  /** It must have been over on this day. */
  readonly until: LocalDate;
  /** An empty text, sealed as the name of whoever complained. */
  readonly emptyComplaint: string;
}

/** What becomes of a sealed column when the data that it belongs to is erased. */
export type SealedFate =
  | { readonly erased: 'WITH_PERSON' | 'WITH_TIME' | 'WITH_BOTH' }
  /** Why the text stays. */
  | { readonly kept: string };

/**
 * What erasing does to each sealed column of the service. A text of a case, a household or a person goes with the
 * person; one that belongs to nobody on record, such as a report that led to nothing, goes when its time is over.
 */
export const SEALED_FATES: Readonly<Record<string, SealedFate>> = {
  'person.resident_id_sealed': { erased: 'WITH_PERSON' },
  'person.phone_sealed': { erased: 'WITH_PERSON' },
  'person.bank_account_sealed': { erased: 'WITH_PERSON' },
  'near_relative.relative_sealed': { erased: 'WITH_PERSON' },
  'arrival.file_sealed': { erased: 'WITH_PERSON' },
  'letter_text.content_sealed': { erased: 'WITH_PERSON' },
  'objection.raised_by_sealed': { erased: 'WITH_PERSON' },
  'stored_content.key_sealed': { erased: 'WITH_PERSON' },
  'application_draft.form_sealed': { erased: 'WITH_BOTH' },
  'complaint.raised_by_sealed': { erased: 'WITH_BOTH' },
  'complaint.contact_sealed': { erased: 'WITH_BOTH' },
  'lead.contact_sealed': { erased: 'WITH_BOTH' },
  'import_item.row_sealed': { erased: 'WITH_TIME' },
  'import_item.pickup_code_sealed': { erased: 'WITH_TIME' },
  'welfare_case.pickup_code_sealed': {
    kept: 'A random code that names nobody; the status that it opens tells no name once the case is erased.',
  },
  'officer.person_sealed': {
    kept: 'Of staff, by which recusal is seen; it goes with the officer and not with a recipient.',
  },
  'officer_appointment.person_sealed': {
    kept: 'Of staff to be; it goes as soon as the proposal is confirmed or declined.',
  },
  'webhook_endpoint.secret_sealed': { kept: 'A secret of a system, not personal data.' },
  'webhook_endpoint.previous_secret_sealed': { kept: 'A secret of a system, not personal data.' },
};
