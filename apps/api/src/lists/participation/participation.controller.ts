import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { groupsInvolved, involved, lastAsked } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import { SocialSpaces } from '../../registers/spaces/social-spaces.js';
import {
  InvolvedGroups,
  ParticipationList,
  ParticipationQuery,
  SpacesAskedView,
} from './participation.types.js';
import { everySpaceAsked, spacesAsked } from '../../registers/spaces/spaces-asked.js';

@Controller('api/participation')
export class ParticipationController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly spaces: SocialSpaces,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary: 'Who is involved in all processes: planned, held, answered, waived, and who is not planned yet.',
    roles: signedIn,
    query: ParticipationQuery,
    answer: ParticipationList,
  })
  async list(@Query() query: ParticipationQuery, @CallingActor() actor: Actor): Promise<ParticipationList> {
    const { phase, group, state, space, department, cursor, limit = 50 } = query;
    requireSound([...faultsAsked(query, this.directory), ...this.spaces.faultsAsked(space)]);
    const page = await involved(this.db, {
      ...{ actor, phase, group, state, department, cursor, limit },
      spaceIds: space === undefined ? undefined : this.spaces.withParts(space),
      today: this.clock.today(),
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

  @Route({
    method: 'get',
    path: 'groups',
    summary: 'The groups that processes involve or have to.',
    roles: signedIn,
    answer: InvolvedGroups,
  })
  async groups(@CallingActor() actor: Actor): Promise<InvolvedGroups> {
    return { groups: await groupsInvolved(this.db, actor) };
  }

  @Route({
    method: 'get',
    path: 'spaces',
    summary: 'Where somebody was asked, space by space, and the social spaces in which nobody was yet.',
    roles: signedIn,
    answer: SpacesAskedView,
  })
  async spacesAsked(): Promise<SpacesAskedView> {
    const all = this.spaces.all();
    const last = await lastAsked(
      this.db,
      all.map(({ id }) => id),
    );
    const { asked, notAsked } = spacesAsked(all, [...last.keys()]);
    return {
      spaces: asked.length + notAsked.length,
      notAsked: notAsked.map(({ id, name }) => ({ id, name })),
      items: everySpaceAsked(all, last).map(({ space: { id, name }, ...rest }) => ({ id, name, ...rest })),
    };
  }
}
