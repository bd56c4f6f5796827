import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { decisionsAwaitingEffect, tell, type Language, type ToldMissing } from '@plankreis/process';
import { decisionsWaiting, type ReaderQuery, type WaitingDecision } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { Contexts } from '../../processes/context/contexts.js';
import { Dossiers } from '../../processes/view/dossiers.js';

export interface WaitingEffect extends WaitingDecision {
  readonly missing: readonly ToldMissing[];
}

/** Decisions that wait for effect, each with what it waits for. */
@Injectable()
export class Effects {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly dossiers: Dossiers,
    private readonly contexts: Contexts,
    private readonly clock: Clock,
  ) {}

  /** What is missing is judged by the dossier as it is now: only those of the page are loaded. */
  async page(
    query: ReaderQuery,
    language: Language,
  ): Promise<{ readonly items: readonly WaitingEffect[]; readonly next?: string }> {
    const { items, next } = await decisionsWaiting(this.db, query);
    const missing = new Map<string, ReadonlyMap<string, readonly ToldMissing[]>>();
    for (const processId of new Set(items.map((item) => item.processId)))
      missing.set(processId, await this.#missing(processId, language));
    return {
      // What took effect since the page was read waits no more.
      items: items.flatMap((item) => {
        const told = missing.get(item.processId)?.get(item.decisionId);
        return told ? [{ ...item, missing: told }] : [];
      }),
      next,
    };
  }

  async #missing(processId: string, language: Language): Promise<Map<string, readonly ToldMissing[]>> {
    const { dossier, course } = await this.dossiers.now(processId);
    const context = this.contexts.context({
      today: this.clock.today(),
      processId,
      successorId: course.successorId,
    });
    return new Map(
      decisionsAwaitingEffect(dossier, context).map(({ decision, missing }) => [
        decision.id,
        missing.map((one) => tell(one, language)),
      ]),
    );
  }
}
