import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';

interface Props {
  readonly count: number;
  readonly endsOn: string;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly onClose: () => void;
}

/** Many papers end at once: asked once more before it is recorded. */
export function ConfirmLapse({ count, endsOn, busy, confirm, onClose }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="kern-dialog" ref={dialog} aria-labelledby="confirm-lapse" onClose={onClose}>
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id="confirm-lapse">
          {t('council.lapse.confirm')}
        </h2>
      </header>
      <div className="kern-dialog__body">
        <p className="kern-body">{t('council.lapse.confirmText', { count, day: formats.longDay(endsOn) })}</p>
      </div>
      <footer className="kern-dialog__footer">
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => dialog.current?.close()}
        >
          <span className="kern-label">{t('council.lapse.cancel')}</span>
        </button>
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) confirm();
          }}
        >
          <span className="kern-label">{t('council.lapse.act', { count })}</span>
        </button>
      </footer>
    </dialog>
  );
}
