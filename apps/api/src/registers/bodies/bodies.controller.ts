import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../directory/directory.js';
import { bodyItem, BodyRegister } from './body-register.js';
import { BodyChange, BodyItem, BodyList, BodyRequest } from './body.types.js';
import { keptRegister } from '../register/kept-register.js';

const kept = keptRegister({
  id: 'bodyId',
  roles: ['admin'],
  item: BodyItem,
  add: { summary: 'Add a body.', body: BodyRequest },
  change: {
    summary: 'Change a body; one that is no more becomes inactive, it is never removed.',
    body: BodyChange,
  },
});

@Controller('api/bodies')
export class BodiesController extends kept {
  constructor(
    private readonly directory: Directory,
    bodies: BodyRegister,
    idempotency: Idempotency,
  ) {
    super(bodies, idempotency);
  }

  @Route({ method: 'get', summary: 'All bodies, by name.', roles: signedIn, answer: BodyList })
  list(): BodyList {
    return { items: this.directory.bodies().map(bodyItem) };
  }
}
