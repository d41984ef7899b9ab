import { addDays, firstOfMonth, type LocalDate, maxDate, weekdayOf } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { DataSetCode, SharingPlatform } from './catalogue.js';

/** How often a data set is pushed. A week ends on Sunday. */
export const PUSH_RHYTHMS = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type PushRhythm = (typeof PUSH_RHYTHMS)[number];

/** WAITING: the platform has not answered yet. REJECTED: it answered and may answer again after another delivery. */
export const PUSH_STATUSES = ['WAITING', 'REJECTED', 'ACCEPTED'] as const;
export type PushStatus = (typeof PUSH_STATUSES)[number];

/** Where files of pushes are fetched, `.csv` for the rows, `.json` for the manifest. */
export const PUSHES_PATH = '/exports/pushes';

/** What names a push within its jurisdiction; `sequence` counts from 1 for each platform and data set. */
export interface PushKey {
  readonly platform: SharingPlatform;
  readonly dataSet: DataSetCode;
  readonly sequence: number;
}

/** The days that a push covers, both included. */
export interface PushPeriod {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * The last day before today with which a day, a week or a month ended: what is pushed is over, so that nothing is
 * added to it afterwards.
 */
export function lastDayOver(rhythm: PushRhythm, today: LocalDate): LocalDate {
  if (rhythm === 'DAILY') return addDays(today, -1);
  if (rhythm === 'WEEKLY') return addDays(today, -weekdayOf(today));
  return addDays(firstOfMonth(today), -1);
}

/**
 * What is to be pushed today: everything from the day after the last push until the last day that is over, so that a
 * downtime is made up for by one push without a gap. Null when nothing is due.
 * @param pushedUntil the last day of the last push; null when there was none
 */
export function duePeriod(
  { rhythm, startsOn }: { readonly rhythm: PushRhythm; readonly startsOn: LocalDate },
  pushedUntil: LocalDate | null,
  today: LocalDate,
): PushPeriod | null {
  const from = pushedUntil === null ? startsOn : maxDate(startsOn, addDays(pushedUntil, 1));
  const until = lastDayOver(rhythm, today);
  return until < from ? null : { from, until };
}

/** The name of a push's files, without extension: `PROVINCE_ASSISTANCE-PAYMENTS-12`. */
export function pushName({ platform, dataSet, sequence }: PushKey): string {
  return `${platform}-${dataSet}-${sequence}`;
}

/** What the manifest says of a file, so that the platform can tell that it came whole (J19). */
export interface PushManifest {
  readonly jurisdiction: string;
  readonly platform: SharingPlatform;
  readonly dataSet: DataSetCode;
  readonly sequence: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly madeAt: string;
  /** Without the heading. */
  readonly rows: number;
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  readonly sha256: string;
  readonly file: string;
  readonly fields: readonly string[];
}

export function notPushed({
  platform,
  dataSet,
}: Pick<PushKey, 'platform' | 'dataSet'>): Problem<'NOT_PUSHED'> {
  return problem({
    code: 'NOT_PUSHED',
    message: `The data set ${dataSet} is not pushed to ${platform}; set its push first.`,
    messageZh: `数据集${dataSet}未设置向${platform}推送,请先设置。`,
    path: ['input', 'dataSet'],
    basis: ['J19'],
  });
}

export function unknownPush(key: PushKey): Problem<'UNKNOWN_PUSH'> {
  return problem({
    code: 'UNKNOWN_PUSH',
    message: `There is no push ${pushName(key)} in your jurisdiction; use the number that it was listed with.`,
    messageZh: `本辖区没有推送记录${pushName(key)},请使用列表中的序号。`,
    path: ['input', 'sequence'],
    basis: ['J19'],
  });
}

export function alreadyAccepted(key: PushKey): Problem<'PUSH_ACCEPTED'> {
  return problem({
    code: 'PUSH_ACCEPTED',
    message: `The push ${pushName(key)} was accepted, which ends it; nothing more is recorded for it.`,
    messageZh: `推送${pushName(key)}已被平台接收,不再登记回执。`,
    path: ['input', 'sequence'],
    basis: ['J19'],
  });
}
