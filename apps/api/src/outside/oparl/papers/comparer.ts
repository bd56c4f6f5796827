import { Injectable } from '@nestjs/common';
import { byId, visibleTo, type Actor, type Paper } from '@plankreis/process';
import { Directory } from '../../../registers/directory/directory.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Dossiers } from '../../../processes/view/dossiers.js';
import { ReadingRules } from '../reading/rules.js';
import { BodiesMeantStore } from '../connection/bodies-meant.js';
import type { Here } from './comparison.js';
import type { Link } from './link-row.js';

/** Gathers what there is here to compare a linked paper with. */
@Injectable()
export class Comparer {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly directory: Directory,
    private readonly rules: ReadingRules,
    private readonly bodiesMeant: BodiesMeantStore,
  ) {}

  /** A paper, where there is one and the person may read it. @throws Problem 404 */
  async paper(processId: string, paperId: string, actor: Actor): Promise<Paper> {
    const { dossier } = await this.dossiers.now(processId);
    const paper = byId(visibleTo(actor, dossier).papers, paperId);
    if (!paper) throw new Problem(404, 'oparl.paperNotFound');
    return paper;
  }

  /** As `actor` may see it; everything where nobody asks. */
  async here({ processId, paperId, systemId }: Link, actor?: Actor): Promise<Here> {
    const { dossier } = await this.dossiers.now(processId);
    return {
      dossier: actor ? visibleTo(actor, dossier) : dossier,
      paperId,
      bodyOf: await this.bodiesMeant.finder(systemId),
      bodyNamed: (id) => this.directory.body(id),
      rules: await this.rules.all(),
    };
  }
}
