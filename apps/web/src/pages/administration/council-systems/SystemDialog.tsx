import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepSystem, type CouncilSystem } from '../../../api/oparl';
import { isProblem } from '../../../api/problem';
import { useAnnounce } from '../../../view/Announcer';
import { textOf } from '../../../view/form-text';
import { Alert } from '../../../view/Alert';
import { problemText } from '../../../view/problem-text';
import { Check } from './Check';
import { Dialog } from '../../../view/Dialog';
import { Field } from '../../../view/Field';

interface Props {
  /** The system to be changed; a new one where there is none. */
  readonly system?: CouncilSystem;
  readonly onClose: () => void;
}

/** Asks for the address of a system; it is kept only if the system answers there. */
export function SystemDialog({ system, onClose }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const keeping = useKeepSystem(system?.id);
  const form = useId();
  const problem = isProblem(keeping.error) ? keeping.error : undefined;
  const told = keeping.error && problemText(keeping.error, t);
  const errorAt = (field: string) =>
    problem?.errors.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (keeping.isPending) return;
    const sent = new FormData(event.currentTarget);
    const name = textOf(sent, 'name').trim();
    keeping.mutate(
      {
        ...(name && { name }),
        address: textOf(sent, 'address').trim(),
        otherHosts: textOf(sent, 'otherHosts')
          .split(/[\s,;]+/)
          .filter(Boolean),
        privateNetwork: sent.has('privateNetwork'),
        active: sent.has('active'),
      },
      {
        onSuccess: (kept) => {
          announce(t('oparl.systems.kept', { name: kept.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t(system ? 'oparl.systems.change' : 'oparl.systems.add')}
      onClose={onClose}
      footer={
        <button
          type="submit"
          form={form}
          className="kern-btn kern-btn--primary"
          aria-disabled={keeping.isPending}
        >
          <span className="kern-label">
            {t(keeping.isPending ? 'oparl.systems.inspecting' : 'oparl.systems.keep')}
          </span>
        </button>
      }
    >
      {told && (
        <Alert kind="danger" title={told.title}>
          <p className="kern-body oparl-address">{told.detail}</p>
        </Alert>
      )}
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <Field
          name="address"
          label={t('oparl.systems.address')}
          hint={t('oparl.systems.addressHint')}
          type="url"
          initial={system?.address}
          error={errorAt('address')}
          required
        />
        <Field
          name="name"
          label={t('oparl.systems.name')}
          hint={t('oparl.systems.nameHint')}
          initial={system?.name}
          error={errorAt('name')}
        />
        <Field
          name="otherHosts"
          label={t('oparl.systems.otherHosts')}
          hint={t('oparl.systems.otherHostsHint')}
          initial={system?.otherHosts.join(', ')}
          error={errorAt('otherHosts')}
        />
        <Check
          name="privateNetwork"
          label={t('oparl.systems.private')}
          hint={t('oparl.systems.privateHint')}
          initial={system?.privateNetwork ?? false}
        />
        <Check name="active" label={t('oparl.systems.active')} initial={system?.active ?? true} />
      </form>
    </Dialog>
  );
}
