import { Controller, Inject } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { chainOf } from '@plankreis/readmodel';
import { DATABASE } from '../../database/tokens.js';
import { ChainLinkView } from '../../dependencies/dependencies.types.js';
import { ProcessId } from '../../http/process-id.js';
import { Route, signedIn } from '../../http/route.js';
import { notFound } from '../../problems/problem.js';

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
