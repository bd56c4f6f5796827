import type { WidgetProps } from '@rjsf/utils';
import { DayInput } from './DayInput';
import { fieldAttributes, inputClass, valueOf } from './field-attributes';

export function TextWidget(props: WidgetProps) {
  const { onChange, options, schema } = props;
  const value = valueOf(props);
  return (
    <input
      {...fieldAttributes(props)}
      className={inputClass(props)}
      type="text"
      list={typeof options['list'] === 'string' ? options['list'] : undefined}
      maxLength={schema.maxLength}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onChange(event.target.value === '' ? undefined : event.target.value);
      }}
    />
  );
}

export function TextareaWidget(props: WidgetProps) {
  const { onChange, options, schema } = props;
  const value = valueOf(props);
  return (
    <textarea
      {...fieldAttributes(props)}
      className={inputClass(props)}
      rows={typeof options.rows === 'number' ? options.rows : 4}
      maxLength={schema.maxLength}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onChange(event.target.value === '' ? undefined : event.target.value);
      }}
    />
  );
}

export function DayWidget(props: WidgetProps) {
  const { onChange, options } = props;
  const value = valueOf(props);
  return (
    <DayInput
      {...fieldAttributes(props)}
      className={inputClass(props)}
      past={options.past === true}
      value={typeof value === 'string' ? value : ''}
      onDay={onChange}
    />
  );
}
