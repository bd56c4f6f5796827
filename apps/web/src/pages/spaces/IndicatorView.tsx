import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useIndicatorValues,
  useSpaceShapes,
  type Indicator,
  type IndicatorValue,
  type SocialSpace,
} from '../../api/spaces';
import { BarTable } from '../../chart/BarTable';
import type { Point } from '../../chart/series';
import { useFormats } from '../../i18n/formats';
import { ErrorState } from '../../view/ErrorState';
import { IndicatorChart } from '../../parts/spaces/IndicatorChart';
import { LevelChoice } from './LevelChoice';
import { SpaceButton } from './SpaceButton';
import { SpaceMap, type MapArea } from './SpaceMap';
import { useSpaceQuery } from './use-space-query';
import { useValuePoint } from '../../parts/spaces/use-value-text';

interface Props {
  readonly indicator: Indicator;
  readonly spaces: readonly SocialSpace[];
  readonly chosen: string | undefined;
  /** What else can be chosen, beside the level. */
  readonly choices: ReactNode;
}

/** The newest value of each space. */
function newest(values: readonly IndicatorValue[]): ReadonlyMap<string, IndicatorValue> {
  const found = new Map<string, IndicatorValue>();
  for (const value of values)
    if (value.asOf >= (found.get(value.spaceId)?.asOf ?? '')) found.set(value.spaceId, value);
  return found;
}

/** How many shades the map has. */
const SHADES = 5;

/** Shaded by where a value lies between the least and the most; what is missing has no shade. */
function shaded(told: readonly { readonly space: SocialSpace; readonly point: Point }[]): MapArea[] {
  const numbers = told.flatMap(({ point }) => point.value ?? []);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return told.map(({ space, point }) => {
    if (point.value === undefined) return { space, text: point.text, look: 'missing' };
    const share = most > least ? (point.value - least) / (most - least) : 0.5;
    return { space, text: point.text, look: String(Math.min(SHADES - 1, Math.floor(share * SHADES))) };
  });
}

/** An indicator on the map, its spaces beside each other, and over the years. */
export function IndicatorView({ indicator, spaces, chosen, choices }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pointOf = useValuePoint();
  const { asked, chooseSpace } = useSpaceQuery();
  const shapes = useSpaceShapes();
  const values = useIndicatorValues(indicator.id);
  const failed = values.error ?? shapes.error;
  if (failed) return <ErrorState error={failed} retry={() => void values.refetch()} />;
  const latest = newest(values.data ?? []);
  const levels = [...new Set(spaces.filter(({ id }) => latest.has(id)).map(({ level }) => level))];
  const level = levels.find((one) => one === asked('ebene')) ?? levels[1] ?? levels[0];
  const shown = spaces.filter((space) => space.level === level && space.active && latest.has(space.id));
  const top = spaces.find(({ id, parentId }) => parentId === undefined && latest.has(id));
  const told = (of: readonly SocialSpace[]) =>
    of.flatMap((space) => {
      const value = latest.get(space.id);
      return value ? [{ space, point: pointOf(value) }] : [];
    });
  const day = [...latest.values()]
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return (
    <>
      <div className="space-choice">
        {choices}
        <LevelChoice levels={levels} level={level} />
      </div>
      <p className="kern-body kern-body--muted">
        {t('spaces.source', { source: indicator.source })} {indicator.note}
      </p>
      {shown.length > 0 && (
        <div className="space-view">
          <SpaceMap
            label={t('spaces.map', { indicator: indicator.name })}
            areas={shaded(told(shown))}
            shapes={shapes.data ?? []}
            chosen={chosen}
            onChoose={chooseSpace}
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
            rows={told([...(top && !shown.includes(top) ? [top] : []), ...shown]).map(({ space, point }) => ({
              key: space.id,
              name: <SpaceButton space={space} chosen={chosen} onChoose={chooseSpace} />,
              marked: space === top,
              bars: [
                {
                  kind: 'value',
                  text: point.text,
                  ...(point.value !== undefined && { value: point.value }),
                },
              ],
            }))}
          />
        </div>
      )}
      <IndicatorChart indicator={indicator} spaceIds={[chosen ?? shown[0]?.id, top?.id]} />
    </>
  );
}
