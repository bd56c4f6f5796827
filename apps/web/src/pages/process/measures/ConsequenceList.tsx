import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../api/process.types';
import { Badge } from '../../../view/Badge';

const four = ['building', 'staff', 'organisation', 'finance'] as const;

/** The four consequences of a measure: what is said, and what is still missing. */
export function ConsequenceList({ consequences }: Pick<Measure, 'consequences'>) {
  const { t } = useTranslation();
  return (
    <ul className="consequences">
      {four.map((name) => {
        const said = consequences?.[name];
        return (
          <li key={name}>
            <h4 className="kern-title kern-title--small">{t(`measures.consequence.${name}`)}</h4>
            {said === undefined && <Badge kind="warning">{t('measures.notSaid')}</Badge>}
            {said?.text !== undefined && <p className="kern-body">{said.text}</p>}
            {said?.noneBecause !== undefined && (
              <p className="kern-body">{t('measures.none4', { because: said.noneBecause })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
