import { Controller, Req, type MessageEvent } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  catchError,
  exhaustMap,
  filter,
  from,
  interval,
  map,
  merge,
  of,
  share,
  takeUntil,
  type Observable,
} from 'rxjs';
import { Route, signedIn } from '../../platform/http/route.js';
import { tokenOf } from '../../registers/session/session-token.js';
import { Sessions } from '../../registers/session/sessions.js';
import { Feed } from '../../platform/events/feed.js';

/** Proxies close what is silent for a minute; a comment in between keeps the line open. */
const HEARTBEAT = 25_000;

@Controller('api/events')
export class EventsController {
  constructor(
    private readonly feed: Feed,
    private readonly sessions: Sessions,
  ) {}

  @Route({
    method: 'get',
    summary: 'Server-sent events, one for every recorded entry: `{ processId, version, type }`.',
    roles: signedIn,
    answer: 'events',
  })
  events(@Req() request: FastifyRequest): Observable<MessageEvent> {
    const token = tokenOf(request) ?? '';
    const recorded = this.feed.recorded.pipe(
      map(({ processId, version, type }): MessageEvent => ({ data: { processId, version, type } })),
    );
    const beat = interval(HEARTBEAT).pipe(share());
    // Listening is no use of a session, and ends with it; a database that does not answer ends nothing.
    const over = beat.pipe(
      exhaustMap(() => from(this.sessions.isOpen(token)).pipe(catchError(() => of(true)))),
      filter((open) => !open),
    );
    const alive = beat.pipe(map((): MessageEvent => ({ comment: 'alive' })));
    return merge(recorded, alive).pipe(takeUntil(over));
  }
}
