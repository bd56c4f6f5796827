import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { timingSafeEqual } from 'node:crypto';
import { DATABASE } from '../../platform/database/tokens.js';
import { MasterData, nobodyThere, type NewPerson } from '../../registers/people/master-data.js';
import { Settings } from '../../platform/settings/settings.js';
import { digestOf, newToken } from '../../registers/session/one-time-token.js';

/**
 * In production an empty database knows no password. The start prints a link instead, good once: whoever holds it
 * becomes the first administrator. It lives in memory only, so a restart gives another one.
 */
@Injectable()
export class FirstAdministrator implements OnApplicationBootstrap {
  #tokenHash: Buffer | undefined;
  #link: string | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly masterData: MasterData,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.production || !(await nobodyThere(this.db.read))) return;
    const token = newToken();
    this.#tokenHash = digestOf(token);
    this.#link = `/setup/${token}`;
  }

  /** The path of the link while it is good; undefined where none is needed. */
  get link(): string | undefined {
    return this.#link;
  }

  isGood(token: string): boolean {
    return this.#tokenHash !== undefined && timingSafeEqual(digestOf(token), this.#tokenHash);
  }

  /** Adds the administrator if still nobody is there; false where somebody was faster. */
  async add(person: NewPerson): Promise<boolean> {
    const added = await this.masterData.add({ people: [person] }, nobodyThere);
    this.#tokenHash = undefined;
    this.#link = undefined;
    return added;
  }
}
