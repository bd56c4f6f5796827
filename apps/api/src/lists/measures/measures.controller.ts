import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { listMeasures, listReportsWithoutConsequence } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { Views } from '../../processes/view/views.js';
import { MeasureList, MeasuresQuery, ReportList, ReportsQuery } from './measures.types.js';

@Controller('api')
export class MeasuresController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly rules: CouncilRulesStore,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    path: 'measures',
    summary: 'Measures of all processes, by the day they end: who, until when, how far, decided by what.',
    roles: signedIn,
    query: MeasuresQuery,
    answer: MeasureList,
  })
  async measures(@Query() query: MeasuresQuery, @CallingActor() actor: Actor): Promise<MeasureList> {
    const {
      state,
      department,
      owner,
      process,
      late,
      unfunded,
      political,
      area,
      q,
      cursor,
      limit = 50,
    } = query;
    const unknown: RequestFault[] =
      owner !== undefined && !this.directory.person(owner)
        ? [{ path: 'owner', code: 'unknownReference' }]
        : [];
    requireSound([...faultsAsked(query, this.directory), ...unknown]);
    const page = await listMeasures(this.db, {
      ...{ actor, state, department, area, q, cursor, limit },
      ownerId: owner,
      processId: process,
      late: late === 'true',
      unfunded: unfunded === 'true',
      political: political === 'true',
      today: this.clock.today(),
    });
    return {
      items: page.items.map(({ ownerId, ...item }) => ({
        ...item,
        department: this.views.department(item.department),
        ...(ownerId === undefined ? {} : { owner: this.views.person(ownerId) }),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'reports-without-consequence',
    summary: 'Reports that were laid before a body and from which no measure has followed in time.',
    roles: signedIn,
    query: ReportsQuery,
    answer: ReportList,
  })
  async reports(@Query() query: ReportsQuery, @CallingActor() actor: Actor): Promise<ReportList> {
    requireSound(faultsAsked(query, this.directory));
    const { department, cursor, limit = 50 } = query;
    const months = this.rules.present.reportMonths;
    const page = await listReportsWithoutConsequence(this.db, {
      ...{ actor, department, cursor, limit, months },
      today: this.clock.today(),
    });
    return {
      months,
      items: page.items.map((item) => ({ ...item, department: this.views.department(item.department) })),
      next: page.next ?? null,
    };
  }
}
