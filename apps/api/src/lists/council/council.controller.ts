import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor, Language } from '@plankreis/process';
import { openDuties, openObjections, papersWaiting, sessions, type ReaderQuery } from '@plankreis/readmodel';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import {
  DutyList,
  EffectList,
  ObjectionList,
  PaperList,
  SessionList,
  SessionsQuery,
} from './council.types.js';
import { Effects } from './effects.js';

const asPage = (actor: Actor, { cursor, limit = 50 }: PageQuery): ReaderQuery => ({
  actor,
  cursor,
  limit,
});

/** The desk of the council liaison: what lies before the bodies, over all processes. */
@Controller('api/council')
export class CouncilController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly effectsWaiting: Effects,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    path: 'sessions',
    summary: 'Sessions by day and body, each with the consultations the caller may read.',
    roles: signedIn,
    query: SessionsQuery,
    answer: SessionList,
  })
  async sessions(@Query() query: SessionsQuery, @CallingActor() actor: Actor): Promise<SessionList> {
    const { from, until, body, withoutResult, sort } = query;
    requireSound(faultsAsked(query, this.directory));
    const page = await sessions(this.db, {
      ...asPage(actor, query),
      from,
      until,
      bodyId: body,
      openOnly: withoutResult === 'true',
      newestFirst: sort === '-sessionOn',
    });
    return {
      items: page.items.map((session) => ({
        ...session,
        consultations: session.consultations.map(({ number, ...one }) => ({
          ...this.#named(one),
          processNumber: number,
        })),
      })),
      next: page.next ?? null,
    };
  }

  @Route({
    method: 'get',
    path: 'papers',
    summary: 'Released papers that wait for a session, the oldest first.',
    roles: signedIn,
    query: PageQuery,
    answer: PaperList,
  })
  async papers(@Query() query: PageQuery, @CallingActor() actor: Actor): Promise<PaperList> {
    return this.#page(await papersWaiting(this.db, asPage(actor, query)));
  }

  @Route({
    method: 'get',
    path: 'effects',
    summary: 'Decisions that wait for effect, each with what is missing, the oldest first.',
    roles: signedIn,
    query: PageQuery,
    answer: EffectList,
  })
  async effects(
    @Query() query: PageQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<EffectList> {
    return this.#page(await this.effectsWaiting.page(asPage(actor, query), language));
  }

  @Route({
    method: 'get',
    path: 'objections',
    summary: 'Objections that are not settled, the oldest first.',
    roles: signedIn,
    query: PageQuery,
    answer: ObjectionList,
  })
  async objections(@Query() query: PageQuery, @CallingActor() actor: Actor): Promise<ObjectionList> {
    return this.#page(await openObjections(this.db, asPage(actor, query)));
  }

  @Route({
    method: 'get',
    path: 'duties',
    summary: 'Duties that are not delivered, by the day they are due.',
    roles: signedIn,
    query: PageQuery,
    answer: DutyList,
  })
  async duties(@Query() query: PageQuery, @CallingActor() actor: Actor): Promise<DutyList> {
    return this.#page(await openDuties(this.db, asPage(actor, query)));
  }

  #page<T extends { readonly department: string }>({
    items,
    next,
  }: {
    readonly items: readonly T[];
    readonly next?: string;
  }) {
    return { items: items.map((item) => this.#named(item)), next: next ?? null };
  }

  #named<T extends { readonly department: string }>(item: T) {
    return { ...item, department: this.views.department(item.department) };
  }
}
