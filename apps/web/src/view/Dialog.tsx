import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A dialog that opens with its heading in focus and gives the focus back when it is closed. */
export function Dialog({ title, onClose, children, footer }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog className="kern-dialog record-dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary"
          aria-label={t('record.close')}
          onClick={() => dialog.current?.close()}
        >
          <span className="kern-icon kern-icon--close" aria-hidden="true" />
        </button>
      </header>
      <div className="kern-dialog__body">{children}</div>
      {footer && <footer className="kern-dialog__footer">{footer}</footer>}
    </dialog>
  );
}
