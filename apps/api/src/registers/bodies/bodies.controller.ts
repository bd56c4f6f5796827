import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Bodies, bodyItem } from './bodies.js';
import { BodyChange, BodyItem, BodyList, BodyRequest } from './body.types.js';

@Controller('api/bodies')
export class BodiesController {
  constructor(
    private readonly directory: Directory,
    private readonly bodies: Bodies,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({ method: 'get', summary: 'All bodies, by name.', roles: signedIn, answer: BodyList })
  list(): BodyList {
    return { items: this.directory.bodies().map(bodyItem) };
  }

  @Route({
    method: 'post',
    summary: 'Add a body.',
    roles: ['admin'],
    body: BodyRequest,
    answer: BodyItem,
    status: 201,
    idempotent: true,
  })
  add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<BodyItem> {
    return this.idempotency.once<BodyItem>(repeatable, (keep) => this.bodies.add(sent, caller, keep));
  }

  @Route({
    method: 'patch',
    path: ':bodyId',
    summary: 'Change a body; one that is no more becomes inactive, it is never removed.',
    roles: ['admin'],
    body: BodyChange,
    answer: BodyItem,
    problems: [404],
  })
  change(
    @PathId('bodyId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<BodyItem> {
    return this.bodies.change(id, sent, caller);
  }
}
