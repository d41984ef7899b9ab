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
  ...Object.values(PERSON_COLUMNS),
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
  { table: 'letter_text', column: 'content_sealed', field: 'letter.content', indexColumn: null },
];
