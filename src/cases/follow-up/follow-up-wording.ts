import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import type { Text } from '../../shared/text.js';
import type { Proposal } from './follow-up.js';

export interface FollowUpRuling {
  readonly proposal: Proposal;
  /** Fen; what was paid before, null where nothing runs any more. */
  readonly before: Fen | null;
  /** Fen; what is paid from now on. */
  readonly amount: Fen | null;
  readonly lastDay: LocalDate | null;
  readonly reason: string | null;
  /** Another jurisdiction has received the household. */
  readonly movedAway: boolean;
}

/** What was decided on a running award, in a sentence or two. */
export function followUpWording(programme: Text, ruling: FollowUpRuling): Text {
  const { proposal, lastDay, reason } = ruling;
  const before = yuan(ruling.before);
  const amount = yuan(ruling.amount);
  const because = reason === null ? { zh: '', en: '' } : { zh: `理由:${reason}`, en: ` Reason: ${reason}` };
  switch (proposal) {
    case 'KEEP':
      return {
        zh: `经复核,继续给予${programme.zh}${amount}。${because.zh}`,
        en: `After examination ${programme.en} goes on${amount === '' ? '' : `: ${amount}`}.${because.en}`,
      };
    case 'GRADUAL_EXIT':
      return {
        zh: `经复核,家庭因就业处于渐退期,${programme.zh}继续发放至${lastDay}。${because.zh}`,
        en: `After examination ${programme.en} goes on until ${lastDay}, the end of the gradual exit.${because.en}`,
      };
    case 'RAISE':
    case 'REDUCE':
      return {
        zh: `经复核,${programme.zh}由${before}调整为${amount}。${because.zh}`,
        en: `After examination ${programme.en} changes from ${before} to ${amount}.${because.en}`,
      };
    case 'END':
      if (ruling.movedAway)
        return {
          zh: `家庭已迁出本辖区并由迁入地接收,${programme.zh}最迟发放至${lastDay}止;迁入地在此之前作出决定的,发放至其决定当月,已发放月份除外。${because.zh}`,
          en: `The household has moved and was received by another jurisdiction. ${programme.en} ends on ${lastDay} at the latest; if the other place decides earlier, with the month of its decision, months paid already aside.${because.en}`,
        };
      return {
        zh: `经复核,${programme.zh}发放至${lastDay}止,此后停止。${because.zh}`,
        en: `After examination ${programme.en} ends on ${lastDay}.${because.en}`,
      };
  }
}

/** What is decided when an award is withheld while it is examined. */
export function suspensionWording(programme: Text, from: LocalDate, reason: string): Text {
  return {
    zh: `自${from}起暂停发放${programme.zh},并对家庭情况进行复核;复核后另行作出决定。理由:${reason}`,
    en: `${programme.en} is withheld from ${from} on while the household is examined; another decision follows. Reason: ${reason}`,
  };
}

function yuan(amount: Fen | null): string {
  return amount === null ? '' : `${formatMoney(amount)}元`;
}
