import type { ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { type Locale, useLanguage } from './language.js';

/** Picks one of several; the label is shown above. */
export function Choice({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label>{label}</Label>
      <Button className="choice">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {({ id, name }) => (
            <ListBoxItem className="option" id={id} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Picks one of many by typing a part of its name. */
export function Finder({
  label,
  options,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      isRequired
      menuTrigger="focus"
      onChange={(key) => onChange(key === null ? '' : String(key))}
    >
      <Label>{label}</Label>
      <Input />
      <Popover className="popover">
        <ListBox className="options">
          {({ id, name }: { readonly id: string; readonly name: string }) => (
            <ListBoxItem className="option" id={id} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A line, a day or several lines of text. */
export function Field({
  label,
  help,
  value,
  onChange,
  kind = 'text',
  required = false,
}: {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'date' | 'search' | 'password' | 'lines';
  readonly required?: boolean;
}) {
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired={required}>
      <Label>{label}</Label>
      {kind === 'lines' ? <TextArea rows={3} /> : <Input type={kind} autoComplete="off" />}
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
    </TextField>
  );
}

export function LanguageSwitch() {
  const { locale, pick, texts } = useLanguage();
  return (
    <ToggleButtonGroup
      className="languages"
      aria-label={texts.language}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[locale]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) pick(key as Locale);
      }}
    >
      <ToggleButton id="zh-CN">
        <span lang="zh-CN">中文</span>
      </ToggleButton>
      <ToggleButton id="en">
        <span lang="en">English</span>
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

/** Around a table that may be wider than the page: those without a mouse scroll it, so it takes the focus. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** The frame of every page: a bar with the name and what belongs there, then the content. */
export function Frame({
  title,
  bar,
  children,
}: {
  readonly title: string;
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}) {
  const { texts } = useLanguage();
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {texts.skip}
      </button>
      <header className="bar">
        <p className="brand">
          <span className="seal" aria-hidden="true">
            兜
          </span>
          <span>
            <small>{texts.brand}</small>
            <strong>{title}</strong>
          </span>
        </p>
        {bar}
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
