import { useTranslation } from 'react-i18next';
import { useIndicatorValues, useSocialSpaces, type Indicator } from '../../api/spaces';
import { LineChart } from '../../chart/LineChart';
import { useFormats } from '../../i18n/formats';
import { useValuePoint } from './use-value-text';

interface Props {
  readonly indicator: Indicator;
  /** Each drawn once, in this order. */
  readonly spaceIds: readonly (string | undefined)[];
}

/** An indicator of the register over the years, in some spaces, with its baseline and its target. */
export function IndicatorChart({ indicator, spaceIds }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pointOf = useValuePoint();
  const { data: values } = useIndicatorValues(indicator.id);
  const { data: spaces } = useSocialSpaces();
  const series = [...new Set(spaceIds)].flatMap((spaceId) => {
    const points = (values ?? []).filter((value) => value.spaceId === spaceId).map(pointOf);
    const name = spaces?.find(({ id }) => id === spaceId)?.name;
    return name !== undefined && spaceId !== undefined && points.length > 0
      ? [{ key: spaceId, name, points }]
      : [];
  });
  const references = (['baseline', 'target'] as const).flatMap((key) => {
    const held = indicator[key];
    return held
      ? [
          {
            key,
            name: t(`spaces.${key}`),
            value: held.value,
            text: `${formats.number(held.value)} (${formats.day(held.on)})`,
          },
        ]
      : [];
  });
  return <LineChart title={indicator.name} unit={indicator.unit} series={series} references={references} />;
}
