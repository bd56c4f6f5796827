import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useNext } from '../../../api/processes';
import type { EntryTypeName, NextEntry } from '../../../api/types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { ActionButtons } from '../../../record/ActionButtons';
import { useActions } from '../../../record/use-actions';
import { Badge, type BadgeKind } from '../../../view/Badge';
import { TableOrCards } from '../../../view/TableOrCards';
import { own } from '../../../record/own-entries';
import '../../../view/rows.css';

type Group = Process['participation']['groups'][number];

const kinds: Readonly<Record<Group['standing'], BadgeKind>> = {
  notPlanned: 'warning',
  notHeld: 'info',
  notAnswered: 'warning',
  answered: 'success',
  waived: 'info',
};

/** The groups the kind of planning demands, how far each has come, and the button for what comes next. */
export function RequiredGroups({ processId, groups }: { processId: string; groups: readonly Group[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: next } = useNext(processId);
  const actionsOf = useActions(processId);
  const able = (type: EntryTypeName) =>
    next?.filter((entry) => entry.type === type && entry.permitted && entry.possible) ?? [];
  const open = ({ standing }: Group): boolean => standing !== 'answered' && standing !== 'waived';
  const offered = (one: Group) => [
    ...(one.standing === 'notPlanned' ? able(own.participationPlanned) : []),
    ...(one.participationId === undefined ? [] : actionsOf('requiredGroup', one.participationId).ready),
    ...(open(one) && !one.early ? able(own.participationWaived) : []),
  ];
  // What is about a step that is there already knows its group.
  const settled = ({ phase, group }: Group, { prefill }: NextEntry) =>
    prefill?.['participationId'] === undefined ? { phase, group } : undefined;
  return (
    <TableOrCards
      caption={t('participation.groups')}
      rows={groups}
      keyOf={({ phase, group }) => `${phase} ${group}`}
      columns={[
        { name: t('participation.group'), cell: ({ group }) => group },
        { name: t('mandate.phase'), cell: ({ phase }) => labels('phases', phase) },
        {
          name: t('participation.demandedBy'),
          cell: ({ norm, early }) => (
            <>
              {norm ?? t('participation.byTemplate')}
              {early && <span className="row-note">{t('participation.early')}</span>}
            </>
          ),
        },
        {
          name: t('processes.column.state'),
          cell: ({ standing, waiver }) => (
            <>
              <Badge kind={kinds[standing]}>{labels('groupStandings', standing)}</Badge>
              {waiver && (
                <span className="row-note">
                  {t('participation.waivedBy', { who: waiver.by.name, day: formats.day(waiver.on) })}:{' '}
                  {waiver.reason}
                </span>
              )}
            </>
          ),
        },
        {
          name: t('council.action'),
          onScreen: true,
          cell: (one) => {
            const entries = offered(one);
            return (
              entries.length > 0 && (
                <ActionButtons
                  entries={entries}
                  about={`${one.group}, ${labels('phases', one.phase)}`}
                  settled={(entry) => settled(one, entry)}
                />
              )
            );
          },
        },
      ]}
    />
  );
}
