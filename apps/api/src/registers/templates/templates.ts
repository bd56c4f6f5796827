import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { TemplateContent, wordsIn, type Context, type Language, type Template } from '@plankreis/process';
import { randomUUID } from 'node:crypto';
import { Repository } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { judgedData } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { Held } from '../held/held.js';
import { judgeTemplate } from './judge.js';
import { RetiredTemplate, TemplateVersionRow } from './template.entities.js';
import {
  contentOf,
  fromRow,
  lookUpIn,
  newerShipped,
  toRow,
  versionsByKey,
  type TemplateVersion,
} from './versions.js';

/** A template that is to become what is written here; without a key it is a new one. */
export interface Written {
  readonly key: string;
  readonly content: TemplateContent;
  readonly shippedVersion?: number;
}

/** The templates of the municipality. */
@Injectable()
export class Templates extends Held {
  #versions = versionsByKey([]);
  #template = lookUpIn(this.#versions);
  #retired: ReadonlySet<string> = new Set();

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(TemplateVersionRow, READER) private readonly rows: Repository<TemplateVersionRow>,
    @InjectRepository(RetiredTemplate, READER) private readonly retired: Repository<RetiredTemplate>,
    private readonly log: ConfigurationLog,
    private readonly clock: Clock,
  ) {
    super(db, 'template_version', 'templates');
  }

  protected async load(): Promise<void> {
    const [rows, retired] = [await this.rows.find(), await this.retired.find()];
    this.#versions = versionsByKey(rows.map(fromRow));
    this.#template = lookUpIn(this.#versions);
    this.#retired = new Set(retired.map(({ key }) => key));
  }

  /** Tells the newest version of a template, or the given one; another function once templates have changed. */
  get template(): Context['template'] {
    return this.#template;
  }

  /** The present version of every template. */
  present(): Template[] {
    return [...this.#versions.keys()].flatMap((key) => this.template(key) ?? []);
  }

  /** All versions of a template, oldest first. */
  versions(key: string): readonly TemplateVersion[] {
    return this.#versions.get(key) ?? [];
  }

  /** Whether it takes no new process. */
  isRetired(key: string): boolean {
    return this.#retired.has(key);
  }

  /** What a version of a template is called; its key where it is unknown here. */
  name(key: string, version: number, language: Language): string {
    const template = this.template(key, version) ?? this.template(key);
    return template ? wordsIn(template.name, language) : key;
  }

  /** Adds a template of the municipality's own. @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<string>): Promise<string> {
    return this.change(async (tx) => {
      const all = await this.#all(tx);
      const content = judgedData(TemplateContent, sent, judgeTemplate(all));
      const key = keyFor(content.name.de);
      await this.#write(tx, all, { key, content }, by);
      await keep?.(tx, key);
      return key;
    });
  }

  /** Writes the next version. @throws Problem 404, 412 where it is not the present one that was seen, 400 */
  revise(key: string, seen: number, sent: unknown, by: KnownPerson): Promise<void> {
    return this.change(async (tx) => {
      const all = await this.#all(tx);
      seenIsPresent(all, key, seen);
      const content = judgedData(TemplateContent, sent, judgeTemplate(all, key));
      await this.#write(tx, all, { key, content }, by);
    });
  }

  /** Makes the newest shipped version the present one. @throws Problem 404, 412, 409 where there is no newer one */
  takeOver(key: string, seen: number, by: KnownPerson): Promise<void> {
    return this.change(async (tx) => {
      const all = await this.#all(tx);
      const newer = newerShipped(seenIsPresent(all, key, seen));
      if (!newer) throw new Problem(409, 'template.nothingNewer');
      const { template, shippedVersion } = newer;
      await this.#write(tx, all, { key, content: contentOf(template), shippedVersion }, by);
    });
  }

  /** Opens a template for new processes, or closes it; those that have it keep it. @throws Problem 404 */
  retire(key: string, retired: boolean, by: KnownPerson): Promise<void> {
    return this.change(async (tx) => {
      if (!(await this.#all(tx)).has(key)) throw new Problem(404, 'template.notFound');
      const before = (await tx.manager.findOneBy(RetiredTemplate, { key })) !== null;
      if (retired) await tx.manager.save(RetiredTemplate, { key });
      else await tx.manager.delete(RetiredTemplate, { key });
      const name = this.template(key)?.name;
      await this.log.note(tx, by, 'templateUse', key, { name, retired: before }, { name, retired });
    });
  }

  /** Writes several at once, or none; what `judged` finds wrong is thrown inside the write. */
  writeAll(
    judged: (all: ReadonlyMap<string, readonly TemplateVersion[]>) => readonly Written[],
    by: KnownPerson,
    keep?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.change(async (tx) => {
      const all = await this.#all(tx);
      for (const written of judged(all)) await this.#write(tx, all, written, by);
      await keep?.(tx);
    });
  }

  /** Puts versions in as part of a larger write; whoever does `read`s afterwards. */
  async fill(tx: Transaction, versions: readonly TemplateVersion[]): Promise<void> {
    await tx.manager.insert(TemplateVersionRow, versions.map(toRow));
    await this.announce(tx);
  }

  /** All templates as they are inside the write. */
  async #all(tx: Transaction): Promise<Map<string, TemplateVersion[]>> {
    return versionsByKey((await tx.manager.find(TemplateVersionRow)).map(fromRow));
  }

  /** One version more; the shipped ones before it are kept beside it, so that their numbers stay what they were. */
  async #write(
    tx: Transaction,
    all: ReadonlyMap<string, readonly TemplateVersion[]>,
    { key, content, shippedVersion }: Written,
    by: KnownPerson,
  ): Promise<void> {
    const earlier = all.get(key) ?? [];
    const before = earlier.at(-1)?.template;
    if (before && JSON.stringify(contentOf(before)) === JSON.stringify(content)) return;
    const kept = await tx.manager.countBy(TemplateVersionRow, { key });
    if (kept === 0 && earlier.length > 0) await tx.manager.insert(TemplateVersionRow, earlier.map(toRow));
    await tx.manager.insert(
      TemplateVersionRow,
      toRow({
        template: { ...content, key, version: (before?.version ?? 0) + 1 },
        shippedVersion,
        madeAt: this.clock.now().toISOString(),
        madeBy: by.id,
      }),
    );
    await this.log.note(tx, by, 'template', key, before && contentOf(before), content);
  }
}

/** The versions of a template whose present one the caller has seen. @throws Problem 404, 412 */
function seenIsPresent(
  all: ReadonlyMap<string, readonly TemplateVersion[]>,
  key: string,
  seen: number,
): readonly TemplateVersion[] {
  const versions = all.get(key);
  const present = versions?.at(-1)?.template.version;
  if (versions === undefined || present === undefined) throw new Problem(404, 'template.notFound');
  if (present !== seen)
    throw new Problem(412, 'template.stale', { version: present, params: { version: present } });
  return versions;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A key people recognise in a file; what makes it the only one in the world follows. */
function keyFor(name: string): string {
  const word = name
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${word || 'planung'}-${randomUUID().slice(0, 8)}`;
}
