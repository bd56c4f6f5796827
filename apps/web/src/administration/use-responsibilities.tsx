import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useForms, type Body } from '../api/administration';
import { useFormats } from '../i18n/formats';
import { schemaAt } from '../record/field-label';

type Responsibility = Body['responsibilities'][number];

/** Says in a few words what a body decides by itself. */
export function useResponsibilities(): (body: Body) => ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: forms } = useForms();
  const subjects = forms && schemaAt(forms.body, ['responsibilities', '0', 'subject'])?.oneOf;

  const period = ({ from, until }: Responsibility): string | false => {
    if (from && until)
      return t('administration.bodies.between', { from: formats.day(from), until: formats.day(until) });
    if (from) return t('administration.bodies.since', { from: formats.day(from) });
    return until ? t('administration.bodies.until', { until: formats.day(until) }) : false;
  };

  const told = (one: Responsibility): string =>
    [
      subjects?.find((subject) => subject.const === one.subject)?.title ?? one.subject,
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
