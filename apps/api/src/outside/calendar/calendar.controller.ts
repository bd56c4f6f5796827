import { Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { addDays, type Language } from '@plankreis/process';
import { deadlineList, type ListedDeadline } from '@plankreis/readmodel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { DeadlineViews } from '../../lists/deadlines/deadline-views.js';
import { NoticeChoices } from '../digest/notice-choices.js';
import { actorOf } from '../../platform/http/caller.js';
import { Route } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { Problem } from '../../platform/problems/problem.js';
import { Throttle } from '../../registers/session/throttle.js';
import { Settings } from '../../platform/settings/settings.js';
import { CalendarAddresses, type Subscription } from './calendar-addresses.js';
import { calendarText, type CalendarEvent } from './calendar-text.js';

const PAGE = 200;
/** More than a calendar is looked through for. */
const MOST = 1000;
/** What was due earlier is no matter of a calendar any more. */
const BACK_DAYS = 366;

/** What calendars fetch; nobody signs in here, the address is the secret. */
@Controller('api/calendar')
export class CalendarController {
  readonly #throttle: Throttle;
  #refused = 0;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly addresses: CalendarAddresses,
    private readonly choices: NoticeChoices,
    private readonly views: DeadlineViews,
    private readonly directory: Directory,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.#throttle = new Throttle(() => clock.now().getTime());
  }

  @Route({
    method: 'get',
    path: ':file',
    summary: 'Deadlines as an iCalendar file, under a private address that ends in .ics.',
    roles: 'anyone',
    answer: 'calendar',
    problems: [404, 429],
  })
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = /^([A-Za-z0-9_-]{1,64})\.ics$/.exec(file)?.[1] ?? '';
    const subscription = await this.addresses.holder(token);
    if (!subscription) throw this.#refusal(request.ip);
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store');
    return this.#text(subscription);
  }

  /** Whoever tries many addresses waits between them; nobody with a right one does. */
  #refusal(address: string): Problem {
    // There is no account to be guessed: each attempt stands for itself, and only the address counts.
    const account = `calendar ${String(this.#refused++)}`;
    const seconds = this.#throttle.wait(account, address);
    if (seconds > 0)
      return new Problem(429, 'session.throttled', {
        params: { seconds },
        headers: { 'retry-after': String(seconds) },
      });
    this.#throttle.failed(account, address);
    return new Problem(404, 'calendar.notFound');
  }

  async #text({ person, departmentId }: Subscription): Promise<string> {
    const { language } = await this.choices.of(person.id);
    const events: CalendarEvent[] = [];
    for (let cursor: string | undefined; events.length < MOST;) {
      const today = this.clock.today();
      const page = await deadlineList(this.db, {
        actor: actorOf(person),
        today,
        ...(departmentId === undefined ? { mine: true } : { department: departmentId }),
        from: addDays(today, -BACK_DAYS),
        cursor,
        limit: PAGE,
      });
      events.push(...page.items.map((item) => this.#event(item, language)));
      if (page.next === undefined) break;
      cursor = page.next;
    }
    const department = departmentId && this.#department(departmentId);
    return calendarText(events, { department, language, now: this.clock.now() });
  }

  #event(item: ListedDeadline, language: Language): CalendarEvent {
    const { publicUrl } = this.settings;
    return {
      ...item,
      text: this.views.text(item, language),
      department: this.#department(item.department),
      ...(publicUrl === undefined
        ? {}
        : { url: `${publicUrl}/prozesse/${encodeURIComponent(item.processId)}` }),
    };
  }

  #department(id: string): string {
    return this.directory.department(id)?.name ?? id;
  }
}
