import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComparison, useLookAgain, type PaperLink } from '../../api/oparl';
import { useAnnounce } from '../../view/Announcer';
import { useIsLiaison } from '../../view/use-is-liaison';
import { useFormats } from '../../i18n/formats';
import { Alert } from '../../view/Alert';
import { ErrorState } from '../../view/ErrorState';
import { Facts } from '../../view/Facts';
import { Loading } from '../../view/Loading';
import { ComparedSteps } from './ComparedSteps';
import { Hints } from './Hints';
import { PublishedFiles } from './PublishedFiles';
import { UnlinkDialog } from './UnlinkDialog';
import { UnknownParts } from './UnknownParts';

/** One linked paper: its way here and there, and what can be done about it. */
export function LinkedPaper({ link }: { link: PaperLink }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  const isLiaison = useIsLiaison();
  const { data: comparison, error, isPending, refetch } = useComparison(link.id);
  const looking = useLookAgain(link.id);
  const [unlinking, setUnlinking] = useState(false);
  const { fault, readAt, name, reference, web, address } = comparison?.link ?? link;
  const look = () => {
    if (looking.isPending) return;
    looking.mutate(undefined, {
      onSuccess: ({ link: read, proposals }) => {
        announce(read.fault ? read.fault.title : t('oparl.comparison.read', { count: proposals.length }));
      },
    });
  };
  const failed = error ?? looking.error;
  return (
    <section className="stack oparl-linked">
      <h2 className="kern-heading-medium" tabIndex={-1}>
        {link.systemName}
      </h2>
      <Facts
        facts={[
          [t('oparl.comparison.there'), [reference, name].filter(Boolean).join(' · ')],
          [
            t('oparl.comparison.page'),
            <a href={web ?? address} className="kern-link oparl-address" target="_blank" rel="noreferrer">
              {web ?? address}
            </a>,
          ],
          [t('oparl.comparison.readAt'), formats.moment(readAt)],
          [
            t('oparl.comparison.linked'),
            t('oparl.comparison.linkedBy', { name: link.linkedBy, at: formats.moment(link.linkedAt) }),
          ],
        ]}
      />
      {fault && (
        <Alert kind="warning" title={fault.title}>
          <p className="kern-body oparl-address">{fault.detail}</p>
          <p className="kern-body">{t('oparl.comparison.stale')}</p>
        </Alert>
      )}
      {isLiaison && (
        <div className="kern-btn-wrapper oparl-actions">
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={looking.isPending}
            onClick={look}
          >
            <span className="kern-label">
              {t(looking.isPending ? 'oparl.comparison.looking' : 'oparl.comparison.look')}
            </span>
          </button>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            onClick={() => {
              setUnlinking(true);
            }}
          >
            <span className="kern-label">{t('oparl.comparison.unlink')}</span>
          </button>
        </div>
      )}
      {unlinking && (
        <UnlinkDialog
          linkId={link.id}
          onClose={() => {
            setUnlinking(false);
          }}
        />
      )}
      {failed && <ErrorState error={failed} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {comparison && (
        <>
          <ComparedSteps comparison={comparison} isLiaison={isLiaison} />
          <Hints proposals={comparison.proposals.filter(({ entry }) => !entry)} isLiaison={isLiaison} />
          <UnknownParts gaps={comparison.gaps} unread={comparison.unread} />
          <PublishedFiles files={comparison.files} />
        </>
      )}
    </section>
  );
}
