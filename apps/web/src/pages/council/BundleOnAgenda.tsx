import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Consultation } from '../../api/council';
import { addresses } from '../../site/addresses';

interface Props {
  readonly bundle: NonNullable<Consultation['bundle']>;
  /** Whether this person still has a result to record of it. */
  readonly recording: boolean;
  readonly children: ReactNode;
}

/** Papers the body deals with as one: their result is recorded once, on the page of the bundle. */
export function BundleOnAgenda({ bundle, recording, children }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <li className="result-bundle" aria-labelledby={heading}>
      <h2 className="kern-title" id={heading}>
        {t('bundle.preline')}:{' '}
        <Link className="kern-link kern-link--no-visited-state" to={addresses.bundle(bundle.id)}>
          {bundle.title}
        </Link>
      </h2>
      <ol className="results">{children}</ol>
      {recording && (
        <Link className="kern-btn kern-btn--secondary" to={addresses.bundle(bundle.id)}>
          <span className="kern-label">{t('bundle.recordAll')}</span>
        </Link>
      )}
    </li>
  );
}
