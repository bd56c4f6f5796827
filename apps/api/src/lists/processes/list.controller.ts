import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor, Language } from '@plankreis/process';
import { counts, list } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Views } from '../../processes/view/views.js';
import { ProcessList, ProcessListQuery } from './list.types.js';

@Controller('api/processes')
export class ListController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'Processes, filtered, sorted and paged by key, with the counters of all.',
    roles: signedIn,
    query: ProcessListQuery,
    answer: ProcessList,
  })
  async list(
    @Query() query: ProcessListQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ProcessList> {
    const { sort = '-updatedAt', limit = 50, ...filters } = query;
    const [page, counted] = await Promise.all([
      list(this.db, { ...filters, actor, sort, limit, today: this.clock.today() }),
      counts(this.db),
    ]);
    return {
      items: page.items.map((row) => ({
        id: row.processId,
        number: row.number,
        title: row.title,
        template: this.views.template({ key: row.templateKey, version: row.templateVersion }, language),
        department: this.views.department(row.department),
        phase: row.phase,
        state: row.state,
        since: row.since,
        commissioning: row.commissioning,
        coverage: row.coverage,
        accountable: row.accountableId === undefined ? null : this.views.person(row.accountableId),
        light: row.light,
        nextDueOn: row.nextDueOn,
        updatedAt: row.updatedAt,
        version: row.version,
      })),
      next: page.next ?? null,
      counts: counted,
    };
  }
}
