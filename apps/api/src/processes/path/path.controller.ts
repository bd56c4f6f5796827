import { Controller, Query } from '@nestjs/common';
import {
  actText,
  entryTypeNames,
  OneOf,
  Parts,
  path,
  stateNames,
  tell,
  type Actor,
  type EntryTypeName,
  type Language,
  type StateName,
} from '@plankreis/process';
import { AnyText } from '../../platform/http/fields.js';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Problem } from '../../platform/problems/problem.js';
import { MissingView } from '../next/next.view.js';
import { Contexts } from '../context/contexts.js';
import { Dossiers } from '../view/dossiers.js';

export class PathQuery {
  @OneOf(stateNames) to!: StateName;
}

export class PathStepView {
  @OneOf(entryTypeNames) type!: EntryTypeName;
  @AnyText() label!: string;
  @OneOf(stateNames) from!: StateName;
  @OneOf(stateNames) to!: StateName;
  @Parts(() => MissingView) missing!: readonly MissingView[];
}

@Controller('api/processes/:id/path')
export class PathController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly contexts: Contexts,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'get',
    summary: 'The shortest way from here to a state, with what is missing at each step.',
    roles: signedIn,
    query: PathQuery,
    answer: [PathStepView],
    problems: [404],
  })
  async path(
    @ProcessId() id: string,
    @Query() { to }: PathQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<PathStepView[]> {
    const { dossier, course } = await this.dossiers.now(id);
    const { successorId } = course;
    const context = this.contexts.context({ today: this.clock.today(), processId: id, successorId });
    const steps = path(dossier, to, actor, context);
    if (!steps) throw new Problem(404, 'path.notFound');
    return steps.map(({ type, from, to, missing }) => ({
      type,
      label: actText(type, language),
      from,
      to,
      missing: missing.map((one) => tell(one, language)),
    }));
  }
}
