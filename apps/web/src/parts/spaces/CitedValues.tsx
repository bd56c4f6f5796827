import { useTranslation } from 'react-i18next';
import type { Process } from '../../api/process.types';
import { useIndicators, useIndicatorValues, useSocialSpaces } from '../../api/spaces';
import { useFormats } from '../../i18n/formats';
import { useValuePoint } from './use-value-text';
import './cited-values.css';

type Cited = NonNullable<Process['findings'][number]['values']>[number];

/** The values of the register that a finding rests on, each with its indicator, space and day. */
export function CitedValues({ values }: { values: readonly Cited[] }) {
  const { t } = useTranslation();
  return (
    <ul className="cited-values" aria-label={t('spaces.restsOn')}>
      {values.map((cited) => (
        <CitedValue key={`${cited.indicatorId} ${cited.spaceId} ${cited.asOf}`} cited={cited} />
      ))}
    </ul>
  );
}

function CitedValue({ cited: { indicatorId, spaceId, asOf } }: { cited: Cited }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pointOf = useValuePoint();
  const { data: indicators } = useIndicators();
  const { data: spaces } = useSocialSpaces();
  const values = useIndicatorValues(indicatorId);
  const indicator = indicators?.find(({ id }) => id === indicatorId);
  const space = spaces?.find(({ id }) => id === spaceId);
  const value = values.data?.find((one) => one.spaceId === spaceId && one.asOf === asOf);
  const said = value ? pointOf(value) : undefined;
  if (!indicator || !values.data) return null;
  return (
    <li className="row-note">
      {t('spaces.citedValue', {
        indicator: indicator.name,
        space: space?.name ?? spaceId,
        day: formats.day(asOf),
      })}{' '}
      <strong>
        {said === undefined
          ? t('spaces.notInRegister')
          : said.value === undefined
            ? said.text
            : `${said.text} ${indicator.unit}`}
      </strong>
    </li>
  );
}
