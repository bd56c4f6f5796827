import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Relation } from '../../api/dependencies';
import { addresses } from '../../site/addresses';
import { useLabels } from '../../i18n/labels';
import { layOut, wrapped, type MapNode } from './layout';

/** Where the name of a node stands: outside the ring, away from its middle. */
const anchorOf = ({ x }: MapNode): 'start' | 'end' | 'middle' =>
  x > 20 ? 'start' : x < -20 ? 'end' : 'middle';

/** The height of the first of the lines of a name beside its node, or above or below it. */
const firstLine = ({ y }: MapNode, anchor: 'start' | 'end' | 'middle', lines: number): number => {
  if (anchor !== 'middle') return y + 5 - ((lines - 1) * 15) / 2;
  return y < 0 ? y - 18 - (lines - 1) * 15 : y + 28;
};

/** What touches what, as a ring of plans with lines between them; the list below says the same in words. */
export function PlanMap({ relations }: { relations: readonly Relation[] }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const id = useId();
  const [looked, setLooked] = useState<string>();
  const { nodes, lines } = useMemo(() => layOut(relations), [relations]);
  const nameOf = (key: string): string => nodes.find((node) => node.key === key)?.label ?? '';
  const said = (node: MapNode): string =>
    [
      node.label,
      ...lines
        .filter(({ from, to }) => from === node.key || to === node.key)
        .map(({ from, to, coordination }) => {
          const other = nameOf(from === node.key ? to : from);
          return `${other} (${labels('coordinations', coordination)})`;
        }),
    ].join('; ');
  const look = (key: string | undefined) => () => {
    setLooked(key);
  };
  return (
    <figure className="plan-map">
      <figcaption className="kern-sr-only" id={id}>
        {t('dependencies.map')}
      </figcaption>
      <div className="plan-map__frame" role="group" aria-labelledby={id} tabIndex={0}>
        <svg viewBox="-430 -260 860 520" focusable="false" role="group" aria-labelledby={id}>
          <g aria-hidden="true">
            {lines.map(({ key, from, to, coordination, path }) => (
              <path
                key={key}
                d={path}
                className={`plan-map__line plan-map__line--${coordination}`}
                data-faded={looked !== undefined && looked !== from && looked !== to}
              />
            ))}
          </g>
          {nodes.map((node) => {
            const anchor = anchorOf(node);
            const beside = anchor === 'start' ? 14 : anchor === 'end' ? -14 : 0;
            const drawn = (
              <>
                <circle cx={node.x} cy={node.y} r={9} className="plan-map__node" />
                <text textAnchor={anchor} className="plan-map__name">
                  {wrapped(node.label).map((line, index, all) => (
                    <tspan
                      key={line}
                      x={node.x + beside}
                      y={firstLine(node, anchor, all.length) + index * 15}
                    >
                      {/* With its space, so that it is read as one name. */}
                      {line}{' '}
                    </tspan>
                  ))}
                </text>
              </>
            );
            return node.processId === undefined ? (
              <g
                key={node.key}
                role="img"
                aria-label={said(node)}
                onMouseEnter={look(node.key)}
                onMouseLeave={look(undefined)}
              >
                {drawn}
              </g>
            ) : (
              <Link
                key={node.key}
                to={addresses.process(node.processId)}
                aria-label={said(node)}
                className="plan-map__link"
                onMouseEnter={look(node.key)}
                onMouseLeave={look(undefined)}
                onFocus={look(node.key)}
                onBlur={look(undefined)}
              >
                {drawn}
              </Link>
            );
          })}
        </svg>
      </div>
      <ul className="plan-map__legend">
        {(['open', 'agreed', 'notAffected'] as const).map((coordination) => (
          <li key={coordination}>
            <svg viewBox="0 0 48 10" width="48" height="10" aria-hidden="true">
              <path d="M 0 5 H 48" className={`plan-map__line plan-map__line--${coordination}`} />
            </svg>
            {labels('coordinations', coordination)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
