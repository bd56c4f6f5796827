import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../view/Announcer';
import { Alert } from '../../view/Alert';

interface Props {
  readonly path: string;
  readonly ref: Ref<HTMLDivElement>;
}

/** An address that was just made; it is shown this once. */
export function NewAddress({ path, ref }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const address = `${location.origin}${path}`;
  return (
    <Alert kind="success" title={t('account.made')} ref={ref}>
      <p className="kern-body">{t('account.once')}</p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="calendar-address">
          {t('account.address')}
        </label>
        <input
          className="kern-form-input__input"
          id="calendar-address"
          readOnly
          value={address}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      </div>
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        onClick={() => {
          void navigator.clipboard.writeText(address).then(() => {
            announce(t('account.copied'));
          });
        }}
      >
        <span className="kern-label">{t('account.copy')}</span>
      </button>
    </Alert>
  );
}
