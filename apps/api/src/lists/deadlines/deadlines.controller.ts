import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor, Language } from '@plankreis/process';
import { deadlineList } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { DeadlineViews } from './deadline-views.js';
import { DeadlineList, DeadlineListQuery } from './deadlines.types.js';

@Controller('api/deadlines')
export class DeadlinesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly views: DeadlineViews,
  ) {}

  @Route({
    method: 'get',
    summary: 'Deadlines of all processes by the day they are due: of the caller, of a department, or all.',
    roles: signedIn,
    query: DeadlineListQuery,
    answer: DeadlineList,
  })
  async list(
    @Query() query: DeadlineListQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<DeadlineList> {
    const { whose = 'all', process, limit = 50, ...filters } = query;
    requireSound(faultsAsked(query, this.directory));
    const today = this.clock.today();
    const page = await deadlineList(this.db, {
      ...filters,
      actor,
      today,
      limit,
      mine: whose === 'mine',
      processId: process,
    });
    return {
      items: page.items.map((item) => this.views.entry(item, today, language)),
      next: page.next ?? null,
    };
  }
}
