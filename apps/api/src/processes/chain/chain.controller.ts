import { Controller, Inject } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { chainOf } from '@plankreis/readmodel';
import { DATABASE } from '../../platform/database/tokens.js';
import { ChainLinkView } from './chain.view.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { notFound } from '../../platform/problems/problem.js';

@Controller('api/processes/:id/chain')
export class ChainController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Route({
    method: 'get',
    summary: 'The cycles this process stands in, the first first.',
    roles: signedIn,
    answer: [ChainLinkView],
    problems: [404],
  })
  async chain(@ProcessId() id: string): Promise<ChainLinkView[]> {
    const links = await chainOf(this.db, id);
    if (links.length === 0) throw notFound();
    return links;
  }
}
