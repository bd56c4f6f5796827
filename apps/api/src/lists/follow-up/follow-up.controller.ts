import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor, Day } from '@plankreis/process';
import { followedUp } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { Views } from '../../processes/view/views.js';
import { FollowUpList, FollowUpListQuery } from './follow-up.types.js';

@Controller('api/follow-up')
export class FollowUpController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly rules: CouncilRulesStore,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'Decided items of all processes with who, until when and how they stand (decision follow-up).',
    roles: signedIn,
    query: FollowUpListQuery,
    answer: FollowUpList,
  })
  async list(@Query() query: FollowUpListQuery, @CallingActor() actor: Actor): Promise<FollowUpList> {
    const { body, department, state, term, from, until, cursor, limit = 50, sort = '-decidedOn' } = query;
    const within = this.rules.present.terms.find((one) => one.until === term);
    const unknown: RequestFault[] =
      term !== undefined && !within ? [{ path: 'term', code: 'noTermEnds' }] : [];
    requireSound([...faultsAsked(query, this.directory), ...unknown]);
    const page = await followedUp(this.db, {
      actor,
      bodyId: body,
      department,
      state,
      decidedFrom: later(from, within?.from),
      decidedUntil: earlier(until, within?.until),
      sort,
      cursor,
      limit,
      today: this.clock.today(),
    });
    return {
      items: page.items.map((item) => ({ ...item, department: this.views.department(item.department) })),
      next: page.next ?? null,
    };
  }
}

const later = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

const earlier = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;
