import { createHash } from 'node:crypto';

/** The files of an export, in the order of the manifest, with their columns. */
export const EXPORT_FILES = {
  'funds.csv': [
    'fund',
    'code',
    'kind',
    'source',
    'budget_line',
    'donor',
    'parent',
    'valid_from',
    'valid_until',
  ],
  'purposes.csv': ['fund', 'programme'],
  'accounts.csv': ['account', 'fund', 'kind', 'balance'],
  'transfers.csv': [
    ...[
      'number',
      'transfer',
      'kind',
      'fund',
      'counter_fund',
      'amount',
      'programme',
      'reservation',
      'reverses',
    ],
    ...['case', 'business_date', 'made_at', 'made_by', 'chain'],
  ],
  'entries.csv': ['entry', 'transfer', 'account', 'amount', 'balance_after'],
  'payments.csv': [
    ...[
      'payment',
      'case',
      'township',
      'programme',
      'period',
      'amount',
      'status',
      'fund',
      'paid_on',
      'post_transfer',
    ],
  ],
} as const;
export type ExportFile = keyof typeof EXPORT_FILES;

export const MANIFEST = 'manifest.json';
/** The SHA-256 of every file in the format of `sha256sum -c`. */
export const CHECKSUMS = 'SHA256SUMS';

/** What the chain of the transfers begins with. */
export const CHAIN_START = '0'.repeat(64);

/**
 * One link of the chain: SHA-256 of the link before it, a line feed, and the line of the transfer without its last
 * column. Whoever changes, drops or moves a transfer has to change every line after it.
 */
export function chainLink(previous: string, lineWithoutChain: string): string {
  return sha256(`${previous}\n${lineWithoutChain}`);
}

/** A line of a CSV file by RFC 4180, without its end. Nulls are empty; sums are whole fen. */
export function csvLine(fields: readonly (string | bigint | number | null)[]): string {
  return fields.map((field) => (field === null ? '' : quoted(String(field)))).join(',');
}

/** SHA-256 of a text in UTF-8, in lower hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
