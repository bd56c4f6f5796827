import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useModel } from '../api/model';
import type { Recorded } from '../api/types';
import { useNext } from '../api/processes';
import type { Process } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';
import { RecordForm } from './RecordForm';
import { meant, subjectField, type Start } from './remedy';
import { TypeChoice } from './TypeChoice';
import '../view/dialog.css';
import './record.css';

interface Props {
  readonly process: Process;
  readonly start: Start;
  readonly onClose: () => void;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** The one dialog in which everything is recorded: first what, then the form for it. */
export function RecordDialog({ process, start, onClose, onRecorded }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(start);
  const next = useNext(process.id);
  const model = useModel();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    // A new step of the dialog is announced by its heading; forms then go to their first field themselves.
    if (!chosen.focus) heading.current?.focus();
  }, [chosen]);

  const entryType = model.data?.entryTypes.find(({ type }) => type === chosen.type);
  const entry = next.data && meant(next.data, chosen);
  const about = entry?.about && formats.text(entry.about);
  const title = entryType ? [entryType.label, about].filter(Boolean).join(': ') : t('record.title');
  const failed = model.error ?? next.error;
  return (
    <dialog
      className="kern-dialog record-dialog"
      ref={dialog}
      aria-labelledby="record-title"
      onClose={onClose}
      onCancel={(event) => {
        // Only the dialog's own cancelling counts, not that of a field within.
        if (event.target !== dialog.current) event.stopPropagation();
      }}
    >
      <header className="kern-dialog__header">
        <div className="record-dialog__heading">
          <p className="kern-body kern-body--small kern-body--muted">{process.title}</p>
          <h2 className="kern-title kern-title--large" id="record-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary"
          aria-label={t('record.close')}
          onClick={() => dialog.current?.close()}
        >
          <span className="kern-icon kern-icon--close" aria-hidden="true" />
        </button>
      </header>
      {failed ? (
        <ErrorState error={failed} retry={() => void next.refetch()} />
      ) : !next.data || !model.data ? (
        <Loading />
      ) : entryType ? (
        <RecordForm
          key={`${entryType.type} ${chosen.part ?? ''} ${chosen.focus ?? ''}`}
          process={process}
          entryType={entryType}
          next={next.data}
          prefill={entry?.prefill ?? {}}
          given={entry && subjectField(entry)}
          focus={chosen.focus}
          settled={chosen.settled}
          proposed={chosen.proposed}
          goTo={setChosen}
          onBack={() => {
            setChosen({});
          }}
          onRecorded={onRecorded}
        />
      ) : (
        <TypeChoice
          next={next.data}
          model={model.data}
          department={process.department.name}
          choose={setChosen}
        />
      )}
    </dialog>
  );
}
