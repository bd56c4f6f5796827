import { Body, Controller, Query, Res } from '@nestjs/common';
import type { Actor, Language } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { CallingActor } from '../../../platform/http/caller.js';
import { SeenVersion } from '../../../platform/http/if-match.js';
import { InLanguage } from '../../../platform/http/language.js';
import { PathId } from '../../../platform/http/path-id.js';
import { Route } from '../../../platform/http/route.js';
import { SentBody } from '../../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import { EntryRecorded, RecordedAnswers } from '../../../processes/record/recorded-answers.js';
import { RecordRequest } from '../../../processes/record/sent-entry.js';
import { ProposalViews } from './proposal-views.js';
import { Proposals } from './proposals.js';
import { Dismissal, ProposalList, ProposalQuery, ProposalView } from './proposals.types.js';
import { Taking } from './take.js';

@Controller('api/oparl/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: Proposals,
    private readonly proposalViews: ProposalViews,
    private readonly taking: Taking,
    private readonly answers: RecordedAnswers,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary:
      'Changes found in council information systems, newest first; the open ones unless said otherwise.',
    roles: ['liaison', 'auditor'],
    query: ProposalQuery,
    answer: ProposalList,
  })
  async list(
    @Query() { state = 'open', process, cursor, limit = 50 }: ProposalQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ProposalList> {
    const page = await this.proposals.list({ state, processId: process, cursor, limit });
    return { items: await this.proposalViews.of(page.items, actor, language), next: page.next };
  }

  @Route({
    method: 'post',
    path: ':proposalId/take',
    summary:
      'Record the entry a proposal comes to, as checked and corrected; its basis is the address over there.',
    roles: ['liaison'],
    body: RecordRequest,
    answer: EntryRecorded,
    status: 201,
    problems: [404, 409, 412, 422, 428],
    ifMatch: true,
    etag: true,
    idempotent: true,
  })
  take(
    @PathId('proposalId') id: string,
    @SeenVersion() seenVersion: number,
    @SentBody() body: unknown,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryRecorded> {
    return this.answers.once({ body, actor, language, repeatable, reply }, (read, alongside) =>
      this.taking.take(id, seenVersion, read, actor, language, alongside),
    );
  }

  @Route({
    method: 'post',
    path: ':proposalId/dismissal',
    summary: 'Put a proposal aside, with the reason; it is not proposed again.',
    roles: ['liaison'],
    body: Dismissal,
    answer: ProposalView,
    problems: [404, 409],
    idempotent: true,
  })
  dismiss(
    @PathId('proposalId') id: string,
    @Body() { reason }: Dismissal,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ProposalView> {
    return this.idempotency.after(repeatable, async () => {
      const dismissed = await this.proposals.dismiss(id, actor.id, reason);
      const [view] = await this.proposalViews.of([dismissed], actor, language);
      if (!view) throw new Error('A proposal has a view.');
      return view;
    });
  }
}
