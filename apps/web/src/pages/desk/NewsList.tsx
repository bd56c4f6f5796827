import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Desk } from '../../api/deadlines';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';

interface Props {
  readonly news: Desk['news'];
  readonly since: string;
}

/** What others recorded about one's own processes since one was last here. */
export function NewsList({ news, since }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <section className="desk__section">
      <h2 className="kern-heading-medium">{t('desk.news')}</h2>
      <p className="kern-body kern-body--muted">{t('desk.newsSince', { moment: formats.moment(since) })}</p>
      {news.length === 0 && <p className="kern-body">{t('desk.noNews')}</p>}
      <ul className="desk-news">
        {news.map(({ processId, number, processTitle, entries }) => (
          <li key={processId}>
            <h3 className="kern-title kern-title--small">
              <Link
                className="kern-link kern-link--no-visited-state"
                to={addresses.processTab(processId, 'protokoll')}
              >
                {number} {processTitle}
              </Link>
            </h3>
            <ul className="desk-news__entries">
              {entries.map(({ seq, fact, by, recordedAt }) => (
                <li key={seq} className="kern-body kern-body--small">
                  {fact}
                  <span className="row-note">
                    {by.name}, {formats.moment(recordedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
