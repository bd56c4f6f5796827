import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionItem, ProposedItem } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { DataTable, type Column } from '../../../view/DataTable';
import { ItemReports } from './ItemReports';

type Item = ProposedItem &
  Partial<
    Pick<
      DecisionItem,
      'result' | 'conditional' | 'conditionMetOn' | 'conditionEvidence' | 'repealedOn' | 'owner' | 'reports'
    >
  >;

interface Props<I extends Item> {
  readonly caption: string;
  readonly items: readonly I[];
  /** What can be done with an item; null where nothing can. */
  readonly actions?: (item: I) => ReactNode;
}

/** The numbered points of a paper or a decision; their results differ and are never summed up. */
export function ItemTable<I extends Item>({ caption, items, actions }: Props<I>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (items.length === 0) return null;
  const decided = items.some(({ result }) => result);
  const condition = ({ conditional, conditionMetOn, conditionEvidence }: Item): string =>
    !conditional
      ? ''
      : conditionMetOn
        ? [
            t('papers.conditionMet', { text: conditional.text, day: formats.day(conditionMetOn) }),
            conditionEvidence && t('papers.evidence', { evidence: conditionEvidence }),
          ]
            .filter(Boolean)
            .join(' ')
        : t('papers.conditionOpen', { text: conditional.text });
  const columns: Column<I>[] = [
    { name: t('papers.no'), cell: ({ no }) => no },
    {
      name: t('papers.text'),
      cell: (item) => (
        <>
          <span className="quoted">{item.text}</span>
          {condition(item) && <span className="below">{condition(item)}</span>}
          {item.repealedOn && (
            <span className="below">{t('papers.repealed', { day: formats.day(item.repealedOn) })}</span>
          )}
          <ItemReports reports={item.reports ?? []} />
        </>
      ),
    },
    {
      name: t('papers.kind'),
      cell: (item) => (
        <>
          {labels('itemKinds', item.kind)}
          {item.throughPhase && (
            <span className="below">
              {t('papers.through', { phase: labels('phases', item.throughPhase) })}
            </span>
          )}
          {item.amountCents !== undefined && <span className="below">{formats.money(item.amountCents)}</span>}
          {item.dueOn && <span className="below">{t('papers.dueOn', { day: formats.day(item.dueOn) })}</span>}
          {item.owner && <span className="below">{item.owner}</span>}
        </>
      ),
    },
    ...(decided ? [{ name: t('papers.result'), cell: ({ result }: I) => labels('results', result) }] : []),
    ...(actions && items.some((item) => actions(item) !== null)
      ? [{ name: t('papers.toDo'), cell: actions }]
      : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={items} keyOf={({ no }) => String(no)} />;
}
