import type { WidgetProps } from '@rjsf/utils';
import { errorId, hintId } from './FieldFrame';

/** What every input, select and textarea of a form has in common. */
export function fieldAttributes({ id, required, rawErrors, schema, disabled, readonly }: WidgetProps) {
  const wrong = (rawErrors?.length ?? 0) > 0;
  const described = [schema.description && hintId(id), wrong && errorId(id)].filter(Boolean).join(' ');
  return {
    id,
    name: id,
    // The browser's own bubbles would speak another language and hide the rest: we say it ourselves.
    'aria-required': required,
    'aria-invalid': wrong,
    'aria-describedby': described || undefined,
    disabled: disabled || readonly,
  };
}

export const inputClass = ({ rawErrors }: WidgetProps, part: 'input' | 'select' = 'input'): string => {
  const name = `kern-form-input__${part}`;
  return rawErrors?.length ? `${name} ${name}--error` : name;
};

/** What the field holds; RJSF types it as anything. */
export const valueOf = (props: WidgetProps): unknown => props.value;
