import { registerCodes } from '../api/codes.js';
import { FUND_KINDS, FUND_SOURCES } from './fund.js';
import { ACCOUNT_KINDS, TRANSFER_KINDS } from './ledger/ledger.js';

export const FundKindCodes = registerCodes('FundKind', FUND_KINDS, {
  text: { en: 'What a fund is for', zh: '资金类型' },
  values: {
    BUDGET: { en: 'Pays what the county decides', zh: '财政或捐赠资金' },
    RESERVE: { en: 'Held by a township, pays first', zh: '乡镇（街道）备用金' },
  },
});

export const FundSourceCodes = registerCodes('FundSource', FUND_SOURCES, {
  text: { en: 'Where the money of a fund comes from; each source is kept apart', zh: '资金来源' },
  values: {
    CENTRAL: { en: 'Budget of the central government', zh: '中央财政' },
    PROVINCIAL: { en: 'Budget of the province', zh: '省级财政' },
    CITY: { en: 'Budget of the city', zh: '市级财政' },
    COUNTY: { en: 'Budget of the county', zh: '县级财政' },
    DONATION: { en: 'Donation', zh: '社会捐赠' },
  },
});

export const AccountKindCodes = registerCodes('AccountKind', ACCOUNT_KINDS, {
  text: { en: 'The accounts of a fund; together they always sum to zero over all funds', zh: '资金账户' },
  values: {
    SOURCE: { en: 'Minus what came in from outside and has not gone back', zh: '来源' },
    AVAILABLE: { en: 'Can be committed', zh: '可用' },
    COMMITTED: { en: 'Set aside for a decision or a payroll', zh: '已预留' },
    SPENT: { en: 'Paid', zh: '已支付' },
    STOCK: { en: 'What goods in store cost', zh: '库存物资' },
    LOST: { en: 'What goods that went missing cost', zh: '物资盘亏' },
    CLAIMED: { en: 'Paid wrongly and claimed back, not yet received', zh: '待追缴' },
    WRITTEN_OFF: { en: 'Claimed back in vain and given up', zh: '已核销损失' },
  },
});

export const TransferKindCodes = registerCodes('TransferKind', TRANSFER_KINDS, {
  text: { en: 'What a transfer does', zh: '划转类型' },
  values: {
    APPROPRIATION: { en: 'Money comes in from outside', zh: '拨入' },
    ALLOCATE: { en: 'Money is passed down from the fund of the level above', zh: '下达' },
    CARRY_OVER: { en: 'Unspent money goes on into the next fund', zh: '结转' },
    REPLENISH: { en: 'A reserve fund is filled from its parent', zh: '备用金拨补' },
    SURRENDER: { en: 'Money that is not needed goes back', zh: '上缴结余' },
    RESERVE: { en: 'Money is set aside', zh: '预留' },
    POST: { en: 'Reserved money is spent', zh: '支付' },
    VOID: { en: 'A reservation is given up', zh: '撤销预留' },
    RETURN: { en: 'A payment came back', zh: '退回' },
    CLAIM: { en: 'A payment becomes a claim', zh: '转为追缴' },
    STOCK_IN: { en: 'Goods were bought', zh: '物资入库' },
    STOCK_OUT: { en: 'Goods were given', zh: '物资发放' },
    STOCK_LOSS: { en: 'Goods are missing', zh: '物资盘亏' },
    RECOVERY: { en: 'Money was received on a claim', zh: '追缴收回' },
    WRITE_OFF: { en: 'A claim is given up', zh: '追缴核销' },
  },
});
