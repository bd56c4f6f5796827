import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator } from '../../api/spaces';
import { addresses } from '../../site/addresses';
import { TypedValue } from './TypedValue';
import { ValueImport } from './ValueImport';

interface Props {
  readonly indicator: Indicator | undefined;
  /** The space that is looked at. */
  readonly spaceId: string | undefined;
}

/** How those who plan keep an indicator up: a value by hand, many by a file, or the indicator itself. */
export function KeepingIndicator({ indicator, spaceId }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {indicator && <TypedValue indicator={indicator} spaceId={spaceId} key={`typed ${indicator.id}`} />}
      {indicator && <ValueImport indicator={indicator} key={indicator.id} />}
      <p>
        <Link className="kern-link" to={addresses.administrationSection('indikatoren')}>
          {t('spaces.keepIndicators')}
        </Link>
      </p>
    </>
  );
}
