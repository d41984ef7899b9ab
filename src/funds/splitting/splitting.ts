import { addDays, type LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';

/** Calendar days over which single sums to one household count together; unset until a document names it. */
export const SPLITTING_WINDOW = 'temporary.splitting.days';

/** The first day that counts, the day itself included in a window of so many days. */
export function windowStart(today: LocalDate, days: number): LocalDate {
  return addDays(today, 1 - days);
}

/** Why a grant is decided by a higher level than its own sum asks for (化整为零). */
export interface Cumulation {
  readonly grants: number;
  /** In fen: the other grants. */
  readonly before: Fen;
  /** In fen: this one. */
  readonly amount: Fen;
  /** null while no window is set, so that only what is still open counts. */
  readonly since: LocalDate | null;
}

/** The reason in words, to be kept with the decision. */
export function cumulationReason({ grants, before, amount, since }: Cumulation): {
  readonly en: string;
  readonly zh: string;
} {
  const [earlier, own, together] = [before, amount, before + amount].map(formatMoney);
  const [counted, countedZh] =
    since === null
      ? [
          `that are still open; ${SPLITTING_WINDOW} is not set`,
          `尚未办结（未规定累计期限${SPLITTING_WINDOW}）的`,
        ]
      : [`since ${since}`, `自${since}以来的`];
  return {
    en: `The ${own} yuan count together with ${grants} other grant(s) of ${earlier} yuan ${counted}, to this household or to one that shares a member with it: ${together} yuan in all, so that a need is not cut into small grants.`,
    zh: `本次${own}元与该户及有共同成员家庭${countedZh}其他救助${grants}笔${earlier}元合并计算,合计${together}元,防止化整为零。`,
  };
}
