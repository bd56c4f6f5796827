import { Controller } from '@nestjs/common';
import { mandateSheet, visibleTo, type Actor } from '@plankreis/process';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Dossiers } from '../view/dossiers.js';
import { MandateSheetView } from './mandate-sheet.view.js';

@Controller('api/processes/:id/mandate')
export class MandateController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'get',
    summary:
      'The mandate sheet: by which authority the process may do what, with what money, and what is open.',
    roles: signedIn,
    answer: MandateSheetView,
    problems: [404],
  })
  async sheet(@ProcessId() id: string, @CallingActor() actor: Actor): Promise<MandateSheetView> {
    const { dossier } = await this.dossiers.now(id);
    return mandateSheet(dossier, this.clock.today(), visibleTo(actor, dossier));
  }
}
