import { Inject, Injectable } from '@nestjs/common';
import { VersionConflict, type Database } from '@plankreis/journal';
import { tell, type Actor, type Day, type Language } from '@plankreis/process';
import { papersLapsing, type PaperOnItsWay } from '@plankreis/readmodel';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { invalid, Problem } from '../../platform/problems/problem.js';
import { problemTexts } from '../../platform/problems/texts.js';
import { Recorder } from '../../processes/record/recorder.js';
import { Dossiers } from '../../processes/view/dossiers.js';
import { own } from '../../processes/record/own-entries.js';

/** What became of a paper. */
interface Outcome {
  readonly paper: PaperOnItsWay;
  /** Of the process, afterwards. */
  readonly version: number;
  /** Why it did not lapse. */
  readonly refusedBecause?: string;
}

const PAGE = 100;

/** How often a paper is tried whose process others write on at the same time. */
const TRIES = 3;

/** Undecided papers lapse with the council's term where the municipality has configured so (model 2.3). */
@Injectable()
export class Lapse {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly rules: CouncilRulesStore,
    private readonly recorder: Recorder,
    private readonly dossiers: Dossiers,
  ) {}

  get applies(): boolean {
    return this.rules.present.papersLapse;
  }

  /** @throws Problem 400 where no council term ends on that day */
  requireTerm(endsOn: Day, path: string): void {
    if (!this.rules.present.terms.some(({ until }) => until === endsOn))
      throw invalid([{ path, code: 'noTermEnds' }]);
  }

  /**
   * Records on each paper that it has lapsed, one after the other; a refusal holds up none of the others. What has
   * lapsed is not found again, so that it can be repeated.
   * @throws Problem 409 where papers do not lapse here
   */
  async apply(endsOn: Day, actor: Actor, language: Language): Promise<Outcome[]> {
    if (!this.applies) throw new Problem(409, 'lapse.notConfigured');
    const outcomes: Outcome[] = [];
    let cursor: string | undefined;
    do {
      const page = await papersLapsing(this.db, { actor, termEndedOn: endsOn, cursor, limit: PAGE });
      for (const paper of page.items) outcomes.push(await this.#lapse(paper, endsOn, actor, language));
      cursor = page.next;
    } while (cursor !== undefined);
    return outcomes;
  }

  async #lapse(paper: PaperOnItsWay, endsOn: Day, actor: Actor, language: Language): Promise<Outcome> {
    const { processId, paperId } = paper;
    const reason = reasonOf(endsOn);
    const sent = { type: own.lapsed, data: { paperId, reason }, occurredOn: endsOn, basis: reason };
    for (let tries = 1; ; tries++) {
      const { version } = (await this.dossiers.now(processId)).dossier;
      try {
        const done = await this.recorder.record(processId, version, { sent, faults: [] }, actor);
        return { paper, version: done.dossier.version };
      } catch (error) {
        if (error instanceof VersionConflict && tries < TRIES) continue;
        return { paper, version, refusedBecause: messageOf(error, language) };
      }
    }
  }
}

/** Kept in the journal, which is written in German whoever asks. */
function reasonOf(endsOn: Day): string {
  const day = new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', dateStyle: 'medium' });
  return `Ende der Wahlperiode am ${day.format(new Date(endsOn))}`;
}

/** Why an entry was refused, in a sentence. @throws what is no refusal */
function messageOf(error: unknown, language: Language): string {
  if (error instanceof VersionConflict) return problemTexts['version.stale'][language][0];
  if (!(error instanceof Problem)) throw error;
  const [, detail] = problemTexts[error.code][language];
  const missing = (error.details.missing ?? []).map((one) => tell(one, language).message);
  return missing.length > 0 ? missing.join(' ') : detail;
}
