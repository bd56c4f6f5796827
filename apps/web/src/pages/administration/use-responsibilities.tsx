import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '../../api/administration';
import { useFormats } from '../../i18n/formats';
import { useConfiguredReferences } from '../../parts/settings/use-configured-references';

type Responsibility = Body['responsibilities'][number];

/** Says in a few words what a body decides by itself. */
export function useResponsibilities(): (body: Body) => ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const references = useConfiguredReferences();

  const period = ({ from, until }: Responsibility): string | false => {
    if (from && until)
      return t('administration.bodies.between', { from: formats.day(from), until: formats.day(until) });
    if (from) return t('administration.bodies.since', { from: formats.day(from) });
    return until ? t('administration.bodies.until', { until: formats.day(until) }) : false;
  };

  const told = (one: Responsibility): string =>
    [
      references('subject').find(({ value }) => value === one.subject)?.label ?? one.subject,
      one.mostCents !== undefined &&
        t('administration.bodies.upTo', { amount: formats.money(one.mostCents) }),
      period(one),
    ]
      .filter(Boolean)
      .join(', ');

  return ({ kind, responsibilities }) => {
    if (kind === 'council') return t('administration.bodies.everything');
    if (responsibilities.length === 0) return t('administration.bodies.nothing');
    if (responsibilities.length === 1 && responsibilities[0]) return told(responsibilities[0]);
    return (
      <ul className="plain-list">
        {responsibilities.map((one, index) => (
          <li key={index}>{told(one)}</li>
        ))}
      </ul>
    );
  };
}
