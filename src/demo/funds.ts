import type { FundSource } from '../funds/fund.js';

/** A demonstration fund: every sum is made up and marked so by its name. */
export interface DemoFund {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: FundSource;
  readonly budgetLine: string | null;
  readonly donor: string | null;
  readonly earmark: string | null;
  /** Yuan appropriated at the start. */
  readonly opening: string;
  /** Programmes that it may pay; those that the policy lacks are left out. */
  readonly programmes: readonly string[];
}

/** Budget lines are the national ones for these purposes; the sums are fictional. */
export const DEMO_FUNDS: readonly DemoFund[] = [
  {
    code: 'ALLOWANCE-RURAL',
    nameZh: '农村最低生活保障资金（演示）',
    nameEn: 'Rural subsistence allowance (demonstration)',
    source: 'CENTRAL',
    budgetLine: '2081902',
    donor: null,
    earmark: null,
    opening: '3000000',
    programmes: ['SUBSISTENCE_ALLOWANCE'],
  },
  {
    code: 'EXTREME-POVERTY',
    nameZh: '特困人员救助供养资金（演示）',
    nameEn: 'Extreme-poverty support (demonstration)',
    source: 'PROVINCIAL',
    budgetLine: null,
    donor: null,
    earmark: null,
    opening: '2000000',
    programmes: ['EXTREME_POVERTY'],
  },
  {
    code: 'TEMPORARY',
    nameZh: '临时救助资金（演示）',
    nameEn: 'Temporary assistance (demonstration)',
    source: 'COUNTY',
    budgetLine: '2082001',
    donor: null,
    earmark: null,
    opening: '1000000',
    programmes: ['TEMPORARY_EMERGENCY', 'TEMPORARY_EXPENDITURE'],
  },
  {
    code: 'EMERGENCY-RELIEF',
    nameZh: '救急难基金（演示）',
    nameEn: 'Emergency relief fund (demonstration)',
    source: 'DONATION',
    budgetLine: null,
    donor: '演示慈善会',
    earmark: '急难家庭',
    opening: '200000',
    programmes: ['TEMPORARY_EMERGENCY'],
  },
];

/** The reserve fund that each township opens with: the parent, and yuan. */
export const DEMO_RESERVE = {
  parent: 'TEMPORARY',
  opening: '50000',
  replenishBelow: '30000',
  programmes: ['TEMPORARY_EMERGENCY'],
} as const;
