import { Injectable } from '@nestjs/common';
import type { ConsultationFacts, FileFacts, Gap, PaperFacts } from '@plankreis/oparl';
import type { Actor, Language, SequenceStep } from '@plankreis/process';
import { Directory } from '../../../registers/directory/directory.js';
import { toldFault } from '../connection/fault.js';
import { reasonTold } from '../reading/reason-told.js';
import { ProposalViews } from '../proposals/proposal-views.js';
import { Proposals } from '../proposals/proposals.js';
import { Systems } from '../connection/systems.js';
import { Comparer } from '../papers/comparer.js';
import { compared, type Theirs } from '../papers/comparison.js';
import type { Link } from '../papers/link-row.js';
import type { ComparisonView, GapHint, LinkView, OurStep, ReadingView, TheirStep } from './links.types.js';

/** More than one paper ever has. */
const MOST_PROPOSALS = 200;

/** Links and comparisons as people see them. */
@Injectable()
export class LinkViews {
  constructor(
    private readonly systems: Systems,
    private readonly comparer: Comparer,
    private readonly proposals: Proposals,
    private readonly proposalViews: ProposalViews,
    private readonly directory: Directory,
  ) {}

  async link(link: Link, language: Language): Promise<LinkView> {
    const { known, fault, linkedBy, triedAt: _, ...rest } = link;
    const { reference, name, web } = known.paper;
    const system = await this.systems.one(link.systemId);
    return {
      ...rest,
      systemName: system.name,
      linkedBy: this.directory.person(linkedBy)?.name ?? linkedBy,
      ...(fault && { fault: toldFault(fault, language) }),
      reference,
      name,
      web,
    };
  }

  async comparison(link: Link, actor: Actor, language: Language): Promise<ComparisonView> {
    const { paper } = link.known;
    const here = await this.comparer.here(link, actor);
    const { items } = await this.proposals.list({ linkId: link.id, state: 'open', limit: MOST_PROPOSALS });
    return {
      link: await this.link(link, language),
      version: here.dossier.version,
      steps: compared(here, paper).map(({ marks, ours, theirs }) => ({
        marks,
        ...(ours && { ours: this.#ours(ours) }),
        ...(theirs && { theirs: theirStep(theirs, language) }),
        proposalIds: items
          .filter((proposal) => theirs && proposal.theirs && isSame(proposal.theirs, theirs.facts))
          .map(({ id }) => id),
      })),
      files: paper.files.map((file): FileFacts => ({ ...file })),
      unread: paper.unread.map(({ what, address, fault, status }) => ({
        what,
        address,
        fault: toldFault(
          { code: fault, params: { address, ...(status !== undefined && { status }) } },
          language,
        ),
      })),
      gaps: paper.gaps.map((gap) => gapHint(gap, paper)),
      proposals: await this.proposalViews.of(items, actor, language),
    };
  }

  #ours({ note: _note, votes: _votes, earlierDays: _days, bodyId, ...step }: SequenceStep): OurStep {
    const { consultationId, decisionId, role, on, public: isPublic, resultCode, resultLabel } = step;
    return {
      consultationId,
      decisionId,
      bodyId,
      body: this.directory.body(bodyId)?.name ?? bodyId,
      role,
      on,
      public: isPublic,
      resultCode,
      resultLabel,
    };
  }
}

const gapHint = ({ at, hint }: Gap, { consultations }: PaperFacts): GapHint => {
  const about = at === undefined ? undefined : consultations[at];
  return { hint, body: about?.body.name, sessionOn: about?.sessionOn };
};

const theirStep = ({ facts, bodyId, reading }: Theirs, language: Language): TheirStep => ({
  address: facts.address,
  role: facts.role,
  roleLabel: facts.roleLabel,
  body: facts.body.name,
  bodyAddress: facts.body.address,
  bodyId,
  sessionOn: facts.sessionOn,
  sessionName: facts.session?.name,
  cancelled: facts.session?.cancelled,
  agendaNumber: facts.agendaNumber,
  public: facts.public,
  resultLabel: facts.resultLabel,
  resolutionText: facts.resolutionText,
  reading: readingView(reading, language),
});

export const readingView = (
  { code, confidence, reason, votes }: Theirs['reading'],
  language: Language,
): ReadingView => ({
  ...(code !== 'unknown' && { code }),
  confidence,
  reason: reasonTold(reason, language),
  ...(votes && { votes }),
});

/** One consultation may be published under the same address for each session it was treated in. */
const isSame = (one: ConsultationFacts, other: ConsultationFacts): boolean =>
  one.address === other.address &&
  one.session?.address === other.session?.address &&
  one.agendaNumber === other.agendaNumber;
