/**
 * The accounts of a fund. SOURCE is the only one that goes below zero: its balance is minus what the fund was
 * given from outside. CLAIMED holds what was paid wrongly and is claimed back, until it is received.
 */
export const ACCOUNT_KINDS = ['SOURCE', 'AVAILABLE', 'COMMITTED', 'SPENT', 'CLAIMED'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/**
 * What a transfer does:
 * APPROPRIATION source → available · REPLENISH available of the parent → available of the reserve fund ·
 * SURRENDER available → available of the parent, or → source · RESERVE available → committed ·
 * POST committed → spent, the rest back to available · VOID committed → available ·
 * RETURN spent → available (the bank sent it back) · CLAIM spent → claimed · RECOVERY claimed → available.
 */
export const TRANSFER_KINDS = [
  'APPROPRIATION',
  'REPLENISH',
  'SURRENDER',
  'RESERVE',
  'POST',
  'VOID',
  'RETURN',
  'CLAIM',
  'RECOVERY',
] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];
