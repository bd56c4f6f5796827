import { useTranslation } from 'react-i18next';
import type { CoverageStatus } from '../api/types';
import { useLabels } from '../i18n/labels';
import { stretches, type RingCoverage } from './segments';

const order: readonly CoverageStatus[] = [
  'effective',
  'conditional',
  'pending',
  'proposed',
  'contested',
  'repealed',
  'none',
];

/** Names the patterns this ring uses, and no others. */
export function RingLegend({ coverage }: { coverage: RingCoverage }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const used = new Set(stretches(coverage).map((stretch) => stretch.status));
  return (
    <ul className="ring-legend" aria-hidden="true">
      {order
        .filter((status) => used.has(status))
        .map((status) => (
          <li key={status} className="kern-body kern-body--small">
            <svg className="ring-legend__sample" viewBox="0 0 28 16">
              <rect
                className={`ring-outer ring-outer--${status}`}
                x="1"
                y="1"
                width="26"
                height="14"
                rx="3"
              />
            </svg>
            {labels('coverage', status)}
          </li>
        ))}
      <li className="kern-body kern-body--small">
        <svg className="ring-legend__sample" viewBox="0 0 28 16">
          <rect className="ring-inner" x="1" y="4" width="26" height="8" rx="2" />
          <rect className="ring-progress ring-progress--running" x="1" y="4" width="15" height="8" rx="2" />
          <circle className="ring-marker__dot" cx="16" cy="8" r="5" />
        </svg>
        {t('ring.progressAndPlace')}
      </li>
    </ul>
  );
}
