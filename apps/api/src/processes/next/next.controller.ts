import { Controller } from '@nestjs/common';
import { actText, nextEntries, tell, type Actor, type Language } from '@plankreis/process';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Contexts } from '../context/contexts.js';
import { Dossiers } from '../view/dossiers.js';
import { NextEntryView } from './next.view.js';

@Controller('api/processes/:id/next')
export class NextController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly contexts: Contexts,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'get',
    summary:
      'What the caller could record now: whether it is permitted and possible, and what is missing first.',
    roles: signedIn,
    answer: [NextEntryView],
    problems: [404],
  })
  async next(
    @ProcessId() id: string,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<NextEntryView[]> {
    const { dossier, course } = await this.dossiers.now(id);
    const context = this.contexts.context({
      today: this.clock.today(),
      processId: id,
      successorId: course.successorId,
    });
    return nextEntries(dossier, actor, context).map(({ type, missing, ...entry }) => ({
      type,
      label: actText(type, language),
      ...entry,
      missing: missing.map((one) => tell(one, language)),
    }));
  }
}
