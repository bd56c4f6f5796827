import type { WidgetProps } from '@rjsf/utils';
import { useContext, useId } from 'react';
import { ReferencesContext } from './form-context';
import { TextWidget } from './text-widgets';

/** Free text with what is usual on offer. */
export function SuggestedWidget(props: WidgetProps) {
  const { kind } = props.options;
  const choices = useContext(ReferencesContext)(typeof kind === 'string' ? kind : '');
  const list = useId();
  return (
    <>
      <TextWidget {...props} options={{ ...props.options, list }} />
      <datalist id={list}>
        {choices.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
