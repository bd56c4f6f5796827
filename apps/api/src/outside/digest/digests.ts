import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { addDays, deadlineState, factText, type Day } from '@plankreis/process';
import { deadlineList, newsOf } from '@plankreis/readmodel';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { DeadlineViews } from '../../lists/deadlines/deadline-views.js';
import { actorOf } from '../../platform/http/caller.js';
import { Directory } from '../../registers/directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Settings, type MailSettings } from '../../platform/settings/settings.js';
import { letter, type Letter } from './letter.js';
import { NoticeChoices, type DigestTime, type NoticeChoice } from './notice-choices.js';

const ROUND_MS = 10 * 60_000;
/** How often a mail is tried on one day, and how long is waited in between. */
const TRIES = 3;
const PAUSE_MS = 30 * 60_000;
/** A mail server that does not answer for so long is out. */
const PATIENCE_MS = 20_000;
const MOST = 30;
const NEVER = '0000-01-01';

interface Claim {
  /** What stood there before, to be put back where the mail could not be sent. */
  readonly sentOn: Day;
  readonly toldUntil: string;
}

/**
 * Writes to people about what is due and what is new, where the municipality has named a mail server. A row per person
 * is claimed before the mail goes out: nobody gets two on a day, however many programs there are and whenever they
 * stop; a program that stops in the middle sends none until the next time.
 */
@Injectable()
export class Digests implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(Digests.name);
  #rounds: NodeJS.Timeout | undefined;
  #round: Promise<number> | undefined;
  #transport: Transporter | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly choices: NoticeChoices,
    private readonly views: DeadlineViews,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    const { mail } = this.settings;
    if (!mail) return;
    this.#transport = createTransport({
      url: mail.url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
    this.#rounds = setInterval(() => void this.round().catch(() => undefined), ROUND_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#rounds);
    await this.#round?.catch(() => undefined);
    this.#transport?.close();
  }

  /** Writes to everybody whose time has come; how many mails went out. */
  round(): Promise<number> {
    this.#round ??= this.#all().finally(() => (this.#round = undefined));
    return this.#round;
  }

  async #all(): Promise<number> {
    const { mail } = this.settings;
    if (!mail || !this.#transport) return 0;
    let sent = 0;
    for (const person of this.directory.people().filter(({ active }) => active))
      if (await this.#one(person, mail, this.#transport)) sent += 1;
    return sent;
  }

  async #one(person: KnownPerson, mail: MailSettings, transport: Transporter): Promise<boolean> {
    const choice = await this.choices.of(person.id);
    const claim = choice.digest === 'off' ? undefined : await this.#claim(person.id, choice.digest);
    if (!claim) return false;
    try {
      const written = await this.#letter(person, choice, claim, mail);
      if (!written) return false;
      await transport.sendMail({
        from: mail.from,
        to: { name: person.name, address: person.email },
        ...written,
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return true;
    } catch (error) {
      // No address of a person in the log.
      this.#log.warn(`A digest could not be sent: ${error instanceof Error ? error.message : 'unknown'}`);
      await this.#putBack(person.id, claim);
      return false;
    }
  }

  /** Takes the turn of a person as if the mail had gone out; undefined where it is not their time, or another has it. */
  async #claim(personId: string, digest: Exclude<DigestTime, 'off'>): Promise<Claim | undefined> {
    const [today, now] = [this.clock.today(), this.clock.now().toISOString()];
    const begun = digest === 'daily' ? today : mondayOf(today);
    return this.db.write(async (tx) => {
      await tx.run(
        "INSERT INTO digest (person_id, sent_on, told_until, tried_on, tries, not_before) VALUES (?, ?, ?, ?, 0, '')" +
          ' ON CONFLICT (person_id) DO NOTHING',
        // What was recorded before anybody was written to is no news.
        [personId, NEVER, now, NEVER],
      );
      const lock = tx.dialect === 'postgres' ? ' FOR UPDATE' : '';
      const [row] = await tx.all<{ sent_on: Day; told_until: string }>(
        `SELECT sent_on, told_until FROM digest WHERE person_id = ?${lock}`,
        [personId],
      );
      const { changes } = await tx.run(
        'UPDATE digest SET sent_on = ?, told_until = ?, tries = CASE WHEN tried_on = ? THEN tries + 1 ELSE 1 END, tried_on = ?' +
          ' WHERE person_id = ? AND sent_on < ? AND not_before <= ? AND (tried_on < ? OR tries < ?)',
        [today, now, today, today, personId, begun, now, today, TRIES],
      );
      return changes === 1 && row ? { sentOn: row.sent_on, toldUntil: row.told_until } : undefined;
    });
  }

  async #putBack(personId: string, { sentOn, toldUntil }: Claim): Promise<void> {
    const notBefore = new Date(this.clock.now().getTime() + PAUSE_MS).toISOString();
    await this.db.write((tx) =>
      tx.run('UPDATE digest SET sent_on = ?, told_until = ?, not_before = ? WHERE person_id = ?', [
        sentOn,
        toldUntil,
        notBefore,
        personId,
      ]),
    );
  }

  async #letter(
    person: KnownPerson,
    { language }: NoticeChoice,
    { toldUntil }: Claim,
    { address }: MailSettings,
  ): Promise<Letter | undefined> {
    const today = this.clock.today();
    const [due, news] = await Promise.all([
      deadlineList(this.db, { actor: actorOf(person), today, mine: true, warned: true, limit: MOST }),
      newsOf(this.db, { personId: person.id, since: toldUntil, today }),
    ]);
    return letter(
      {
        due: due.items.map((item) => ({
          ...item,
          isOverdue: deadlineState(item, today) === 'overdue',
          text: this.views.text(item, language),
        })),
        news: news.map(({ number, title, entries }) => ({
          number,
          title,
          facts: [...new Set(entries.map(({ type }) => factText(type, language)))],
        })),
      },
      { name: person.name, language, address },
    );
  }
}

/** The Monday of the week of a day. */
const mondayOf = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
