import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { actualsImport, type ActualsRecorded } from '../../api/imports';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { useAnnounce } from '../../view/Announcer';
import { PageTitle } from '../../view/PageTitle';
import { ImportSteps } from '../../import/ImportSteps';
import { useImport } from '../../import/use-import';
import { ActualsColumns } from './ActualsColumns';
import { ActualsOutcome } from './ActualsOutcome';
import { LineChoices } from './LineChoices';
import { Recorded } from './Recorded';
import { RowGround } from './RowGround';
import './actuals.css';

/** Takes over what a finance system booked. */
export function ImportPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [recorded, setRecorded] = useState<ActualsRecorded>();
  const importing = useImport(actualsImport, {
    initial: {},
    byColumns: { lines: undefined, grounds: undefined },
    onTaken: (done) => {
      setRecorded(done);
      announce(t('actuals.done', { count: done.bookings }));
    },
  });
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (recorded) outcome.current?.focus();
  }, [recorded]);
  const { choices, change, changeColumns } = importing;
  const { lines = [], grounds = [] } = choices;
  return (
    <div className="stack">
      <PageTitle
        title={t(pages.actuals.title)}
        preline={
          <Link className="kern-link kern-link--small" to={addresses.money}>
            {t(pages.money.title)}
          </Link>
        }
      />
      <p className="kern-body kern-body--muted actuals__intro">{t('actuals.intro')}</p>
      <div ref={outcome} tabIndex={-1}>
        {recorded && importing.fileName === undefined && <Recorded recorded={recorded} />}
      </div>
      <ImportSteps
        importing={importing}
        level={2}
        file={{ label: t('actuals.table'), hint: t('actuals.fileHint'), accept: '.csv,.txt,.xlsx' }}
        needed={t('actuals.needed')}
        chooseSheet={(sheet) => {
          changeColumns({ sheet: sheet || undefined, mapping: undefined });
        }}
        columns={(preview) => (
          <ActualsColumns
            preview={preview}
            choices={choices}
            changeMapping={(mapping) => {
              changeColumns({ mapping });
            }}
            passOver={(passOverUnknown) => {
              change({ passOverUnknown });
            }}
          />
        )}
        outcome={(preview) => <ActualsOutcome preview={preview} />}
        remedies={({ ambiguous }) => (
          <LineChoices
            ambiguous={ambiguous}
            chosen={lines}
            choose={(chosen) => {
              change({ lines: chosen });
            }}
          />
        )}
        remedy={({ row, needsGround }) =>
          needsGround &&
          row !== undefined && (
            <RowGround
              row={row}
              set={(legalGround) => {
                change({
                  grounds: [...grounds.filter((ground) => ground.row !== row), { row, legalGround }],
                });
              }}
            />
          )
        }
        confirm={({ bookings }) =>
          bookings.length > 0 ? t('actuals.confirm', { count: bookings.length }) : undefined
        }
        nothing={t('actuals.nothing')}
      />
    </div>
  );
}
