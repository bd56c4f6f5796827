import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/oparl';
import { useFormats } from '../../i18n/formats';

/** Where the public record may leave something out: what is missing there is unknown, never withdrawn. */
export function UnknownParts({ gaps, unread }: Pick<Comparison, 'gaps' | 'unread'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  // That something could not be read is told in detail below.
  const hints = gaps.filter(({ hint }) => hint !== 'unread');
  if (hints.length === 0 && unread.length === 0) return null;
  return (
    <section className="stack" aria-label={t('oparl.comparison.unknown')}>
      <h3 className="kern-title kern-title--small">{t('oparl.comparison.unknown')}</h3>
      <ul className="oparl-unknown">
        {hints.map(({ hint, body, sessionOn }) => (
          <li key={`${hint} ${body ?? ''} ${sessionOn ?? ''}`}>
            {t(`oparl.gap.${hint}`)}
            <span className="below">
              {[body, sessionOn && formats.day(sessionOn)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
        {unread.map(({ what, address, fault }) => (
          <li key={address}>
            {t(`oparl.unreadPart.${what}`)}: {fault.title}
            <span className="below oparl-address">{address}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
