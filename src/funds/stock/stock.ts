import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** RECEIPT: bought; ISSUE: given to a family; LOSS and FOUND: what a count showed. */
export const STOCK_MOVES = ['RECEIPT', 'ISSUE', 'LOSS', 'FOUND'] as const;
export type StockMove = (typeof STOCK_MOVES)[number];

/** What is left of a lot. */
export interface OpenLot {
  readonly id: string;
  readonly fundId: string;
  readonly remaining: number;
  /** In fen. */
  readonly unitCost: Fen;
}

/** So many pieces out of one lot. */
export interface Taken {
  readonly lot: OpenLot;
  readonly quantity: number;
  /** In fen. */
  readonly value: Fen;
}

/** Takes pieces out of the lots in their order; null when they have too few together. */
export function takeFrom(lots: readonly OpenLot[], quantity: number): readonly Taken[] | null {
  const taken: Taken[] = [];
  let open = quantity;
  for (const lot of lots) {
    if (open === 0) break;
    const pieces = Math.min(open, lot.remaining);
    if (pieces === 0) continue;
    taken.push({ lot, quantity: pieces, value: lot.unitCost * BigInt(pieces) });
    open -= pieces;
  }
  return open === 0 ? taken : null;
}

export function unknownStore(id: string): Problem<'UNKNOWN_STORE'> {
  return problem({
    code: 'UNKNOWN_STORE',
    message: `There is no store ${id} in your place; choose one of the listed stores.`,
    messageZh: `您的管辖范围内没有仓库${id}，请从仓库列表中选择。`,
    path: ['input', 'storeId'],
  });
}

/** The store has too few pieces that were bought with the fund of the payment. */
export function stockTooLow(
  item: string,
  { asked, remaining }: { readonly asked: number; readonly remaining: number },
): Problem<'STOCK_TOO_LOW'> {
  return problem({
    code: 'STOCK_TOO_LOW',
    message: `The store has ${remaining} of ${item} from the fund of this payment, but ${asked} are asked; give fewer or buy more.`,
    messageZh: `仓库中由该笔资金购入的${item}现有${remaining}件，申请${asked}件，请减少数量或补充库存。`,
    path: ['input', 'lines'],
    basis: ['N5.1', 'N6.1'],
  });
}

/** The goods are worth more than was granted. */
export function goodsAboveGrant(value: Fen, granted: Fen): Problem<'GOODS_ABOVE_GRANT'> {
  const [goods, most] = [formatMoney(value), formatMoney(granted)];
  return problem({
    code: 'GOODS_ABOVE_GRANT',
    message: `The goods are worth ${goods} yuan, but ${most} yuan were granted; give goods of at most that worth.`,
    messageZh: `物资价值${goods}元，超过批准金额${most}元，请减少物资。`,
    path: ['input', 'lines'],
    basis: ['N5.1'],
  });
}

/** Goods without a worth are no payment. */
export function goodsWithoutWorth(): Problem<'GOODS_WITHOUT_WORTH'> {
  return problem({
    code: 'GOODS_WITHOUT_WORTH',
    message:
      'The goods that would be given are booked without a worth, so they pay nothing; give others as well.',
    messageZh: '所发物资账面价值为零，不能抵作救助金额，请同时发放其他物资。',
    path: ['input', 'lines'],
    basis: ['N5.1'],
  });
}

export function quantityImpossible(field: string): Problem<'QUANTITY_IMPOSSIBLE'> {
  return problem({
    code: 'QUANTITY_IMPOSSIBLE',
    message: `The field ${field} must be a whole number from 1 to 1000000, and each kind of goods stands in one line.`,
    messageZh: `字段${field}须为1至1000000的整数，且同一种物资只能填写一行。`,
    path: ['input', field],
    basis: ['N5.1'],
  });
}

export function invalidItem(field: string): Problem<'INVALID_ITEM'> {
  return problem({
    code: 'INVALID_ITEM',
    message: `The field ${field} is not as it must be: a code has 1 to 40 capital letters, digits and hyphens such as "RICE-10KG", a name one line of 1 to 100 characters.`,
    messageZh: `字段${field}填写有误：编码须为1至40位大写字母、数字或连字符，例如“RICE-10KG”；名称须为1至100个字符的单行文字。`,
    path: ['input', field],
    basis: ['N5.1'],
  });
}

/** A count that differs from the books is explained. */
export function explanationExpected(
  item: string,
  { booked, counted }: { readonly booked: number; readonly counted: number },
): Problem<'EXPLANATION_EXPECTED'> {
  return problem({
    code: 'EXPLANATION_EXPECTED',
    message: `The books have ${booked} of ${item}, but ${counted} were counted; write why, so that the difference can be booked.`,
    messageZh: `${item}账面${booked}件，盘点${counted}件，请说明差异原因后入账。`,
    path: ['input', 'explanation'],
    basis: ['N5.1'],
  });
}

/** Nothing of the kind was ever bought for the store, so nothing can be found there on top. */
export function neverStocked(item: string): Problem<'NEVER_STOCKED'> {
  return problem({
    code: 'NEVER_STOCKED',
    message: `The store has never had ${item}; receive the goods with their fund and price first.`,
    messageZh: `该仓库从未入库${item}，请先登记资金来源和价格入库。`,
    path: ['input', 'item'],
    basis: ['N5.1'],
  });
}
