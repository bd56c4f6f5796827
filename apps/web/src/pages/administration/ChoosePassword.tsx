import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { administrationKey, makePasswordLink, type Account } from '../../api/administration';
import { useAnnounce } from '../../view/Announcer';
import { useFormats } from '../../i18n/formats';
import { Alert } from '../../view/Alert';
import { ErrorState } from '../../view/ErrorState';
import { savedIn } from './frame/saved';

/** Makes the link with which somebody chooses their password; it is shown once and kept nowhere. */
export function ChoosePassword({ account }: { account: Account }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  const client = useQueryClient();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const saved = savedIn(useLocation().state);
  const making = useMutation({
    mutationFn: () => makePasswordLink(account.id),
    onSuccess: () => {
      setCopied(false);
      announce(t('administration.people.linkMade'));
      void client.invalidateQueries({ queryKey: [...administrationKey, 'changes'] });
      requestAnimationFrame(() => field.current?.select());
    },
  });
  const link = making.data && new URL(making.data.path, location.href).href;
  const copy = async () => {
    field.current?.select();
    // Not there without https; the text is selected then, and ready to be copied by hand.
    await (navigator.clipboard as Clipboard | undefined)?.writeText(link ?? '');
    setCopied(true);
    announce(t('administration.people.copied'));
  };
  return (
    <section className="stack setting-form" aria-labelledby={`${id}-title`}>
      {saved && !making.data && <Alert kind="success" title={saved} />}
      <h2 className="kern-heading-small" id={`${id}-title`}>
        {t('administration.people.access')}
      </h2>
      <p className="kern-body">
        {t(account.hasPassword ? 'administration.people.newLinkHint' : 'administration.people.linkHint')}
      </p>
      {making.isError && <ErrorState error={making.error} />}
      {link && (
        <div className="password-link">
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={id}>
              {t('administration.people.link')}
            </label>
            <div className="kern-hint" id={`${id}-hint`}>
              {t('administration.people.goodUntil', { when: formats.moment(making.data.goodUntil) })}
            </div>
            <input
              className="kern-form-input__input"
              id={id}
              ref={field}
              readOnly
              value={link}
              aria-describedby={`${id}-hint`}
            />
          </div>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => void copy()}>
            <span className="kern-label">
              {t(copied ? 'administration.people.copied' : 'administration.people.copy')}
            </span>
          </button>
        </div>
      )}
      {!link && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={making.isPending}
            onClick={() => {
              if (!making.isPending) making.mutate();
            }}
          >
            <span className="kern-label">{t('administration.people.makeLink')}</span>
          </button>
        </div>
      )}
    </section>
  );
}
