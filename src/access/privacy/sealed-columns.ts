import type { RevealField } from './reveal.js';

/** A column in which personal data is kept sealed. */
export interface SealedColumn {
  /** The table and the column in PostgreSQL. */
  readonly table: string;
  readonly column: string;
  /** The name that the texts are bound to when they are sealed. */
  readonly field: string;
  /** The column with the blind index of the same text, if there is one. */
  readonly indexColumn: string | null;
  /**
   * The column that keeps the index under the key before, while a rotation runs: what is compared with persons stands
   * under both keys until the last person has been indexed anew.
   */
  readonly indexBefore?: string;
}

/** The sealed columns of a person, by the name under which they are revealed. */
export const PERSON_COLUMNS: Readonly<Record<RevealField, SealedColumn>> = {
  RESIDENT_ID: {
    table: 'person',
    column: 'resident_id_sealed',
    field: 'person.residentId',
    indexColumn: 'resident_id_index',
  },
  PHONE: { table: 'person', column: 'phone_sealed', field: 'person.phone', indexColumn: null },
  BANK_ACCOUNT: {
    table: 'person',
    column: 'bank_account_sealed',
    field: 'person.bankAccount',
    indexColumn: null,
  },
};

/** Every sealed column of the service. A new one is added here, or its texts would be lost with the old keys. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  // Before the persons that they are compared with: a rotation follows this order.
  {
    table: 'officer',
    column: 'person_sealed',
    field: 'person.residentId',
    indexColumn: 'person_index',
    indexBefore: 'person_index_before',
  },
  {
    table: 'officer_appointment',
    column: 'person_sealed',
    field: 'person.residentId',
    indexColumn: 'person_index',
    indexBefore: 'person_index_before',
  },
  {
    table: 'near_relative',
    column: 'relative_sealed',
    field: 'person.residentId',
    indexColumn: 'relative_index',
    indexBefore: 'relative_index_before',
  },
  ...Object.values(PERSON_COLUMNS),
  {
    table: 'welfare_case',
    column: 'pickup_code_sealed',
    field: 'case.pickupCode',
    indexColumn: 'pickup_code_hash',
  },
  { table: 'lead', column: 'contact_sealed', field: 'lead.contact', indexColumn: null },
  {
    table: 'webhook_endpoint',
    column: 'secret_sealed',
    field: 'webhook.secret',
    indexColumn: null,
  },
  {
    table: 'webhook_endpoint',
    column: 'previous_secret_sealed',
    field: 'webhook.secret',
    indexColumn: null,
  },
  { table: 'objection', column: 'raised_by_sealed', field: 'objection.raisedBy', indexColumn: null },
  { table: 'complaint', column: 'raised_by_sealed', field: 'complaint.raisedBy', indexColumn: null },
  { table: 'complaint', column: 'contact_sealed', field: 'complaint.contact', indexColumn: null },
  { table: 'stored_content', column: 'key_sealed', field: 'storedContent.key', indexColumn: null },
  { table: 'application_draft', column: 'form_sealed', field: 'applicationDraft.form', indexColumn: null },
  { table: 'import_item', column: 'row_sealed', field: 'importItem.row', indexColumn: null },
  {
    table: 'import_item',
    column: 'pickup_code_sealed',
    field: 'case.pickupCode',
    indexColumn: null,
  },
  { table: 'arrival', column: 'file_sealed', field: 'arrival.file', indexColumn: null },
  { table: 'letter_text', column: 'content_sealed', field: 'letter.content', indexColumn: null },
];
