import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDismissProposal } from '../../api/oparl';
import { useAnnounce } from '../../view/Announcer';
import { textOf } from '../../view/form-text';
import { ErrorState } from '../../view/ErrorState';
import { Dialog } from '../../view/Dialog';
import { Field } from '../../view/Field';

interface Props {
  readonly id: string;
  readonly about: string;
  readonly onClose: () => void;
}

/** Asks why a proposal is put aside. */
export function DismissDialog({ id, about, onClose }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const dismissing = useDismissProposal();
  const form = useId();
  const [empty, setEmpty] = useState(false);
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = textOf(new FormData(event.currentTarget), 'reason').trim();
    setEmpty(reason === '');
    if (reason === '' || dismissing.isPending) return;
    dismissing.mutate(
      { id, reason },
      {
        onSuccess: () => {
          announce(t('oparl.proposal.dismissed'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('oparl.proposal.dismiss')}
      onClose={onClose}
      footer={
        <button
          type="submit"
          form={form}
          className="kern-btn kern-btn--primary"
          aria-disabled={dismissing.isPending}
        >
          <span className="kern-label">{t('oparl.proposal.dismiss')}</span>
        </button>
      }
    >
      <p className="kern-body">{about}</p>
      {dismissing.error && <ErrorState error={dismissing.error} />}
      <form id={form} onSubmit={submit} noValidate>
        <Field
          name="reason"
          label={t('oparl.proposal.reason')}
          hint={t('oparl.proposal.reasonHint')}
          error={empty ? t('oparl.proposal.reasonMissing') : undefined}
          rows={3}
          required
        />
      </form>
    </Dialog>
  );
}
