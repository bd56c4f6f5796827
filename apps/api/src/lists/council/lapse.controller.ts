import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor, Language } from '@plankreis/process';
import { papersLapsing } from '@plankreis/readmodel';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Views } from '../../processes/view/views.js';
import { Lapse } from './lapse.js';
import { LapseOutcome, LapsePreview, LapseQuery, LapseRequest } from './lapse.types.js';

@Controller('api/council/lapse')
export class LapseController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly lapse: Lapse,
    private readonly idempotency: Idempotency,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'Undecided papers that lapse with a council term, and whether they do here.',
    roles: signedIn,
    query: LapseQuery,
    answer: LapsePreview,
  })
  async preview(
    @Query() { term, cursor, limit = 200 }: LapseQuery,
    @CallingActor() actor: Actor,
  ): Promise<LapsePreview> {
    this.lapse.requireTerm(term, 'term');
    const page = await papersLapsing(this.db, { actor, termEndedOn: term, cursor, limit });
    return {
      applies: this.lapse.applies,
      endsOn: term,
      papers: page.items.map((paper) => ({
        ...paper,
        department: this.views.department(paper.department),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'post',
    summary: 'Record that the undecided papers have lapsed with a council term that has ended.',
    roles: ['liaison'],
    body: LapseRequest,
    answer: LapseOutcome,
    problems: [409, 422],
    idempotent: true,
  })
  async apply(
    @Body() { endsOn }: LapseRequest,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<LapseOutcome> {
    this.lapse.requireTerm(endsOn, 'endsOn');
    return this.idempotency.once<LapseOutcome>(repeatable, async (keep) => {
      const outcomes = await this.lapse.apply(endsOn, actor, language);
      const told = outcomes.map(({ paper, version, refusedBecause }) => {
        const { processId, number, processTitle, department, paperId, title } = paper;
        const named = { processId, number, processTitle, department: this.views.department(department) };
        return { ...named, version, paperId, title, refusedBecause };
      });
      const answer = {
        lapsed: told.flatMap(({ refusedBecause, ...one }) => (refusedBecause === undefined ? [one] : [])),
        refused: told.flatMap(({ refusedBecause, ...one }) =>
          refusedBecause === undefined ? [] : [{ ...one, message: refusedBecause }],
        ),
      };
      // Each entry was a write of its own: the answer is kept once all are done.
      if (keep) await this.db.write((tx) => keep(tx, answer));
      return answer;
    });
  }
}
