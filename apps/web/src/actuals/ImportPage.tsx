import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActualsRecorded } from '../api/actuals';
import { addresses } from '../app/addresses';
import { useAnnounce } from '../app/Announcer';
import { PageTitle } from '../app/PageTitle';
import { Alert } from '../view/Alert';
import { ErrorState } from '../view/ErrorState';
import { ColumnChoice } from './ColumnChoice';
import { FileChoice } from './FileChoice';
import { Preview } from './Preview';
import { Recorded } from './Recorded';
import { useImport } from './use-import';
import './actuals.css';

/** Takes over what a finance system booked: choose the file, check the columns, look at every row, confirm. */
export function ImportPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [recorded, setRecorded] = useState<ActualsRecorded>();
  const onRecorded = useCallback(
    (done: ActualsRecorded) => {
      setRecorded(done);
      announce(t('actuals.done', { count: done.bookings }));
    },
    [announce, t],
  );
  const importing = useImport(onRecorded);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (recorded ?? importing.recording.isError) outcome.current?.focus();
  }, [recorded, importing.recording.isError]);
  const { preview, recording } = importing;
  const readable = preview.data !== undefined && preview.data.header.length > 0;
  return (
    <div className="stack actuals">
      <PageTitle
        title={t('actuals.title')}
        preline={
          <Link className="kern-link kern-link--small" to={addresses.money}>
            {t('money.title')}
          </Link>
        }
      />
      <p className="kern-body kern-body--muted actuals__intro">{t('actuals.intro')}</p>
      <div ref={outcome} tabIndex={-1}>
        {recording.isError && <ErrorState error={recording.error} retry={() => void preview.refetch()} />}
        {recorded && importing.fileName === undefined && <Recorded recorded={recorded} />}
      </div>
      <FileChoice importing={importing} />
      {preview.isError && !importing.cancelled && (
        <ErrorState error={preview.error} retry={() => void preview.refetch()} />
      )}
      {preview.data && !readable && (
        <Alert kind="danger" title={preview.data.faults[0]?.message ?? ''}>
          {preview.data.faults[0]?.row !== undefined && (
            <p className="kern-body">{t('actuals.rowNo', { row: preview.data.faults[0].row })}</p>
          )}
        </Alert>
      )}
      {preview.data && readable && (
        <>
          <ColumnChoice preview={preview.data} importing={importing} />
          {preview.data.mapped && <Preview preview={preview.data} importing={importing} />}
        </>
      )}
    </div>
  );
}
