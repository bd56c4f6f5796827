import { useTranslation } from 'react-i18next';
import { useUnlink } from '../../api/oparl';
import { ErrorState } from '../../view/ErrorState';
import { Dialog } from '../../view/Dialog';

/** Asks once more before a link is removed. */
export function UnlinkDialog({ linkId, onClose }: { linkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const unlinking = useUnlink(linkId);
  return (
    <Dialog
      title={t('oparl.comparison.unlink')}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
            <span className="kern-label">{t('oparl.comparison.keepLink')}</span>
          </button>
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            aria-disabled={unlinking.isPending}
            onClick={() => {
              if (!unlinking.isPending) unlinking.mutate(undefined, { onSuccess: onClose });
            }}
          >
            <span className="kern-label">{t('oparl.comparison.unlink')}</span>
          </button>
        </>
      }
    >
      <p className="kern-body">{t('oparl.comparison.unlinkText')}</p>
      {unlinking.error && <ErrorState error={unlinking.error} />}
    </Dialog>
  );
}
