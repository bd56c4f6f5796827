import { Controller, Inject, Query, Res } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { TemplateContent, wordsIn, type Language, type Template } from '@plankreis/process';
import { templateUses, type TemplateUse as Use } from '@plankreis/readmodel';
import type { FastifyReply } from 'fastify';
import { DATABASE } from '../../platform/database/tokens.js';
import { Caller } from '../../platform/http/caller.js';
import { etag, SeenVersion } from '../../platform/http/if-match.js';
import { InLanguage } from '../../platform/http/language.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { invalid, Problem } from '../../platform/problems/problem.js';
import { judgedData } from '../../platform/http/judged-data.js';
import { TemplateItem, TemplateList, TemplateQuery, TemplateUse, TemplateDetails } from './template.types.js';
import { Templates } from './templates.js';
import { contentOf, newerShipped } from './versions.js';

@Controller('api/templates')
export class TemplatesController {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly templates: Templates,
    private readonly directory: Directory,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary: 'The kinds of planning, by name, with how many processes have them.',
    roles: signedIn,
    answer: TemplateList,
  })
  async list(@InLanguage() language: Language): Promise<TemplateList> {
    const uses = await templateUses(this.db);
    const items = this.templates.present().map((template) => this.#item(template, uses, language));
    return { items: items.toSorted((one, other) => one.name.localeCompare(other.name, language)) };
  }

  @Route({
    method: 'get',
    path: ':key',
    summary: 'One kind of planning: the present version, or an earlier one.',
    roles: signedIn,
    query: TemplateQuery,
    answer: TemplateDetails,
    problems: [404],
    etag: true,
  })
  async read(
    @PathId('key') key: string,
    @Query() { version }: TemplateQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDetails> {
    if (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))
      throw invalid([{ path: 'version', code: 'wholeNumber' }]);
    return this.#view(key, reply, version === undefined ? undefined : Number(version));
  }

  @Route({
    method: 'post',
    summary: 'Add a kind of planning.',
    roles: ['admin'],
    body: TemplateContent,
    answer: TemplateItem,
    status: 201,
    idempotent: true,
  })
  async add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<TemplateItem> {
    const key = await this.idempotency.once<string>(repeatable, (keep) =>
      this.templates.add(sent, caller, keep),
    );
    return this.#item(found(this.templates.template(key)), await templateUses(this.db), language);
  }

  @Route({
    method: 'put',
    path: ':key',
    summary: 'Write the next version of a kind of planning; processes keep the one they have.',
    roles: ['admin'],
    body: TemplateContent,
    answer: TemplateDetails,
    problems: [404, 412, 428],
    ifMatch: true,
    etag: true,
  })
  async revise(
    @PathId('key') key: string,
    @SeenVersion() seen: number,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDetails> {
    await this.templates.revise(key, seen, sent, caller);
    return this.#view(key, reply);
  }

  @Route({
    method: 'put',
    path: ':key/shipped',
    summary: 'Take over the newest version that came with the program as the next one.',
    roles: ['admin'],
    answer: TemplateDetails,
    problems: [404, 409, 412, 428],
    ifMatch: true,
    etag: true,
  })
  async takeOver(
    @PathId('key') key: string,
    @SeenVersion() seen: number,
    @Caller() caller: KnownPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDetails> {
    await this.templates.takeOver(key, seen, caller);
    return this.#view(key, reply);
  }

  @Route({
    method: 'patch',
    path: ':key',
    summary: 'Close a kind of planning for new processes, or open it again; it is never removed.',
    roles: ['admin'],
    body: TemplateUse,
    answer: TemplateDetails,
    problems: [404],
    etag: true,
  })
  async retire(
    @PathId('key') key: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDetails> {
    const { retired } = judgedData(TemplateUse, sent, () => []);
    await this.templates.retire(key, retired, caller);
    return this.#view(key, reply);
  }

  #item(template: Template, uses: readonly Use[], language: Language): TemplateItem {
    const { key, version, name, legalBasis, statutory, cycleMonths } = template;
    const versions = this.templates.versions(key);
    const own = uses.filter((use) => use.key === key);
    return {
      key,
      version,
      name: wordsIn(name, language),
      legalBasis,
      statutory,
      cycleMonths,
      retired: this.templates.isRetired(key),
      shipped: versions.at(-1)?.shippedVersion !== undefined,
      newerShipped: newerShipped(versions) !== undefined,
      processes: sumOf(own),
      processesOfEarlier: sumOf(own.filter((use) => use.version < version)),
    };
  }

  async #view(key: string, reply: FastifyReply, version?: number): Promise<TemplateDetails> {
    const versions = this.templates.versions(key);
    const present = found(versions.at(-1)).template;
    const template = found(this.templates.template(key, version));
    const newer = newerShipped(versions)?.template;
    const uses = await templateUses(this.db);
    reply.header('etag', etag(present.version));
    return {
      key,
      version: template.version,
      present: present.version,
      retired: this.templates.isRetired(key),
      content: contentOf(template),
      ...(newer && { newerShipped: contentOf(newer) }),
      versions: versions.toReversed().map(({ template: one, shippedVersion, madeAt, madeBy }) => ({
        version: one.version,
        shippedVersion,
        madeAt,
        ...(madeBy !== undefined && {
          madeBy: { id: madeBy, name: this.directory.person(madeBy)?.name ?? madeBy },
        }),
        processes: sumOf(uses.filter((use) => use.key === key && use.version === one.version)),
      })),
    };
  }
}

const sumOf = (uses: readonly Use[]): number => uses.reduce((sum, { processes }) => sum + processes, 0);

/** @throws Problem 404 */
function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Problem(404, 'template.notFound');
  return thing;
}
