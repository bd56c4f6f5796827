import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProposals, type Proposal } from '../../api/oparl';
import { addresses } from '../../site/addresses';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';
import { useFormats } from '../../i18n/formats';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';
import { ProposalActions } from '../../parts/oparl/ProposalActions';
import { useProposalText } from '../../parts/oparl/use-proposal-text';
import '../../parts/oparl/oparl.css';

/** What was found in the council information systems and waits for a person, over all processes. */
export function ProposalsSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const isLiaison = useIsLiaison();
  const textOf = useProposalText();
  const list = useProposals();
  return (
    <section>
      <SectionHead title={t('oparl.proposals.title')}>{t('oparl.proposals.intro')}</SectionHead>
      <PagedList list={list} empty={t('oparl.proposals.none')}>
        {(rows) => (
          <TableOrCards
            caption={t('oparl.proposals.title')}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              {
                name: t('oparl.proposals.change'),
                cell: (proposal) => (
                  <>
                    {textOf(proposal)}
                    {!proposal.entry && <span className="below">{t(`oparl.hint.${proposal.kind}`)}</span>}
                  </>
                ),
              },
              { name: t('oparl.proposals.paper'), cell: (proposal) => <PaperOf proposal={proposal} /> },
              { name: t('oparl.proposals.foundAt'), cell: ({ foundAt }) => formats.moment(foundAt) },
              ...(isLiaison
                ? [
                    {
                      name: t('oparl.comparison.action'),
                      cell: (proposal: Proposal) => <ProposalActions proposal={proposal} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}

function PaperOf({ proposal }: { proposal: Proposal }) {
  const { processId, paperId, paperReference, paperTitle, processNumber, processTitle, systemName } =
    proposal;
  return (
    <>
      <Link to={addresses.comparison(processId, paperId)} className="kern-link">
        {[paperReference, paperTitle].filter(Boolean).join(' · ')}
      </Link>
      <span className="below">
        {processNumber} {processTitle} · {systemName}
      </span>
    </>
  );
}
