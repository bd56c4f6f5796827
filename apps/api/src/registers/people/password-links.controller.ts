import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route } from '../../platform/http/route.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { PasswordLinks } from './password-links.js';
import { PasswordLink } from './person.types.js';

/** Apart from people: what it answers is a secret, so no repeat ever gets the first answer. */
@Controller('api/people')
export class PasswordLinksController {
  constructor(private readonly links: PasswordLinks) {}

  @Route({
    method: 'post',
    path: ':personId/password-link',
    summary:
      'Make a link with which somebody chooses their password, once; an earlier one is no longer good.',
    roles: ['admin'],
    answer: PasswordLink,
    status: 201,
    problems: [404, 409],
  })
  make(@PathId('personId') id: string, @Caller() caller: KnownPerson): Promise<PasswordLink> {
    return this.links.make(id, caller);
  }
}
