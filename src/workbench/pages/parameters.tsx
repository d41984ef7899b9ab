import { Policies, PolicyParameters } from 'doudi-client';
import { useMemo, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Answered, useAnswer } from '../base/answer.js';
import { Choice, Field } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { go } from '../base/route.js';
import { labelOf, shownValue, valueOn } from '../base/values.js';
import { type Parameter, TimeLine } from './time-line.js';

interface Choices {
  /** Null for the first that has a parent. */
  readonly policyId: string | null;
  readonly today: string;
}

/** A policy's figures as time lines, as they are or were known. Open to everybody. */
export function ParametersPage({ policyId, today }: Choices) {
  const { texts } = useLanguage();
  useTitle(`${texts.nav.policies} · ${texts.workbench}`);
  const policies = useAnswer(Policies, {});
  return (
    <>
      <h1>{texts.nav.policies}</h1>
      <p className="lead">{texts.parameters.about}</p>
      <Answered answer={policies}>
        {(data) => {
          const shown = policyId ?? data.policies.find(({ parentId }) => parentId !== null)?.id ?? 'national';
          return <PolicyView policies={data.policies} policyId={shown} today={today} />;
        }}
      </Answered>
    </>
  );
}

function PolicyView({
  policies,
  policyId,
  today,
}: {
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  readonly policyId: string;
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const [search, setSearch] = useState('');
  const [knownOn, setKnownOn] = useState('');
  const knownAt = knownOn === '' ? null : `${knownOn}T23:59:59.999+08:00`;
  const answer = useAnswer(PolicyParameters, { policyId, knownAt });
  const titles = new Map(policies.map(({ id, title }) => [id, title]));
  return (
    <>
      <div className="tools">
        <Choice
          label={texts.parameters.policy}
          options={policies.map(({ id, title }) => ({ id, name: title }))}
          value={policyId}
          onChange={(id) => go('policies', id)}
        />
        <Field label={texts.parameters.search} kind="search" value={search} onChange={setSearch} />
        <Field
          label={texts.parameters.knownAt}
          help={texts.parameters.knownAtHelp}
          kind="date"
          value={knownOn}
          onChange={setKnownOn}
        />
      </div>
      <Answered answer={answer}>
        {({ policy }) =>
          policy === null ? (
            <p>{texts.nothing}</p>
          ) : (
            <>
              <p className="quiet">
                {texts.parameters.version} {policy.version}
                {policy.parentId === null
                  ? ''
                  : ` · ${texts.parameters.parent} ${titles.get(policy.parentId) ?? policy.parentId}`}
              </p>
              <ParameterList parameters={policy.parameters} search={search} titles={titles} today={today} />
            </>
          )
        }
      </Answered>
    </>
  );
}

function ParameterList({
  parameters,
  search,
  titles,
  today,
}: {
  readonly parameters: readonly Parameter[];
  readonly search: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const found = useMemo(() => {
    const words = search.toLocaleLowerCase().split(/\s+/);
    return parameters.filter(({ key, title }) =>
      words.every((word) => `${key} ${title}`.toLocaleLowerCase().includes(word)),
    );
  }, [parameters, search]);
  return (
    <>
      <p className="quiet" role="status">
        {texts.parameters.count(found.length)}
      </p>
      <div className="list">
        {found.map((parameter) => (
          <ParameterItem key={parameter.key} parameter={parameter} titles={titles} today={today} />
        ))}
      </div>
    </>
  );
}

function ParameterItem({
  parameter,
  titles,
  today,
}: {
  readonly parameter: Parameter;
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}) {
  const { texts, locale } = useLanguage();
  const now = valueOn(parameter.values, today);
  const unit =
    parameter.unit === 'NONE' ? '' : labelOf('ParameterUnit', parameter.unit, locale).replace(/\.$/, '');
  return (
    <Disclosure className="item">
      {({ isExpanded }) => (
        <>
          <Heading level={2}>
            <Button slot="trigger" className="summary">
              <span className="arrow" aria-hidden="true">
                {isExpanded ? '▾' : '▸'}
              </span>
              <span className="what">
                <strong>{parameter.title}</strong>
                <code>{parameter.key}</code>
              </span>
              <span className="figure">
                <b>{now === null ? texts.unset : shownValue(now, parameter.type, texts.unset)}</b>
                {now === null || now.value === null ? null : <small>{unit}</small>}
              </span>
              <span className={now?.inherited === false ? 'tag own' : 'tag'}>
                {now === null ? '–' : now.inherited ? texts.parameters.inherited : texts.parameters.own}
              </span>
            </Button>
          </Heading>
          <DisclosurePanel className="panel">
            {isExpanded ? <TimeLine parameter={parameter} titles={titles} today={today} /> : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
