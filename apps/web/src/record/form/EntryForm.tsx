import { withTheme, type ThemeProps } from '@rjsf/core';
import type { ErrorSchema, RJSFSchema, RJSFValidationError } from '@rjsf/utils';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../../api/model.types';
import { CentsByYearField } from './CentsByYearField';
import { CheckboxWidget, ReferencesWidget, ReferenceWidget, SelectWidget } from './choice-widgets';
import { MarksOptional, ReferencesContext } from './form-context';
import { choosing, hiding, shownSchema, uiFor } from './form-schema';
import { MoneyWidget, NumberWidget } from './number-widgets';
import { isPlain, type Plain } from './plain-data';
import type { References } from './references';
import { ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './templates';
import { SuggestedWidget } from './SuggestedWidget';
import { DayWidget, TextareaWidget, TextWidget } from './text-widgets';
import { FormValidator } from './validator';
import './form.css';

const kern: ThemeProps = {
  templates: { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate },
  widgets: {
    TextWidget,
    TextareaWidget,
    number: NumberWidget,
    SelectWidget,
    CheckboxWidget,
    day: DayWidget,
    money: MoneyWidget,
    reference: ReferenceWidget,
    references: ReferencesWidget,
    suggested: SuggestedWidget,
  },
  fields: { centsByYear: CentsByYearField },
};

const ThemedForm = withTheme(kern);

const none = {};
const nothing: readonly string[] = [];

interface PartProps {
  readonly schema: FieldSchema;
  /** Shows these fields only. */
  readonly only?: ReadonlySet<string>;
  /** Fields that are settled or make no sense here, by path: nobody is asked for them. */
  readonly unasked?: readonly string[];
  readonly data: Plain;
  readonly references: References;
  /** Number fields that name one of the things of a kind. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What the server found fault with, at the fields. */
  readonly faults?: ErrorSchema;
  readonly onChange: (data: Plain) => void;
}

interface Props extends PartProps {
  readonly id: string;
  readonly onSubmit: () => void;
  readonly onFaults: (faults: RJSFValidationError[]) => void;
  readonly children: ReactNode;
}

/** What RJSF is given to draw the fields of a schema in the clothes of KERN. */
function useDrawn({ schema, only, unasked = nothing, data, choices = none, faults, onChange }: PartProps) {
  const shown = useMemo(() => shownSchema(schema, only, unasked), [schema, only, unasked]);
  const ui = useMemo(() => hiding(choosing(uiFor(shown), choices), unasked), [shown, choices, unasked]);
  const { t } = useTranslation();
  const validator = useMemo(() => new FormValidator(t), [t]);
  return {
    // RJSF's type for schemas is draft 7; the model's schemas keep to what both know.
    schema: shown as RJSFSchema,
    uiSchema: ui,
    validator,
    formData: data,
    extraErrors: faults,
    noHtml5Validate: true,
    showErrorList: false as const,
    experimental_defaultFormStateBehavior: {
      emptyObjectFields: 'skipDefaults',
      arrayMinItems: { populate: 'never' },
      constAsDefaults: 'never',
      requiredBooleanDefault: 'skip',
    } as const,
    onChange: (event: { formData?: unknown }) => {
      onChange(isPlain(event.formData) ? event.formData : {});
    },
  };
}

const asksForSome = ({ required = [] }: RJSFSchema): boolean => required.length > 0;

/** A form drawn from a schema of the model. */
export function EntryForm({ id, onSubmit, onFaults, children, ...part }: Props) {
  const drawn = useDrawn(part);
  return (
    <ReferencesContext value={part.references}>
      <MarksOptional value={asksForSome(drawn.schema)}>
        <ThemedForm {...drawn} id={id} className="entry-form" onSubmit={onSubmit} onError={onFaults}>
          {children}
        </ThemedForm>
      </MarksOptional>
    </ReferencesContext>
  );
}

/**
 * The same fields as a part of another form, which checks and sends them; `prefix` begins the ids of its fields, so
 * that several parts can stand beside each other.
 */
export function EntryFields({ prefix, ...part }: PartProps & { readonly prefix: string }) {
  const drawn = useDrawn(part);
  return (
    <ReferencesContext value={part.references}>
      <MarksOptional value={asksForSome(drawn.schema)}>
        <ThemedForm {...drawn} tagName="div" className="entry-form" idPrefix={prefix}>
          <></>
        </ThemedForm>
      </MarksOptional>
    </ReferencesContext>
  );
}
