import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { tellCheck, type Actor, type Language } from '@plankreis/process';
import {
  funders,
  grantTotals,
  listMoneyChecks,
  listGrants,
  listMoney,
  moneyTotals,
  type GrantQuery,
} from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import { GrantList, GrantsQuery, GrantTotals, GrantTotalsQuery } from './grants.types.js';
import { mendingOf } from './mending.js';
import { CheckList, ChecksQuery, MoneyList, MoneyYearsQuery } from './money.types.js';

@Controller('api')
export class MoneyController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    path: 'findings',
    summary: 'What is found about the money of all processes today (M1 to M17), the newest first.',
    roles: signedIn,
    query: ChecksQuery,
    answer: CheckList,
  })
  async findings(
    @Query() query: ChecksQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<CheckList> {
    requireSound(faultsAsked(query, this.directory));
    const { code, effect, purse, year, department, process, cursor, limit = 50 } = query;
    const page = await listMoneyChecks(this.db, {
      ...{ actor, code, effect, purse, department, cursor, limit },
      ...(year === undefined ? {} : { year: Number(year) }),
      processId: process,
      today: this.clock.today(),
    });
    const mending = await mendingOf(this.db, actor, page.items, this.clock.today());
    return {
      items: page.items.map(({ says, params, ...item }) => ({
        ...item,
        recordable: mending(item),
        ...tellCheck({ says, params, code: item.code }, language),
        department: this.views.department(item.department),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'money',
    summary: 'The budgets of processes and of measures by year, over all processes, with their totals.',
    roles: signedIn,
    query: MoneyYearsQuery,
    answer: MoneyList,
  })
  async money(@Query() query: MoneyYearsQuery): Promise<MoneyList> {
    requireSound(faultsAsked(query, this.directory));
    const { year, purse, department, process, cursor, limit = 50 } = query;
    const asked = {
      ...{ purse, department, cursor, limit },
      processId: process,
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    const [page, totals] = await Promise.all([listMoney(this.db, asked), moneyTotals(this.db, asked)]);
    return {
      items: page.items.map((item) => ({ ...item, department: this.views.department(item.department) })),
      totals,
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'money/grants',
    summary:
      'The grants of all processes with own share, what came in, what was spent and the report of use; those that are not settled first, by the day they end.',
    roles: signedIn,
    query: GrantsQuery,
    answer: GrantList,
  })
  async grants(@Query() query: GrantsQuery): Promise<GrantList> {
    const { cursor, limit = 50, ...filters } = query;
    const page = await listGrants(this.db, { ...this.#grantsAsked(filters), cursor, limit });
    return {
      items: page.items.map((item) => ({ ...item, department: this.views.department(item.department) })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'money/grants/totals',
    summary: 'What the grants of all processes come to, by state, and everybody who gives one.',
    roles: signedIn,
    query: GrantTotalsQuery,
    answer: GrantTotals,
  })
  async grantTotals(@Query() query: GrantTotalsQuery, @CallingActor() actor: Actor): Promise<GrantTotals> {
    const [totals, known] = await Promise.all([
      grantTotals(this.db, this.#grantsAsked(query)),
      funders(this.db, actor),
    ]);
    return { totals, funders: known };
  }

  /** @throws Problem 400 with every fault of the filters */
  #grantsAsked({ process, ...filters }: GrantTotalsQuery): GrantQuery {
    requireSound(faultsAsked(filters, this.directory));
    return { ...filters, processId: process, today: this.clock.today() };
  }
}
