import { Body, Controller, Query } from '@nestjs/common';
import { byId, visibleTo, type Actor, type Language } from '@plankreis/process';
import { CallingActor } from '../../../platform/http/caller.js';
import { InLanguage } from '../../../platform/http/language.js';
import { PathId } from '../../../platform/http/path-id.js';
import { Route, signedIn } from '../../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import { orProblem } from '../connection/fault.js';
import { Comparer } from '../papers/comparer.js';
import { LinkViews } from './link-views.js';
import { ComparisonView, LinkList, LinkQuery, LinkRequest } from './links.types.js';
import type { Link } from '../papers/link-row.js';
import { Links } from '../papers/links.js';
import { Watch } from '../proposals/watch.js';

@Controller('api/oparl/links')
export class LinksController {
  constructor(
    private readonly links: Links,
    private readonly watch: Watch,
    private readonly comparer: Comparer,
    private readonly views: LinkViews,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary: 'The linked papers, as far as the caller may read them.',
    roles: signedIn,
    query: LinkQuery,
    answer: LinkList,
  })
  async list(
    @Query() { process, paper }: LinkQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<LinkList> {
    const links = await this.links.all({ processId: process, paperId: paper });
    const readable = await Promise.all(links.map((link) => this.#isReadable(link, actor)));
    const shown = links.filter((_, index) => readable[index]);
    return { items: await Promise.all(shown.map((link) => this.views.link(link, language))) };
  }

  @Route({
    method: 'post',
    summary: 'Link a paper of a process to the one it is in a council information system.',
    roles: ['liaison'],
    body: LinkRequest,
    answer: ComparisonView,
    status: 201,
    problems: [404, 409, 422],
    idempotent: true,
  })
  add(
    @Body() wanted: LinkRequest,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ComparisonView> {
    return this.idempotency.after(repeatable, async () => {
      await this.comparer.paper(wanted.processId, wanted.paperId, actor);
      const link = await orProblem(this.links.add(wanted, actor.id));
      await this.watch.propose(link);
      return this.views.comparison(link, actor, language);
    });
  }

  @Route({
    method: 'get',
    path: ':linkId',
    summary: 'The way of a linked paper as it is held here beside the one that is published.',
    roles: signedIn,
    answer: ComparisonView,
    problems: [404],
  })
  async compare(
    @PathId('linkId') id: string,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ComparisonView> {
    return this.views.comparison(await this.#readable(id, actor), actor, language);
  }

  @Route({
    method: 'put',
    path: ':linkId/reading',
    summary: 'Look at a linked paper again now; what has changed becomes proposals.',
    roles: ['liaison'],
    answer: ComparisonView,
    problems: [404, 409],
  })
  async look(
    @PathId('linkId') id: string,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ComparisonView> {
    const link = await this.watch.look(await this.links.one(id));
    return this.views.comparison(link, actor, language);
  }

  @Route({
    method: 'delete',
    path: ':linkId',
    summary: 'Remove a link with its proposals; what was recorded stays.',
    roles: ['liaison'],
    answer: 'nothing',
    status: 204,
    problems: [404],
  })
  async remove(@PathId('linkId') id: string): Promise<void> {
    await this.links.one(id);
    await this.links.remove(id);
  }

  async #readable(id: string, actor: Actor): Promise<Link> {
    const link = await this.links.one(id);
    await this.comparer.paper(link.processId, link.paperId, actor);
    return link;
  }

  async #isReadable(link: Link, actor: Actor): Promise<boolean> {
    const { dossier } = await this.comparer.here(link);
    return byId(visibleTo(actor, dossier).papers, link.paperId) !== undefined;
  }
}
