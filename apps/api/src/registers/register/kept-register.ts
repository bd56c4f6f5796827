import { Res } from '@nestjs/common';
import type { Role } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { Caller } from '../../platform/http/caller.js';
import { etag, SeenVersion } from '../../platform/http/if-match.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import type { Idempotency, Keep, Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';

interface Versioned {
  readonly version: number;
}

/** What the routes of a register need of it. */
export interface Keeps<Item> {
  add(sent: unknown, by: KnownPerson, keep?: Keep<Item>): Promise<Item>;
  change(id: string, seen: number, sent: unknown, by: KnownPerson): Promise<Item>;
}

/** How a register is kept over HTTP. */
interface Kept<Item extends object> {
  /** What the path calls the id of one. */
  readonly id: string;
  readonly roles: readonly Role[];
  readonly item: new () => Item;
  readonly add: { readonly summary: string; readonly body: new () => object };
  readonly change: { readonly summary: string; readonly body: new () => object };
}

export interface KeptRegister<Item> {
  add(
    sent: unknown,
    caller: KnownPerson,
    repeatable: Repeatable | undefined,
    reply: FastifyReply,
  ): Promise<Item>;
  change(id: string, seen: number, sent: unknown, caller: KnownPerson, reply: FastifyReply): Promise<Item>;
}

type KeptRegisterClass<Item> = abstract new (
  register: Keeps<Item>,
  idempotency: Idempotency,
) => KeptRegister<Item>;

/** A controller with the routes by which a register is kept: to add something, and to change what was seen. */
export function keptRegister<Item extends Versioned>({
  id: name,
  roles,
  item,
  add,
  change,
}: Kept<Item>): KeptRegisterClass<Item> {
  abstract class Controller implements KeptRegister<Item> {
    readonly #register: Keeps<Item>;
    readonly #idempotency: Idempotency;

    constructor(register: Keeps<Item>, idempotency: Idempotency) {
      this.#register = register;
      this.#idempotency = idempotency;
    }

    @Route({ method: 'post', ...add, roles, answer: item, status: 201, idempotent: true, etag: true })
    async add(
      @SentBody() sent: unknown,
      @Caller() caller: KnownPerson,
      @RepeatableRequest() repeatable: Repeatable | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Item> {
      const added = await this.#idempotency.once<Item>(repeatable, (keep) =>
        this.#register.add(sent, caller, keep),
      );
      return marked(added, reply);
    }

    @Route({
      method: 'patch',
      path: `:${name}`,
      ...change,
      roles,
      answer: item,
      problems: [404, 412, 428],
      ifMatch: true,
      etag: true,
    })
    async change(
      @PathId(name) id: string,
      @SeenVersion() seen: number,
      @SentBody() sent: unknown,
      @Caller() caller: KnownPerson,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Item> {
      return marked(await this.#register.change(id, seen, sent, caller), reply);
    }
  }
  return Controller;
}

function marked<Item extends Versioned>(item: Item, reply: FastifyReply): Item {
  reply.header('etag', etag(item.version));
  return item;
}
