import { useTranslation } from 'react-i18next';
import { DayInput } from './form/DayInput';
import { FieldFrame } from './form/FieldFrame';

interface Props {
  /** Begins the ids of the fields where the page has several such forms. */
  readonly prefix?: string;
  readonly occurredOn: string;
  readonly setOccurredOn: (day: string) => void;
  readonly basis: string;
  readonly setBasis: (basis: string) => void;
}

/** When it happened and where that can be looked up: asked of everything that is recorded. */
export function OccurrenceFields({ prefix = '', occurredOn, setOccurredOn, basis, setBasis }: Props) {
  const { t } = useTranslation();
  return (
    <div className="form-fields occurrence">
      <FieldFrame id={`${prefix}occurredOn`} label={t('record.occurredOn')} required>
        <DayInput
          className="kern-form-input__input"
          id={`${prefix}occurredOn`}
          aria-required
          past
          value={occurredOn}
          onDay={(day) => {
            setOccurredOn(day ?? '');
          }}
        />
      </FieldFrame>
      <FieldFrame
        id={`${prefix}basis`}
        label={t('record.basis')}
        required={false}
        hint={t('record.basisHint')}
      >
        <input
          className="kern-form-input__input"
          id={`${prefix}basis`}
          aria-describedby={`${prefix}basis__hint`}
          value={basis}
          onChange={(event) => {
            setBasis(event.target.value);
          }}
        />
      </FieldFrame>
    </div>
  );
}
