import { Injectable } from '@nestjs/common';
import { byId, type Actor, type Language } from '@plankreis/process';
import { Directory } from '../../../registers/directory/directory.js';
import { Comparer } from '../papers/comparer.js';
import type { Here } from '../papers/comparison.js';
import type { Link } from '../papers/link-row.js';
import { Links } from '../papers/links.js';
import { Systems } from '../connection/systems.js';
import { proposedEntry, type ProposedEntry } from './proposed-entry.js';
import type { Proposal } from './proposals.js';
import type { ProposalView } from './proposals.types.js';

/** Proposals as people see them. */
@Injectable()
export class ProposalViews {
  constructor(
    private readonly links: Links,
    private readonly systems: Systems,
    private readonly comparer: Comparer,
    private readonly directory: Directory,
  ) {}

  async of(proposals: readonly Proposal[], actor: Actor, language: Language): Promise<ProposalView[]> {
    const around = new Map<string, Promise<Around>>();
    return Promise.all(
      proposals.map(async (proposal) => {
        const known = around.get(proposal.linkId) ?? this.#around(proposal.linkId, actor);
        around.set(proposal.linkId, known);
        return this.#view(proposal, await known, language);
      }),
    );
  }

  /** The entry a proposal comes to now; none from a mere hint. */
  async entryOf(proposal: Proposal, link: Link, language: Language): Promise<ProposedEntry | undefined> {
    return entryIn(proposal, link, await this.comparer.here(link), language);
  }

  async #around(linkId: string, actor: Actor): Promise<Around> {
    const link = await this.links.one(linkId);
    const { name } = await this.systems.one(link.systemId);
    return { link, systemName: name, here: await this.comparer.here(link, actor) };
  }

  #view(proposal: Proposal, { link, systemName, here }: Around, language: Language): ProposalView {
    const { dossier } = here;
    const { key: _, theirs, closedBy, ...rest } = proposal;
    const paper = byId(dossier.papers, link.paperId);
    const entry = proposal.state === 'open' ? entryIn(proposal, link, here, language) : undefined;
    return {
      ...rest,
      systemId: link.systemId,
      systemName,
      processId: dossier.id,
      processNumber: dossier.number,
      processTitle: dossier.title,
      version: dossier.version,
      paperId: link.paperId,
      paperTitle: paper?.title ?? '',
      paperReference: paper?.reference,
      ...(theirs && {
        theirs: {
          address: theirs.address,
          body: theirs.body.name,
          sessionOn: theirs.sessionOn,
          resultLabel: theirs.resultLabel,
        },
      }),
      ...(entry && { entry }),
      ...(closedBy !== undefined && { closedBy: this.directory.person(closedBy)?.name ?? closedBy }),
    };
  }
}

interface Around {
  readonly link: Link;
  readonly systemName: string;
  readonly here: Here;
}

/** Where it can be looked up: the consultation over there, or the paper where that has no address of its own. */
const entryIn = (proposal: Proposal, link: Link, here: Here, language: Language): ProposedEntry | undefined =>
  proposedEntry(proposal, here, proposal.theirs?.address ?? link.address, language);
