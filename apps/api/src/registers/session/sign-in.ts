import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Directory, foldedEmail } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { isPassword } from './passwords.js';
import { Throttle } from './throttle.js';

/** Finds out who signs in. An unknown person, a wrong password and one who has left look alike and take as long. */
@Injectable()
export class SignInDesk {
  readonly #throttle: Throttle;

  constructor(
    private readonly directory: Directory,
    clock: Clock,
  ) {
    this.#throttle = new Throttle(() => clock.now().getTime());
  }

  /** @throws Problem 401, or 429 with the seconds to wait */
  async identify(email: string, password: string, address: string): Promise<KnownPerson> {
    const account = foldedEmail(email);
    const seconds = this.#throttle.wait(account, address);
    if (seconds > 0)
      throw new Problem(429, 'session.throttled', {
        params: { seconds },
        headers: { 'retry-after': String(seconds) },
      });
    const person = this.directory.personByEmail(account);
    const matches = await isPassword(person?.passwordHash ?? undefined, password);
    if (!person?.active || !matches) {
      this.#throttle.failed(account, address);
      throw new Problem(401, 'session.refused');
    }
    this.#throttle.succeeded(account, address);
    return person;
  }
}
