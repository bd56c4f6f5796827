import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { createHash, randomBytes } from 'node:crypto';
import { Repository } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Settings } from '../../platform/settings/settings.js';
import { Session } from './session.entity.js';

const ENDED = 'session-ended';
/** How long what is known of a session may be behind, should a notice be lost. */
const KNOWN_FOR = 30_000;
/** How often it is written down that a session is in use. */
const NOTED_EVERY = 60_000;
const MOST_KNOWN = 10_000;

interface Known {
  readonly session: Session;
  readonly readAt: number;
}

/** Sessions: opened at sign-in, ended at sign-out, after idle time, and when the day is over. */
@Injectable()
export class Sessions implements OnModuleInit, OnModuleDestroy {
  readonly #known = new Map<string, Known>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @InjectRepository(Session, READER) private readonly kept: Repository<Session>,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(ENDED, (tokenHash) => this.#known.delete(tokenHash));
  }

  async onModuleDestroy(): Promise<void> {
    await this.#stopListening?.();
  }

  /** Starts a session and returns its token; the one the caller had before ends. */
  async open(personId: string, replaced: string | undefined): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now().toISOString();
    const session: Session = { tokenHash: hashOf(token), personId, startedAt: now, seenAt: now };
    await this.db.write(async (tx) => {
      await tx.manager.insert(Session, session);
      if (replaced !== undefined) await tx.manager.delete(Session, { tokenHash: hashOf(replaced) });
      await tx.run('DELETE FROM session WHERE seen_at < ? OR started_at < ?', [
        this.#before(this.settings.sessionIdleMinutes),
        this.#before(this.settings.sessionHours * 60),
      ]);
      if (replaced !== undefined) await this.db.notify(tx, ENDED, hashOf(replaced));
    });
    if (replaced !== undefined) this.#known.delete(hashOf(replaced));
    return token;
  }

  async end(token: string): Promise<void> {
    const tokenHash = hashOf(token);
    await this.db.write(async (tx) => {
      await tx.manager.delete(Session, { tokenHash });
      await this.db.notify(tx, ENDED, tokenHash);
    });
    this.#known.delete(tokenHash);
  }

  /** Ends every session of a person as part of a larger write. */
  async endAllOf(tx: Transaction, personId: string): Promise<void> {
    const ended = await tx.manager.findBy(Session, { personId });
    await tx.manager.delete(Session, { personId });
    for (const { tokenHash } of ended) await this.db.notify(tx, ENDED, tokenHash);
  }

  /** Who holds this token; undefined where the session is over or the person has left. */
  async personOf(token: string): Promise<KnownPerson | undefined> {
    const session = await this.#find(hashOf(token));
    if (!session || this.#isOver(session)) return undefined;
    const person = this.directory.person(session.personId);
    if (!person?.active) return undefined;
    this.#noteUse(session);
    return person;
  }

  /** Whether the session still is; asking is no use of it. */
  async isOpen(token: string): Promise<boolean> {
    const session = await this.#find(hashOf(token));
    return session !== undefined && !this.#isOver(session);
  }

  async #find(tokenHash: string): Promise<Session | undefined> {
    const known = this.#known.get(tokenHash);
    const now = this.clock.now().getTime();
    if (known && now - known.readAt < KNOWN_FOR) return known.session;
    const session = await this.kept.findOneBy({ tokenHash });
    if (!session) {
      this.#known.delete(tokenHash);
      return undefined;
    }
    // what was noted here a moment ago may still be on its way into the database
    if (known && known.session.seenAt > session.seenAt) session.seenAt = known.session.seenAt;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(tokenHash, { session, readAt: now });
    return session;
  }

  #isOver({ seenAt, startedAt }: Session): boolean {
    return (
      seenAt < this.#before(this.settings.sessionIdleMinutes) ||
      startedAt < this.#before(this.settings.sessionHours * 60)
    );
  }

  /** Written down in the background and not at every request: a minute more or less of idle time does no harm. */
  #noteUse(session: Session): void {
    const now = this.clock.now();
    if (now.getTime() - Date.parse(session.seenAt) < NOTED_EVERY) return;
    session.seenAt = now.toISOString();
    this.db
      .write((tx) => tx.manager.update(Session, { tokenHash: session.tokenHash }, { seenAt: session.seenAt }))
      // the request goes on without it; where the database is at fault others will say so
      .catch(() => undefined);
  }

  #before(minutes: number): string {
    return new Date(this.clock.now().getTime() - minutes * 60_000).toISOString();
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
