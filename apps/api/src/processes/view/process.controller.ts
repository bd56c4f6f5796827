import { Controller, Query, Res } from '@nestjs/common';
import { OneOf, Optional, type Actor, type Language } from '@plankreis/process';
import { CalendarDay } from '../../platform/http/fields.js';
import type { FastifyReply } from 'fastify';
import { CallingActor } from '../../platform/http/caller.js';
import { etag } from '../../platform/http/if-match.js';
import { InLanguage } from '../../platform/http/language.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Dossiers } from './dossiers.js';
import { ProcessView } from './process.view.js';
import { Views } from './views.js';

export class AsOfQuery {
  /** The dossier as it was by the end of this day. */
  @Optional() @CalendarDay() asOf?: string;
  /** By which clock: when it happened (default), or when it was recorded. */
  @Optional() @OneOf(['occurred', 'recorded']) clock?: 'occurred' | 'recorded';
}

@Controller('api/processes/:id')
export class ProcessController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'One process: everything known about it, now or as of a day.',
    roles: signedIn,
    query: AsOfQuery,
    answer: ProcessView,
    problems: [404],
    etag: true,
  })
  async get(
    @ProcessId() id: string,
    @Query() query: AsOfQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProcessView> {
    const { dossier, course } =
      query.asOf === undefined
        ? await this.dossiers.now(id)
        : await this.dossiers.asOf(id, query.asOf, query.clock ?? 'occurred');
    // A dossier of the past has the version it had then, which no writer may build on.
    if (query.asOf === undefined) reply.header('etag', etag(dossier.version));
    return this.views.process(dossier, course, actor, language);
  }
}
