import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { bundleablePapers } from '@plankreis/readmodel';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Views } from '../view/views.js';
import {
  BundleablePaperList,
  BundleablePapersQuery,
  BundleEntryRequest,
  BundleGrowthRequest,
  BundleMade,
  BundleRequest,
  BundleView,
} from './bundle.types.js';
import { Bundles } from './bundles.js';

@Controller('api/bundles')
export class BundlesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly bundles: Bundles,
    private readonly idempotency: Idempotency,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    path: 'papers',
    summary: 'Open papers that are in no bundle and on no agenda, by title.',
    roles: signedIn,
    query: BundleablePapersQuery,
    answer: BundleablePaperList,
  })
  async papers(
    @Query() { q, cursor, limit = 50 }: BundleablePapersQuery,
    @CallingActor() actor: Actor,
  ): Promise<BundleablePaperList> {
    const page = await bundleablePapers(this.db, { actor, q, cursor, limit });
    return {
      items: page.items.map(({ bundle: _, ...paper }) => ({
        ...paper,
        department: this.views.department(paper.department),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'post',
    summary: 'Put papers of several processes together as one submission to the council.',
    roles: ['planner', 'head', 'liaison'],
    body: BundleRequest,
    answer: BundleMade,
    status: 201,
    problems: [404, 409, 412, 422],
    idempotent: true,
  })
  make(
    @Body() request: BundleRequest,
    @CallingActor() actor: Actor,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<BundleMade> {
    return this.idempotency.once<BundleMade>(repeatable, async (keep) => ({
      id: await this.bundles.make(request, actor, keep && ((tx, id) => keep(tx, { id }))),
    }));
  }

  @Route({
    method: 'get',
    path: ':bundleId',
    summary:
      'A bundle: its papers and what the council has done with them, as far as the caller may read it.',
    roles: signedIn,
    answer: BundleView,
    problems: [404],
  })
  view(@PathId('bundleId') id: string, @CallingActor() actor: Actor): Promise<BundleView> {
    return this.bundles.view(id, actor);
  }

  @Route({
    method: 'post',
    path: ':bundleId/papers',
    summary: 'Add papers to a bundle that no body has dealt with; they join it on the agendas it is on.',
    roles: ['planner', 'head', 'liaison'],
    body: BundleGrowthRequest,
    answer: BundleMade,
    status: 201,
    problems: [404, 409, 412, 422],
    idempotent: true,
  })
  add(
    @PathId('bundleId') id: string,
    @Body() request: BundleGrowthRequest,
    @CallingActor() actor: Actor,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<BundleMade> {
    return this.idempotency.once<BundleMade>(repeatable, async (keep) => {
      await this.bundles.add(id, request, actor, keep && ((tx) => keep(tx, { id })));
      return { id };
    });
  }

  @Route({
    method: 'post',
    path: ':bundleId/entries',
    summary: 'Record one entry in every process of the bundle, in all of them or in none.',
    roles: ['liaison'],
    body: BundleEntryRequest,
    answer: BundleMade,
    status: 201,
    problems: [404, 409, 412, 422],
    idempotent: true,
  })
  record(
    @PathId('bundleId') id: string,
    @Body() request: BundleEntryRequest,
    @CallingActor() actor: Actor,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<BundleMade> {
    return this.idempotency.once<BundleMade>(repeatable, async (keep) => {
      await this.bundles.record(id, request, actor, keep && ((tx) => keep(tx, { id })));
      return { id };
    });
  }
}
