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
import type { Plain } from './plain-data';
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

interface Props {
  readonly id: string;
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
  readonly onSubmit: () => void;
  readonly onFaults: (faults: RJSFValidationError[]) => void;
  readonly children: ReactNode;
}

/** A form drawn from a schema of the model, in the clothes of KERN. */
export function EntryForm({
  id,
  schema,
  only,
  unasked = nothing,
  data,
  references,
  choices = none,
  faults,
  onChange,
  onSubmit,
  onFaults,
  children,
}: Props) {
  const { t } = useTranslation();
  // RJSF's type for schemas is draft 7; the model's schemas keep to what both know.
  const shown = useMemo(() => shownSchema(schema, only, unasked) as RJSFSchema, [schema, only, unasked]);
  const ui = useMemo(
    () => hiding(choosing(uiFor(shown as FieldSchema), choices), unasked),
    [shown, choices, unasked],
  );
  const validator = useMemo(() => new FormValidator(t), [t]);
  const marksOptional = (shown.required ?? []).length > 0;
  return (
    <ReferencesContext value={references}>
      <MarksOptional value={marksOptional}>
        <ThemedForm
          id={id}
          className="entry-form"
          schema={shown}
          uiSchema={ui}
          validator={validator}
          formData={data}
          extraErrors={faults}
          noHtml5Validate
          showErrorList={false}
          experimental_defaultFormStateBehavior={{
            emptyObjectFields: 'skipDefaults',
            arrayMinItems: { populate: 'never' },
            constAsDefaults: 'never',
            requiredBooleanDefault: 'skip',
          }}
          onChange={(event) => {
            onChange((event.formData as Plain | undefined) ?? {});
          }}
          onSubmit={onSubmit}
          onError={onFaults}
        >
          {children}
        </ThemedForm>
      </MarksOptional>
    </ReferencesContext>
  );
}
