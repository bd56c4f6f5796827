import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import {
  SocialSpaceChange,
  SocialSpaceItem,
  SocialSpaceList,
  SocialSpaceRequest,
  SocialSpaceShapes,
} from './social-space.types.js';
import { SocialSpaces } from './social-spaces.js';
import { keptRegister } from '../register/kept-register.js';
import { SocialSpaceRegister } from './social-space-register.js';

const kept = keptRegister({
  id: 'spaceId',
  roles: ['admin'],
  item: SocialSpaceItem,
  add: { summary: 'Add a social space.', body: SocialSpaceRequest },
  change: {
    summary: 'Change or move a social space; one that is no more becomes inactive, it is never removed.',
    body: SocialSpaceChange,
  },
});

@Controller('api/social-spaces')
export class SocialSpacesController extends kept {
  constructor(
    private readonly spaces: SocialSpaces,
    register: SocialSpaceRegister,
    idempotency: Idempotency,
  ) {
    super(register, idempotency);
  }

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
}
