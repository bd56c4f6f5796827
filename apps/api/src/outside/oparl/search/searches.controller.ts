import { Body, Controller } from '@nestjs/common';
import type { PaperQuery } from '@plankreis/oparl';
import type { Language } from '@plankreis/process';
import { Caller } from '../../../platform/http/caller.js';
import { InLanguage } from '../../../platform/http/language.js';
import { PathId } from '../../../platform/http/path-id.js';
import { Route } from '../../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { toldFault } from '../connection/fault.js';
import type { Search } from './search-row.js';
import { Searches } from './searches.js';
import { SearchRequest, SearchView, type PaperSought } from './searches.types.js';

@Controller('api/oparl/searches')
export class SearchesController {
  constructor(
    private readonly searches: Searches,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'post',
    summary: 'Begin to look for a paper in a council information system.',
    roles: ['liaison'],
    body: SearchRequest,
    answer: SearchView,
    status: 201,
    problems: [404, 409],
    idempotent: true,
  })
  begin(
    @Body() { systemId, paper }: SearchRequest,
    @Caller() caller: KnownPerson,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<SearchView> {
    const viewOf = viewIn(language);
    return this.idempotency.once<SearchView>(repeatable, async (keep) =>
      viewOf(
        await this.searches.begin(
          systemId,
          queryOf(paper),
          caller.id,
          keep && ((tx, search) => keep(tx, viewOf(search))),
        ),
      ),
    );
  }

  @Route({
    method: 'get',
    path: ':searchId',
    summary: 'How far a search has come, and what it has found so far.',
    roles: ['liaison', 'auditor'],
    answer: SearchView,
    problems: [404],
  })
  async progress(@PathId('searchId') id: string, @InLanguage() language: Language): Promise<SearchView> {
    return viewIn(language)(await this.searches.one(id));
  }

  @Route({
    method: 'delete',
    path: ':searchId',
    summary: 'Call a search off; what it found stays, and it can be resumed.',
    roles: ['liaison'],
    answer: SearchView,
    problems: [404],
  })
  async cancel(@PathId('searchId') id: string, @InLanguage() language: Language): Promise<SearchView> {
    return viewIn(language)(await this.searches.cancel(id));
  }

  @Route({
    method: 'put',
    path: ':searchId',
    summary: 'Go on with a search from where it got to.',
    roles: ['liaison'],
    answer: SearchView,
    problems: [404, 409],
  })
  async resume(@PathId('searchId') id: string, @InLanguage() language: Language): Promise<SearchView> {
    return viewIn(language)(await this.searches.resume(id));
  }
}

function queryOf({ number, title, address }: PaperSought): PaperQuery {
  if (number !== undefined) return { number };
  return title === undefined ? { address: address ?? '' } : { title };
}

/** Lists run from the oldest paper on; people look for the one of last month. One without a day comes last. */
const newestFirst = (found: Search['found']): Search['found'] =>
  found.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));

const dayOf = ({ date, modified }: Search['found'][number]): string => date ?? modified ?? '';

const viewIn =
  (language: Language) =>
  ({ id, systemId, query, state, begunAt, found, pages, seen, fault }: Search): SearchView => ({
    id,
    systemId,
    paper: query,
    state,
    begunAt,
    found: newestFirst(found),
    pages,
    seen,
    resumable: ['paused', 'cancelled', 'broken'].includes(state),
    ...(fault && { fault: toldFault(fault, language) }),
  });
