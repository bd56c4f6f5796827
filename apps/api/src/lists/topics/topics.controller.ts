import { Controller, Inject, Query } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { rankText, windowStanding, type Actor, type Day, type Language } from '@plankreis/process';
import { assignedTo, topics, type TopicInStore } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { faultsAsked, requireSound } from '../filters/asked.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import { Windows } from '../../registers/windows/windows.js';
import { TopicList, TopicListQuery, type TopicEntryView } from './topic.types.js';

@Controller('api/topics')
export class TopicsController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly windows: Windows,
    private readonly views: Views,
  ) {}

  @Route({
    method: 'get',
    summary:
      'The topic store: collected, parked and refused topics, ranked, with why each stands where it stands.',
    roles: signedIn,
    query: TopicListQuery,
    answer: TopicList,
  })
  async list(
    @Query() query: TopicListQuery,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<TopicList> {
    const { due, woken, sort = 'rank', limit = 50, ...filters } = query;
    requireSound(faultsAsked(query, this.directory));
    const today = this.clock.today();
    const page = await topics(this.db, {
      ...filters,
      ...(due && { due: true }),
      ...(woken && { woken: true }),
      windows: this.windows.facts(),
      sort,
      limit,
      today,
    });
    const assigned =
      actor.role === 'planner'
        ? await assignedTo(
            this.db,
            actor,
            page.items.map(({ processId }) => processId),
            today,
          )
        : undefined;
    const isOwn = ({ processId, department }: TopicInStore): boolean =>
      assigned?.has(processId) ?? (actor.role === 'head' && actor.department === department);
    return {
      items: page.items.map((topic) => ({ ...this.#told(topic, today, language), own: isOwn(topic) })),
      next: page.next ?? null,
      unranked: page.unranked ?? false,
    };
  }

  #told(topic: TopicInStore, today: Day, language: Language): Omit<TopicEntryView, 'own'> {
    const { facts, rank, template, department, windows, ...rest } = topic;
    return {
      ...rest,
      department: this.views.department(department),
      template: this.views.template(template, language),
      urgency: facts.urgency,
      reviewDue: facts.reviewOn !== undefined && facts.reviewOn <= today,
      // That it was taken up again is left out of the facts.
      signals: facts.signals as TopicEntryView['signals'],
      points: rank.points,
      reasons: rank.reasons.map((reason) => ({
        code: reason.code,
        points: reason.points,
        text: rankText(reason, language),
      })),
      windows: windows.map((window) => ({
        id: window.id,
        title: window.title,
        standing: windowStanding(window, today),
        opensOn: window.opensOn,
        closesOn: window.closesOn,
      })),
    };
  }
}
