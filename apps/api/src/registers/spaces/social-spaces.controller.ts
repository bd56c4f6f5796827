import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import {
  SocialSpaceChange,
  SocialSpaceItem,
  SocialSpaceList,
  SocialSpaceRequest,
  SocialSpaceShapes,
} from './social-space.types.js';
import { SocialSpaces } from './social-spaces.js';

@Controller('api/social-spaces')
export class SocialSpacesController {
  constructor(
    private readonly spaces: SocialSpaces,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary: 'The social spaces of the municipality, parents before their parts.',
    roles: signedIn,
    answer: SocialSpaceList,
  })
  list(): SocialSpaceList {
    return { items: [...this.spaces.all()] };
  }

  @Route({
    method: 'get',
    path: 'shapes',
    summary: 'The outlines of the social spaces that have one.',
    roles: signedIn,
    answer: SocialSpaceShapes,
  })
  async shapes(): Promise<SocialSpaceShapes> {
    return { items: await this.spaces.shapes() };
  }

  @Route({
    method: 'post',
    summary: 'Add a social space.',
    roles: ['admin'],
    body: SocialSpaceRequest,
    answer: SocialSpaceItem,
    status: 201,
    idempotent: true,
  })
  add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<SocialSpaceItem> {
    return this.idempotency.once<SocialSpaceItem>(repeatable, (keep) => this.spaces.add(sent, caller, keep));
  }

  @Route({
    method: 'patch',
    path: ':spaceId',
    summary: 'Change or move a social space; one that is no more becomes inactive, it is never removed.',
    roles: ['admin'],
    body: SocialSpaceChange,
    answer: SocialSpaceItem,
    problems: [404],
  })
  change(
    @PathId('spaceId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<SocialSpaceItem> {
    return this.spaces.alter(id, sent, caller);
  }
}
