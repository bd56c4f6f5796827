import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { listChains, listRelations, listTransitions } from '@plankreis/readmodel';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import {
  ChainList,
  DependenciesQuery,
  DependencyList,
  NarrowedPlansQuery,
  TransitionList,
} from './dependencies.types.js';

@Controller('api/dependencies')
export class DependenciesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'Which process touches which plan, what is not agreed yet first.',
    roles: signedIn,
    query: DependenciesQuery,
    answer: DependencyList,
  })
  async relations(@Query() query: DependenciesQuery): Promise<DependencyList> {
    requireSound(faultsAsked(query, this.directory));
    const page = await listRelations(this.db, { ...query, limit: query.limit ?? 50 });
    return {
      items: page.items.map(({ unitId, coordinatorId, ...item }) => ({
        ...item,
        department: this.views.department(item.department),
        ...(unitId === undefined ? {} : { unit: this.views.department(unitId) }),
        ...(coordinatorId === undefined ? {} : { coordinator: this.views.person(coordinatorId) }),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'transitions',
    summary: 'Processes by the transition in the life course they are about.',
    roles: signedIn,
    query: NarrowedPlansQuery,
    answer: TransitionList,
  })
  async transitions(@Query() query: NarrowedPlansQuery): Promise<TransitionList> {
    requireSound(faultsAsked(query, this.directory));
    const page = await listTransitions(this.db, { ...query, limit: query.limit ?? 50 });
    return {
      items: page.items.map((item) => ({ ...item, department: this.views.department(item.department) })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'chains',
    summary: 'Plans that were updated: each with its cycles, the first first.',
    roles: signedIn,
    query: NarrowedPlansQuery,
    answer: ChainList,
  })
  async chains(@Query() query: NarrowedPlansQuery): Promise<ChainList> {
    requireSound(faultsAsked(query, this.directory));
    const page = await listChains(this.db, { ...query, limit: query.limit ?? 20 });
    return { items: page.items.map((links) => ({ links })), next: page.next ?? null };
  }
}
