import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpacesAsked, type SpaceAsked } from '../../api/participation';
import { useSpaceShapes, type SocialSpace } from '../../api/spaces';
import { BarPatterns, patternOf } from '../../chart/BarPatterns';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Badge, type BadgeKind } from '../../view/Badge';
import { DataTable } from '../../view/DataTable';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { LevelChoice } from './LevelChoice';
import { SpaceButton } from './SpaceButton';
import { SpaceMap } from './SpaceMap';
import { useSpaceQuery } from './use-space-query';

type Asked = SpaceAsked['asked'];

interface Look {
  readonly look: string;
  readonly pattern?: number;
  readonly badge: BadgeKind;
}

/** Filled, hatched one way, hatched the other way, empty with a broken line: told without colour. */
const looks: Readonly<Record<Asked, Look>> = {
  here: { look: 'asked', badge: 'success' },
  inPart: { look: 'hatched', pattern: 1, badge: 'info' },
  around: { look: 'hatched', pattern: 2, badge: 'info' },
  nowhere: { look: 'missing', badge: 'warning' },
};

/** In the order of the legend. */
const legend = ['here', 'inPart', 'around', 'nowhere'] as const satisfies readonly Asked[];

interface Props {
  readonly spaces: readonly SocialSpace[];
  readonly chosen: string | undefined;
  /** What else can be chosen, beside the level. */
  readonly choices: ReactNode;
}

/** Where in the municipality somebody was asked, and where nobody was. */
export function AskedView({ spaces, chosen, choices }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const id = useId();
  const { asked, chooseSpace } = useSpaceQuery();
  const told = useSpacesAsked();
  const shapes = useSpaceShapes();
  const failed = told.error ?? shapes.error;
  if (failed) return <ErrorState error={failed} retry={() => void told.refetch()} />;
  if (!told.data) return <Loading />;
  const of = new Map(told.data.items.map((item) => [item.id, item]));
  const levels = [...new Set(spaces.filter(({ active }) => active).map(({ level }) => level))];
  const level =
    levels.find((one) => one === asked('ebene')) ??
    levels.find((one) => one === 'socialSpace') ??
    levels.at(-1);
  const shown = spaces.flatMap((space) => {
    const item = of.get(space.id);
    return item && space.level === level ? [{ space, ...item }] : [];
  });
  const fillOf = (how: Asked): string | undefined => {
    const { pattern } = looks[how];
    return pattern === undefined ? undefined : patternOf(id, pattern);
  };
  return (
    <>
      <div className="space-choice">
        {choices}
        <LevelChoice levels={levels} level={level} />
      </div>
      <p className="kern-body kern-body--muted">{t('spaces.asked.rule')}</p>
      <div className="space-view">
        <div className="stack stack--close">
          <BarPatterns id={id} />
          <SpaceMap
            label={t('spaces.asked.map')}
            areas={shown.map(({ space, asked: how }) => ({
              space,
              text: labels('spacesAsked', how),
              look: looks[how].look,
              fill: fillOf(how),
            }))}
            shapes={shapes.data ?? []}
            chosen={chosen}
            onChoose={chooseSpace}
          />
          <ul className="chart-legend" aria-hidden="true">
            {legend.map((how) => (
              <li key={how}>
                <svg width="34" height="18" focusable="false">
                  <rect
                    className={`space-map__area space-map__area--${looks[how].look}`}
                    style={{ fill: fillOf(how) }}
                    x="1"
                    y="1"
                    width="32"
                    height="16"
                  />
                </svg>
                {labels('spacesAsked', how)}
              </li>
            ))}
          </ul>
        </div>
        <DataTable
          caption={t('spaces.asked.caption')}
          rows={shown}
          keyOf={({ space }) => space.id}
          columns={[
            {
              name: t('spaces.space'),
              cell: ({ space }) => <SpaceButton space={space} chosen={chosen} onChoose={chooseSpace} />,
            },
            {
              name: t('participation.title'),
              cell: ({ asked: how, lastOn }) => (
                <>
                  <Badge kind={looks[how].badge}>{labels('spacesAsked', how)}</Badge>
                  {lastOn !== undefined && (
                    <span className="row-note">{t('spaces.asked.last', { day: formats.day(lastOn) })}</span>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
