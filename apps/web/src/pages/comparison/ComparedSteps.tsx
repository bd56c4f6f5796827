import { useTranslation } from 'react-i18next';
import type { ComparedStep, Comparison } from '../../api/oparl';
import { Badge, type BadgeKind } from '../../view/Badge';
import { Empty } from '../../view/Empty';
import { TableOrCards } from '../../view/TableOrCards';
import { OurSide } from './OurSide';
import { ProposalActions } from '../../parts/oparl/ProposalActions';
import { TheirSide } from './TheirSide';

type Mark = ComparedStep['marks'][number];

const kinds: Readonly<Partial<Record<Mark, BadgeKind>>> = { same: 'success', missingThere: 'info' };

/** The consultations here and there beside each other, each difference named. */
export function ComparedSteps({ comparison, isLiaison }: { comparison: Comparison; isLiaison: boolean }) {
  const { t } = useTranslation();
  const { steps, proposals, link } = comparison;
  if (steps.length === 0) return <Empty>{t('oparl.comparison.noSteps')}</Empty>;
  const proposalsOf = ({ proposalIds }: ComparedStep) =>
    proposals.filter(({ id, entry }) => entry && proposalIds.includes(id));
  const actions = (step: ComparedStep) =>
    proposalsOf(step).map((proposal) => <ProposalActions key={proposal.id} proposal={proposal} />);
  const hasActions = isLiaison && steps.some((step) => proposalsOf(step).length > 0);
  return (
    <TableOrCards
      caption={t('oparl.comparison.steps')}
      rows={steps}
      keyOf={({ ours, theirs }) =>
        `${ours?.consultationId ?? ours?.decisionId ?? ''} ${theirs?.address ?? theirs?.body ?? ''}`
      }
      columns={[
        {
          name: t('oparl.comparison.difference'),
          cell: ({ marks }) => (
            <span className="badges">
              {marks.map((mark) => (
                <Badge key={mark} kind={kinds[mark] ?? 'warning'}>
                  {t(`oparl.mark.${mark}`)}
                </Badge>
              ))}
            </span>
          ),
        },
        { name: t('oparl.comparison.ours'), cell: ({ ours }) => <OurSide step={ours} /> },
        {
          name: t('oparl.comparison.theirs'),
          cell: ({ theirs }) => <TheirSide step={theirs} systemId={link.systemId} isLiaison={isLiaison} />,
        },
        ...(hasActions ? [{ name: t('oparl.comparison.action'), cell: actions }] : []),
      ]}
    />
  );
}
