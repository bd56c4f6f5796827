import { Body, Controller } from '@nestjs/common';
import type { Language } from '@plankreis/process';
import { Caller } from '../../../platform/http/caller.js';
import { InLanguage } from '../../../platform/http/language.js';
import { PathId } from '../../../platform/http/path-id.js';
import { Route, signedIn } from '../../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { toldFault } from '../connection/fault.js';
import { Watch } from '../proposals/watch.js';
import { BodiesMeantStore } from '../connection/bodies-meant.js';
import type { CouncilSystem } from '../connection/system-row.js';
import { Systems } from '../connection/systems.js';
import {
  BodiesMeant,
  BodyMeantRequest,
  SystemItem,
  SystemList,
  SystemRequest,
} from '../connection/systems.types.js';

const itemIn =
  (language: Language) =>
  ({ facts, fault, ...system }: CouncilSystem): SystemItem => ({
    ...system,
    ...(facts && { says: facts }),
    ...(fault && { fault: toldFault(fault, language) }),
  });

@Controller('api/oparl/systems')
export class SystemsController {
  constructor(
    private readonly systems: Systems,
    private readonly bodiesMeant: BodiesMeantStore,
    private readonly watch: Watch,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary: 'The council information systems that are connected, by name.',
    roles: signedIn,
    answer: SystemList,
  })
  async list(@InLanguage() language: Language): Promise<SystemList> {
    return { items: (await this.systems.all()).map(itemIn(language)) };
  }

  @Route({
    method: 'post',
    summary: 'Connect a council information system; it has to answer as one.',
    roles: ['admin'],
    body: SystemRequest,
    answer: SystemItem,
    status: 201,
    problems: [422],
    idempotent: true,
  })
  add(
    @Body() body: SystemRequest,
    @Caller() caller: KnownPerson,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<SystemItem> {
    const itemOf = itemIn(language);
    return this.idempotency.once<SystemItem>(repeatable, async (keep) =>
      itemOf(await this.systems.add(body, caller, keep && ((tx, system) => keep(tx, itemOf(system))))),
    );
  }

  @Route({
    method: 'put',
    path: ':systemId',
    summary: 'Change a council information system; where it moved it has to answer there.',
    roles: ['admin'],
    body: SystemRequest,
    answer: SystemItem,
    problems: [404, 422],
  })
  async change(
    @PathId('systemId') id: string,
    @Body() body: SystemRequest,
    @Caller() caller: KnownPerson,
    @InLanguage() language: Language,
  ): Promise<SystemItem> {
    return itemIn(language)(await this.systems.change(id, body, caller));
  }

  @Route({
    method: 'put',
    path: ':systemId/inspection',
    summary: 'Look at a system again: what it says of itself, or why it cannot be read.',
    roles: ['admin'],
    answer: SystemItem,
    problems: [404],
  })
  async inspect(@PathId('systemId') id: string, @InLanguage() language: Language): Promise<SystemItem> {
    return itemIn(language)(await this.systems.inspect(id));
  }

  @Route({
    method: 'get',
    path: ':systemId/bodies',
    summary: 'Which bodies of ours those of the system are, as far as somebody has said so.',
    roles: signedIn,
    answer: BodiesMeant,
    problems: [404],
  })
  async bodies(@PathId('systemId') id: string): Promise<BodiesMeant> {
    await this.systems.one(id);
    return { items: await this.bodiesMeant.of(id) };
  }

  @Route({
    method: 'put',
    path: ':systemId/bodies',
    summary: 'Say which body of ours one of the system is.',
    roles: ['liaison', 'admin'],
    body: BodyMeantRequest,
    answer: BodiesMeant,
    problems: [404],
  })
  async say(@PathId('systemId') id: string, @Body() body: BodyMeantRequest): Promise<BodiesMeant> {
    await this.systems.one(id);
    await this.bodiesMeant.say(id, body);
    await this.watch.proposeAgain(id);
    return { items: await this.bodiesMeant.of(id) };
  }
}
