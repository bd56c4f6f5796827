import { Controller } from '@nestjs/common';
import {
  Flag,
  looseEnds,
  OneOf,
  Optional,
  Parts,
  trace,
  traceKinds,
  visibleTo,
  type Actor,
  type LooseEndKind,
  type TraceKind,
} from '@plankreis/process';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { AnyText, Count, TextList } from '../../platform/http/fields.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Dossiers } from '../view/dossiers.js';

/** One link of the chain; what it follows from and what follows from it are keys of other links. */
export class TraceLinkView {
  @AnyText() key!: string;
  @OneOf(traceKinds) kind!: TraceKind;
  /** The part it stands for: that of the work and its effect is the measure, that of an item its decision. */
  @AnyText() id!: string;
  @Optional() @Count() itemNo?: number;
  /** Its place among those of its kind, from 1. */
  @Count() no!: number;
  @AnyText() title!: string;
  @TextList() follows!: readonly string[];
  @TextList() leadsTo!: readonly string[];
}

export class LooseEndView {
  @AnyText() key!: string;
  @OneOf(looseEnds) kind!: LooseEndKind;
  /** False as long as there is time, and for political additions. */
  @Flag() gap!: boolean;
}

/** From what was found to what it brought about, and where that breaks off. */
export class TraceView {
  @Parts(() => TraceLinkView) links!: readonly TraceLinkView[];
  @Parts(() => LooseEndView) looseEnds!: readonly LooseEndView[];
}

@Controller('api/processes/:id/trace')
export class TraceController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'get',
    summary: 'From finding to effect, to be walked in both directions, with its loose ends.',
    roles: signedIn,
    answer: TraceView,
    problems: [404],
  })
  async trace(@ProcessId() id: string, @CallingActor() actor: Actor): Promise<TraceView> {
    const { dossier } = await this.dossiers.now(id);
    return trace(visibleTo(actor, dossier), this.clock.today());
  }
}
