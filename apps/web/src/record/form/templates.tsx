import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferencesContext } from './form-context';
import type { References } from './references';
import { FieldErrors, FieldFrame, hintId, OptionalMark } from './FieldFrame';

/** These bring their own legend or label. */
const labelsItself = ({ schema, uiSchema }: FieldTemplateProps): boolean =>
  ['object', 'array'].includes(String(schema.type)) ||
  ['checkbox', 'references'].includes(String(uiSchema?.['ui:widget'])) ||
  uiSchema?.['ui:field'] !== undefined;

/** A choice among nothing that may be left out is not worth a question. */
const hasNothingToChoose = (
  { uiSchema, required, formData }: FieldTemplateProps,
  references: References,
): boolean => {
  const kind: unknown = uiSchema?.['ui:options']?.['kind'];
  return typeof kind === 'string' && !required && formData === undefined && references(kind).length === 0;
};

export function FieldTemplate(props: FieldTemplateProps) {
  const { t } = useTranslation();
  const { id, label, required = false, rawDescription, rawErrors, children, hidden, fieldPathId } = props;
  const place = fieldPathId.path.at(-1);
  const references = useContext(ReferencesContext);
  if (hidden || hasNothingToChoose(props, references)) return null;
  if (labelsItself(props)) return children;
  if (typeof place === 'number')
    return (
      <FieldFrame id={id} label={t('form.item', { number: place + 1 })} required errors={rawErrors}>
        {children}
      </FieldFrame>
    );
  return (
    <FieldFrame id={id} label={label} required={required} hint={rawDescription} errors={rawErrors}>
      {children}
    </FieldFrame>
  );
}

/** Votes and the like are read across. */
const onlyNumbers = ({ properties = {} }: ObjectFieldTemplateProps['schema']): boolean =>
  Object.values(properties).every((field) => typeof field === 'object' && field.type === 'integer');

export function ObjectFieldTemplate({
  fieldPathId,
  title,
  description,
  properties,
  required,
  schema,
}: ObjectFieldTemplateProps) {
  const fields = properties.map((property) => <div key={property.name}>{property.content}</div>);
  // The outermost part has the heading of the dialog, a part in a list that of its place in it.
  const isListed = typeof fieldPathId.path.at(-1) === 'number';
  if (fieldPathId.path.length === 0 || isListed || !title) return <div className="form-fields">{fields}</div>;
  return (
    <fieldset className="kern-fieldset form-part" id={fieldPathId.$id} tabIndex={-1}>
      <legend className="kern-label">
        {title}
        {!required && schema.type === 'object' && <OptionalMark />}
      </legend>
      {description && (
        <div className="kern-hint" id={hintId(fieldPathId.$id)}>
          {description}
        </div>
      )}
      <div className={`kern-fieldset__body form-fields${onlyNumbers(schema) ? ' form-fields--row' : ''}`}>
        {fields}
      </div>
    </fieldset>
  );
}

export function ArrayFieldTemplate({
  fieldPathId,
  title,
  items,
  onAddClick,
  required,
  rawErrors,
  canAdd,
  schema,
}: ArrayFieldTemplateProps) {
  const { t } = useTranslation();
  return (
    <fieldset
      className={
        rawErrors?.length ? 'kern-fieldset kern-fieldset--error form-part' : 'kern-fieldset form-part'
      }
      id={fieldPathId.$id}
      tabIndex={-1}
    >
      <legend className="kern-label">
        {title}
        {!required && <OptionalMark />}
      </legend>
      {schema.description && (
        <div className="kern-hint" id={hintId(fieldPathId.$id)}>
          {schema.description}
        </div>
      )}
      <div className="kern-fieldset__body">
        {items.length > 0 && <ol className="form-list">{items}</ol>}
        {canAdd && (
          <div>
            <button
              type="button"
              className="kern-btn kern-btn--secondary"
              onClick={onAddClick}
              aria-label={`${t('form.add')}: ${title}`}
            >
              <span className="kern-icon kern-icon--add" aria-hidden="true" />
              <span className="kern-label">{t('form.add')}</span>
            </button>
          </div>
        )}
      </div>
      <FieldErrors id={fieldPathId.$id} errors={rawErrors ?? []} />
    </fieldset>
  );
}

export function ArrayFieldItemTemplate({ children, buttonsProps, index }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation();
  const name = t('form.item', { number: index + 1 });
  return (
    <li className="form-list__item" aria-label={name}>
      <div className="form-list__fields">{children}</div>
      {buttonsProps.hasRemove && (
        <button
          type="button"
          className="kern-btn kern-btn--tertiary form-list__remove"
          onClick={buttonsProps.onRemoveItem}
          aria-label={t('form.remove', { item: name })}
        >
          <span className="kern-icon kern-icon--delete" aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
