import { Inject, Injectable } from '@nestjs/common';
import type { Database, Statements } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { Problem } from '../../platform/problems/problem.js';
import { hashPassword } from '../session/passwords.js';
import { Sessions } from '../session/sessions.js';
import { digestOf, newToken } from '../session/one-time-token.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Person } from '../directory/person.entity.js';
import type { PasswordLink } from './person.types.js';

const GOOD_FOR = 7 * 86_400_000;

/** Links with which people choose their password themselves, each good once. The token is kept nowhere. */
@Injectable()
export class PasswordLinks {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly sessions: Sessions,
    private readonly log: ConfigurationLog,
    private readonly clock: Clock,
  ) {}

  /**
   * A new link; one that was made before is no longer good.
   * @throws Problem 404 where there is no such person, 409 for one who has left
   */
  async make(personId: string, by: KnownPerson): Promise<PasswordLink> {
    const person = this.directory.person(personId);
    if (!person) throw new Problem(404, 'person.notFound');
    if (!person.active) throw new Problem(409, 'person.left');
    const token = newToken();
    const goodUntil = new Date(this.clock.now().getTime() + GOOD_FOR).toISOString();
    await this.db.write(async (tx) => {
      await this.forget(tx, personId);
      await tx.run('INSERT INTO password_link (token_hash, person_id, good_until) VALUES (?, ?, ?)', [
        hashOf(token),
        personId,
        goodUntil,
      ]);
      await this.log.note(tx, by, 'passwordLink', personId, undefined, { name: person.name, goodUntil });
    });
    return { path: `/passwort/${token}`, goodUntil };
  }

  /** Takes back what link somebody has. */
  async forget(tx: Statements, personId: string): Promise<void> {
    await tx.run('DELETE FROM password_link WHERE person_id = ?', [personId]);
  }

  /**
   * Sets the password of whom the link is for, and ends the sessions they have.
   * @throws Problem 403 where the link is not good
   */
  async use(token: string, password: string): Promise<void> {
    // asked before, as the hash takes long: strangers shall not keep the program busy
    if (!(await this.#holder(this.db.read, token))) throw new Problem(403, 'setup.closed');
    const passwordHash = await hashPassword(password);
    await this.directory.change(async (tx) => {
      const personId = await this.#holder(tx, token);
      if (personId === undefined) throw new Problem(403, 'setup.closed');
      await this.forget(tx, personId);
      await tx.manager.update(Person, { id: personId }, { passwordHash });
      await this.sessions.endAllOf(tx, personId);
    });
  }

  async #holder(db: Statements, token: string): Promise<string | undefined> {
    const [link] = await db.all<{ person_id: string }>(
      'SELECT person_id FROM password_link WHERE token_hash = ? AND good_until > ?',
      [hashOf(token), this.clock.now().toISOString()],
    );
    return link?.person_id;
  }
}

const hashOf = (token: string): string => digestOf(token).toString('hex');
