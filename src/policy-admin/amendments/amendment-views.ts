import { citation, type Instrument, type LinkedPolicy } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Locale, textIn } from '../../shared/text.js';
import { valueText } from '../parameter-timeline.js';
import type { AmendmentChange, ChangeMode } from './amendment.js';

/** A change as it is stored. */
export interface StoredChange extends Pick<AmendmentChange, 'key' | 'value' | 'inForceFrom' | 'confidence'> {
  readonly sequence: number;
  readonly mode: ChangeMode;
  readonly basisInstrument: string;
  readonly basisArticle: string;
  readonly basisRequirement: string | null;
  readonly exceptionInstrument: string | null;
  readonly exceptionArticle: string | null;
}

/** A change with what the policy says of its day without it. */
export function amendmentChangeView(change: StoredChange, policy: LinkedPolicy | null, locale: Locale) {
  const { sequence, key, mode, value, inForceFrom, confidence } = change;
  const titles = policy?.declarations.get(key)?.titles;
  const { basisInstrument, basisArticle, basisRequirement, exceptionInstrument, exceptionArticle } = change;
  return {
    sequence,
    key,
    title: titles === undefined ? key : textIn(titles, locale),
    mode,
    value,
    valueBefore: policy === null ? null : valueOn(policy, key, inForceFrom),
    inForceFrom,
    basis: citation({
      instrument: basisInstrument,
      article: basisArticle,
      ...(basisRequirement === null ? {} : { requirement: basisRequirement }),
    }),
    confidence,
    exception:
      exceptionInstrument === null
        ? null
        : citation({ instrument: exceptionInstrument, article: exceptionArticle ?? '' }),
  };
}

export function instrumentView(instrument: Instrument, locale: Locale) {
  return {
    code: instrument.id,
    title: textIn(instrument.titles, locale),
    number: instrument.number ?? null,
    issuer: instrument.issuer === undefined ? null : textIn(instrument.issuer, locale),
    issuedOn: instrument.issuedOn ?? null,
    inForceFrom: instrument.inForceFrom ?? null,
    url: instrument.url ?? null,
  };
}

function valueOn(policy: LinkedPolicy, key: string, on: LocalDate): string | null {
  return valueText(policy.valuesOn(on, []).get(key)?.value ?? null);
}
