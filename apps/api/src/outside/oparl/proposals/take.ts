import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '@plankreis/process';
import { invalidEntry, Problem } from '../../../platform/problems/problem.js';
import { Recorder, type Alongside, type Done } from '../../../processes/record/recorder.js';
import type { ReadRequest } from '../../../processes/record/sent-entry.js';
import { Links } from '../papers/links.js';
import { Watch } from './watch.js';
import { ProposalViews } from './proposal-views.js';
import { Proposals } from './proposals.js';

/** Records the entry a proposal comes to, as a person corrected it, and closes the proposal: both or neither. */
@Injectable()
export class Taking {
  constructor(
    private readonly proposals: Proposals,
    private readonly views: ProposalViews,
    private readonly links: Links,
    private readonly recorder: Recorder,
    private readonly watch: Watch,
  ) {}

  /** @throws Problem with what the core refuses; 409 where the proposal is closed; 422 where nothing follows from it */
  async take(
    proposalId: string,
    seenVersion: number,
    read: ReadRequest,
    actor: Actor,
    language: Language,
    alongside?: Alongside,
  ): Promise<Done> {
    const proposal = await this.proposals.one(proposalId);
    if (proposal.state !== 'open') throw new Problem(409, 'oparl.proposalClosed');
    const link = await this.links.one(proposal.linkId);
    const entry = await this.views.entryOf(proposal, link, language);
    if (!entry) throw new Problem(422, 'oparl.nothingToTake');
    requireSame(read, entry);
    const sent = { ...read.sent, basis: read.sent.basis ?? entry.basis };
    const done = await this.recorder.record(
      link.processId,
      seenVersion,
      { ...read, sent },
      actor,
      async (tx, stored) => {
        const { seq } = stored.entry;
        await this.proposals.close(tx, proposalId, { state: 'taken', by: actor.id, seq });
        await alongside?.(tx, stored);
      },
    );
    // What follows from it is proposed at once: a result after the session it was in.
    await this.watch.propose(link);
    return done;
  }
}

/** What is recorded may be corrected; what it is about may not be another thing. */
function requireSame({ sent }: ReadRequest, entry: { readonly type: string; readonly data: object }): void {
  if (sent.type !== entry.type) throw invalidEntry([{ path: 'type', code: 'oneOf' }]);
  const proposed = new Map<string, unknown>(Object.entries(entry.data));
  const given = new Map<string, unknown>(Object.entries(sent.data ?? {}));
  const others = ['paperId', 'consultationId'].filter(
    (field) => proposed.has(field) && given.get(field) !== proposed.get(field),
  );
  if (others.length > 0)
    throw invalidEntry(others.map((field) => ({ path: `data.${field}`, code: 'unknownReference' })));
}
