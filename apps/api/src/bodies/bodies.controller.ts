import { Controller } from '@nestjs/common';
import { OneOf, Parts } from '@plankreis/process';
import { AnyText } from '../http/fields.js';
import { Route, signedIn } from '../http/route.js';
import { Directory } from '../people/directory.js';
import { bodyKinds, type BodyKind } from './body-kinds.js';

export class BodyItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @OneOf(bodyKinds) kind!: BodyKind;
}

export class BodyList {
  @Parts(() => BodyItem) items!: BodyItem[];
}

@Controller('api/bodies')
export class BodiesController {
  constructor(private readonly directory: Directory) {}

  @Route({ method: 'get', summary: 'All bodies, by name.', roles: signedIn, answer: BodyList })
  list(): BodyList {
    return { items: this.directory.bodies().map(({ id, name, kind }) => ({ id, name, kind })) };
  }
}
