import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { listAnalysisFindings } from '@plankreis/readmodel';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import { SocialSpaces } from '../../registers/spaces/social-spaces.js';
import { AnalysisFindingList, AnalysisFindingsQuery } from './analysis.types.js';

@Controller('api/analysis-findings')
export class AnalysisController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly spaces: SocialSpaces,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary:
      'What the analyses of all processes have found, the newest first, also of a space with its parts.',
    roles: signedIn,
    query: AnalysisFindingsQuery,
    answer: AnalysisFindingList,
  })
  async list(
    @Query() query: AnalysisFindingsQuery,
    @CallingActor() actor: Actor,
  ): Promise<AnalysisFindingList> {
    const { space, process, department, cursor, limit = 50 } = query;
    requireSound([...faultsAsked(query, this.directory), ...this.spaces.faultsAsked(space)]);
    const page = await listAnalysisFindings(this.db, {
      ...{ actor, department, cursor, limit },
      processId: process,
      spaceIds: space === undefined ? undefined : this.spaces.withParts(space),
    });
    return {
      items: page.items.map(({ spaceId, ...item }) => ({
        ...item,
        department: this.views.department(item.department),
        ...(spaceId === undefined ? {} : { space: this.spaces.named(spaceId) }),
      })),
      next: page.next ?? null,
    };
  }
}
