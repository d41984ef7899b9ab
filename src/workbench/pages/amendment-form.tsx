import {
  newKey,
  Policies,
  PolicyParameters,
  ProposeAmendment,
  type ProposeAmendmentMutation,
} from 'doudi-client';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { Answered, Failure, Refusals, useAnswer } from '../base/answer.js';
import { Choice, Field, Finder } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { go } from '../base/route.js';
import { useSession } from '../base/session.js';
import { shownValue, valueOn } from '../base/values.js';
import type { Parameter } from './time-line.js';

interface Draft {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly from: string;
  readonly instrument: string;
  readonly article: string;
}

/** Stands for a document that the policy does not know yet. */
const NEW_DOCUMENT = '+';

/** Writes an amendment of one policy. It holds nowhere until a second officer publishes it. */
export function AmendmentForm({ policyId, today }: { readonly policyId: string; readonly today: string }) {
  const { texts } = useLanguage();
  useTitle(`${texts.amendments.write} · ${texts.workbench}`);
  const policies = useAnswer(Policies, {});
  const parameters = useAnswer(PolicyParameters, { policyId });
  return (
    <div className="narrow">
      <h1>{texts.amendments.write}</h1>
      <p className="lead">{texts.amendments.writeAbout}</p>
      <Answered answer={policies}>
        {(known) => (
          <Answered answer={parameters}>
            {({ policy }) => (
              <Writing
                parameters={policy?.parameters ?? []}
                documents={known.policies.find(({ id }) => id === policyId)?.instruments ?? []}
                today={today}
              />
            )}
          </Answered>
        )}
      </Answered>
    </div>
  );
}

function Writing({
  parameters,
  documents,
  today,
}: {
  readonly parameters: readonly Parameter[];
  readonly documents: readonly { readonly code: string; readonly title: string }[];
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const { amendments: words } = texts;
  const { client } = useSession();
  const [note, setNote] = useState({ zh: '', en: '' });
  const [paper, setPaper] = useState({ code: '', zh: '', en: '' });
  const [backdatedBasis, setBackdatedBasis] = useState('');
  const [drafts, setDrafts] = useState<readonly Draft[]>([emptyDraft()]);
  const [refused, setRefused] = useState<ProposeAmendmentMutation['proposeAmendment']['userErrors']>([]);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const bringsPaper = drafts.some(({ instrument }) => instrument === NEW_DOCUMENT);

  const propose = async () => {
    setBusy(true);
    setError(null);
    setRefused([]);
    try {
      const input = {
        noteZh: note.zh,
        noteEn: note.en,
        backdatedBasis: backdatedBasis === '' ? null : backdatedBasis,
        instruments: bringsPaper ? [{ code: paper.code, titleZh: paper.zh, titleEn: paper.en }] : [],
        changes: drafts.map(({ key, value, from, instrument, article }) => ({
          key,
          mode: 'SET' as const,
          value,
          inForceFrom: from,
          basis: { instrument: instrument === NEW_DOCUMENT ? paper.code : instrument, article },
        })),
      };
      const { proposeAmendment } = await client.run(
        ProposeAmendment,
        { input },
        { idempotencyKey: newKey() },
      );
      if (proposeAmendment.amendment !== null) go('amendments', proposeAmendment.amendment.id);
      setRefused(proposeAmendment.userErrors);
    } catch (thrown) {
      setError(thrown as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      {drafts.map((draft, index) => (
        <ChangeFields
          key={draft.id}
          title={words.change(index + 1)}
          draft={draft}
          parameters={parameters}
          documents={documents}
          today={today}
          onChange={(changed) => setDrafts(drafts.map((old) => (old.id === draft.id ? changed : old)))}
          onRemove={drafts.length === 1 ? null : () => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      <p>
        <Button className="second" onPress={() => setDrafts([...drafts, emptyDraft()])}>
          {words.addChange}
        </Button>
      </p>
      {bringsPaper ? (
        <fieldset className="card">
          <legend>{words.newDocument}</legend>
          <Field
            label={words.code}
            value={paper.code}
            onChange={(code) => setPaper({ ...paper, code })}
            required
          />
          <Field
            label={words.titleZh}
            value={paper.zh}
            onChange={(zh) => setPaper({ ...paper, zh })}
            required
          />
          <Field
            label={words.titleEn}
            value={paper.en}
            onChange={(en) => setPaper({ ...paper, en })}
            required
          />
        </fieldset>
      ) : null}
      <fieldset className="card">
        <legend>{words.note}</legend>
        <Field
          label={words.noteZh}
          kind="lines"
          value={note.zh}
          onChange={(zh) => setNote({ ...note, zh })}
          required
        />
        <Field
          label={words.noteEn}
          kind="lines"
          value={note.en}
          onChange={(en) => setNote({ ...note, en })}
          required
        />
        <Field
          label={words.backdated}
          help={words.backdatedHelp}
          value={backdatedBasis}
          onChange={setBackdatedBasis}
        />
      </fieldset>
      {error === null ? null : <Failure error={error} />}
      {refused.length === 0 ? null : <Refusals errors={refused} />}
      <Button type="submit" className="main" isDisabled={busy}>
        {words.propose}
      </Button>
    </Form>
  );
}

function ChangeFields({
  title,
  draft,
  parameters,
  documents,
  today,
  onChange,
  onRemove,
}: {
  readonly title: string;
  readonly draft: Draft;
  readonly parameters: readonly Parameter[];
  readonly documents: readonly { readonly code: string; readonly title: string }[];
  readonly today: string;
  readonly onChange: (draft: Draft) => void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}) {
  const { texts } = useLanguage();
  const { amendments: words } = texts;
  const parameter = parameters.find(({ key }) => key === draft.key) ?? null;
  const now = parameter === null ? null : valueOn(parameter.values, draft.from === '' ? today : draft.from);
  return (
    <fieldset className="card">
      <legend>{title}</legend>
      <Finder
        label={words.parameter}
        options={parameters.map(({ key, title: name }) => ({ id: key, name: `${name} (${key})` }))}
        onChange={(key) => onChange({ ...draft, key })}
      />
      {parameter === null ? null : (
        <p className="help">
          {words.now}: {now === null ? texts.unset : shownValue(now, parameter.type, texts.unset)}
          {parameter.codes.length === 0 ? '' : ` · ${parameter.codes.join(', ')}`}
        </p>
      )}
      <div className="tools">
        <Field
          label={words.value}
          value={draft.value}
          onChange={(value) => onChange({ ...draft, value })}
          required
        />
        <Field
          label={words.from}
          kind="date"
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
          required
        />
      </div>
      <div className="tools">
        <Choice
          label={words.document}
          options={[
            ...documents.map(({ code, title: name }) => ({ id: code, name: `${code} · ${name}` })),
            { id: NEW_DOCUMENT, name: words.newDocument },
          ]}
          value={draft.instrument}
          onChange={(instrument) => onChange({ ...draft, instrument })}
        />
        <Field
          label={words.article}
          value={draft.article}
          onChange={(article) => onChange({ ...draft, article })}
          required
        />
      </div>
      {onRemove === null ? null : (
        <Button className="second" onPress={onRemove}>
          {words.remove}
        </Button>
      )}
    </fieldset>
  );
}

function emptyDraft(): Draft {
  return { id: newKey(), key: '', value: '', from: '', instrument: NEW_DOCUMENT, article: '' };
}
