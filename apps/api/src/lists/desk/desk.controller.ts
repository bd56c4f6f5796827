import { Controller, Inject } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { addDays, factText, type Actor, type Language } from '@plankreis/process';
import { deadlineList, newsOf, signaturesWaiting } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { DeadlineViews } from '../deadlines/deadline-views.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Views } from '../../processes/view/views.js';
import { Desk } from './desk.types.js';
import { Visits } from './visits.js';

/** As many as somebody looks at in the morning. */
const MOST = 30;
const AHEAD_DAYS = 30;

@Controller('api/desk')
export class DeskController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly deadlines: DeadlineViews,
    private readonly views: Views,
    private readonly visits: Visits,
  ) {}

  @Route({
    method: 'get',
    summary: 'What the caller has to do, by date, and what changed since they were last here.',
    roles: signedIn,
    answer: Desk,
  })
  async read(@CallingActor() actor: Actor, @InLanguage() language: Language): Promise<Desk> {
    const today = this.clock.today();
    const newsSince = await this.visits.newsSince(actor.id);
    const soon = addDays(today, AHEAD_DAYS);
    const [warned, ahead, papers, news] = await Promise.all([
      deadlineList(this.db, { actor, today, mine: true, warned: true, limit: MOST }),
      deadlineList(this.db, { actor, today, mine: true, warned: false, until: soon, limit: MOST }),
      signaturesWaiting(this.db, { actor, limit: MOST }),
      newsOf(this.db, { personId: actor.id, since: newsSince, today }),
    ]);
    const due = [...warned.items, ...ahead.items].toSorted((one, other) =>
      one.dueOn < other.dueOn ? -1 : 1,
    );
    return {
      deadlines: due.slice(0, MOST).map((item) => this.deadlines.entry(item, today, language)),
      moreDeadlines: due.length > MOST || warned.next !== undefined || ahead.next !== undefined,
      papers: papers.items.map((paper) => ({
        ...paper,
        department: this.views.department(paper.department),
      })),
      newsSince,
      news: news.map(({ processId, number, title, entries }) => ({
        processId,
        number,
        processTitle: title,
        entries: entries.map(({ actorId, type, ...entry }) => ({
          ...entry,
          type,
          fact: factText(type, language),
          by: this.views.person(actorId),
        })),
      })),
    };
  }

  @Route({
    method: 'put',
    path: 'visit',
    summary: 'The caller is at their desk: what is shown there is news until they come back another time.',
    roles: signedIn,
    answer: 'nothing',
    status: 204,
  })
  visit(@CallingActor() actor: Actor): Promise<void> {
    return this.visits.note(actor.id);
  }
}
