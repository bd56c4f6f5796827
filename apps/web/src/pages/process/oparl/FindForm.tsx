import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CouncilSystem, PaperSought } from '../../../api/oparl';
import { textOf } from '../../../view/form-text';
import { Field } from '../../../view/Field';
import { Radios } from '../../../view/Radios';

export type Wanted = PaperSought;

const ways = ['number', 'title', 'address'] as const;
type Way = (typeof ways)[number];

interface Props {
  readonly systems: readonly CouncilSystem[];
  readonly systemId: string;
  readonly choose: (systemId: string) => void;
  readonly reference?: string;
  readonly title: string;
  readonly begin: (wanted: Wanted) => void;
}

/** What to look for and where: by number where there is one, else by the words of the title. */
export function FindForm({ systems, systemId, choose, reference, title, begin }: Props) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>(reference === undefined ? 'title' : 'number');
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const initial: Readonly<Record<Way, string>> = { number: reference ?? '', title, address: '' };
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = textOf(new FormData(event.currentTarget), way).trim();
    setEmpty(value === '');
    if (value !== '') begin({ [way]: value });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {systems.length > 1 && (
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={`${id}-system`}>
            {t('oparl.find.system')}
          </label>
          <div className="kern-form-input__select-wrapper">
            <select
              id={`${id}-system`}
              className="kern-form-input__select"
              value={systemId}
              onChange={(event) => {
                choose(event.target.value);
              }}
            >
              {systems.map((system) => (
                <option key={system.id} value={system.id}>
                  {system.name}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      <Radios
        inLine
        legend={t('oparl.find.by')}
        choices={ways.map((one) => [one, t(`oparl.find.way.${one}`)])}
        value={way}
        choose={(one) => {
          setWay(one);
          setEmpty(false);
        }}
      />
      <Field
        key={way}
        name={way}
        label={t(`oparl.find.way.${way}`)}
        hint={t(`oparl.find.hint.${way}`)}
        initial={initial[way]}
        error={empty ? t('oparl.find.empty') : undefined}
        required
      />
      <div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t('oparl.find.begin')}</span>
        </button>
      </div>
    </form>
  );
}
