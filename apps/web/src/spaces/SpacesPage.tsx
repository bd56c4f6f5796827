import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import {
  useIndicators,
  useIndicatorValues,
  useSocialSpaces,
  useSpaceShapes,
  type IndicatorValue,
} from '../api/spaces';
import { keeps } from '../administration/sections';
import { addresses } from '../app/addresses';
import { PageTitle } from '../app/PageTitle';
import { BarTable } from '../chart/BarTable';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { Empty } from '../view/Empty';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';
import { Choice } from './Choice';
import { IndicatorChart } from './IndicatorChart';
import { SpaceMap } from './SpaceMap';
import { TypedValue } from './TypedValue';
import { useValuePoint } from './use-value-text';
import { ValueImport } from './ValueImport';
import './spaces.css';

/** The newest value of each space. */
function newest(values: readonly IndicatorValue[]): ReadonlyMap<string, IndicatorValue> {
  const found = new Map<string, IndicatorValue>();
  for (const value of values)
    if (value.asOf >= (found.get(value.spaceId)?.asOf ?? '')) found.set(value.spaceId, value);
  return found;
}

/** The municipality in its parts: an indicator on the map, beside each other, and over the years. */
export function SpacesPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const pointOf = useValuePoint();
  const { data: person } = useSession();
  const [query, setQuery] = useSearchParams();
  const spaces = useSocialSpaces();
  const shapes = useSpaceShapes();
  const indicators = useIndicators();
  const indicator = indicators.data?.find(({ id }) => id === query.get('indikator')) ?? indicators.data?.[0];
  const values = useIndicatorValues(indicator?.id ?? '');
  const choose = (name: string, value: string): void => {
    setQuery(
      (before) => new URLSearchParams([...[...before].filter(([key]) => key !== name), [name, value]]),
      {
        replace: true,
      },
    );
  };
  const keepsIndicators = keeps(person, 'indikatoren');
  const failed = spaces.error ?? indicators.error ?? values.error ?? shapes.error;
  if (failed) return <ErrorState error={failed} retry={() => void spaces.refetch()} />;
  if (!spaces.data || !indicators.data) return <Loading />;
  const latest = newest(values.data ?? []);
  const levels = [...new Set(spaces.data.filter(({ id }) => latest.has(id)).map(({ level }) => level))];
  const asked = query.get('ebene');
  const level = levels.find((one) => one === asked) ?? levels[1] ?? levels[0];
  const shown = spaces.data.filter((space) => space.level === level && space.active && latest.has(space.id));
  const top = spaces.data.find(({ id, parentId }) => parentId === undefined && latest.has(id));
  const told = shown.map((space) => {
    const value = latest.get(space.id);
    return { space, point: value ? pointOf(value) : undefined };
  });
  const numbers = told.flatMap(({ point }) => point?.value ?? []);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const areas = told.map(({ space, point }) => ({
    space,
    text: point ? point.text : t('chart.nothing'),
    ...(point?.value !== undefined && {
      share: most > least ? (point.value - least) / (most - least) : 0.5,
    }),
  }));
  const chosen = spaces.data.find(({ id }) => id === query.get('raum'));
  const day = [...latest.values()]
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return (
    <div className="stack">
      <PageTitle title={t('spaces.title')} />
      <p className="kern-body prose">{t('spaces.intro')}</p>
      {indicator ? (
        <>
          <div className="space-choice">
            <Choice
              label={t('spaces.indicator')}
              value={indicator.id}
              choices={indicators.data.map(({ id, name }) => [id, name])}
              onChange={(id) => {
                choose('indikator', id);
              }}
            />
            {levels.length > 1 && (
              <Choice
                label={t('spaces.level')}
                value={level ?? ''}
                choices={levels.map((one) => [one, labels('spatialLevels', one)])}
                onChange={(one) => {
                  choose('ebene', one);
                }}
              />
            )}
          </div>
          <p className="kern-body kern-body--muted">
            {t('spaces.source', { source: indicator.source })} {indicator.note}
          </p>
          {shown.length > 0 && (
            <div className="space-view">
              <SpaceMap
                label={t('spaces.map', { indicator: indicator.name })}
                areas={areas}
                shapes={shapes.data ?? []}
                chosen={chosen?.id}
                onChoose={(id) => {
                  choose('raum', id);
                }}
              />
              <BarTable
                caption={t('spaces.compared', {
                  indicator: indicator.name,
                  unit: indicator.unit,
                  day: day ? formats.day(day) : '',
                })}
                rowName={t('spaces.space')}
                valueName={indicator.unit}
                kinds={[{ key: 'value', name: indicator.name }]}
                rows={[...(top && !shown.includes(top) ? [top] : []), ...shown].map((space) => {
                  const value = latest.get(space.id);
                  const point = value && pointOf(value);
                  return {
                    key: space.id,
                    name: (
                      <button
                        type="button"
                        className="link-button"
                        aria-pressed={space.id === chosen?.id}
                        onClick={() => {
                          choose('raum', space.id);
                        }}
                      >
                        {space.name}
                      </button>
                    ),
                    marked: space === top,
                    bars: [
                      {
                        kind: 'value',
                        text: point?.text ?? t('chart.nothing'),
                        ...(point?.value !== undefined && { value: point.value }),
                      },
                    ],
                  };
                })}
              />
            </div>
          )}
          <IndicatorChart indicator={indicator} spaceIds={[chosen?.id ?? shown[0]?.id, top?.id]} />
        </>
      ) : (
        <Empty>{t('spaces.noIndicators')}</Empty>
      )}
      {keepsIndicators && indicator && (
        <TypedValue indicator={indicator} spaceId={chosen?.id} key={`typed ${indicator.id}`} />
      )}
      {keepsIndicators && indicator && <ValueImport key={indicator.id} indicator={indicator} />}
      {keepsIndicators && (
        <p>
          <Link className="kern-link" to={addresses.administrationSection('indikatoren')}>
            {t('spaces.keepIndicators')}
          </Link>
        </p>
      )}
    </div>
  );
}
