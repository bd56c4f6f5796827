import { Body } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import type { Language, Role } from '@plankreis/process';
import { Caller } from '../../platform/http/caller.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { InLanguage } from '../../platform/http/language.js';
import { Work, type LongWork } from '../../platform/http/long-work.js';
import { Route } from '../../platform/http/route.js';
import { FILE_BODY_LIMIT } from '../../platform/http/uploaded-file.js';
import type { Idempotency, Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';

/** An import as the routes see it: what a file would come to, and that it is taken over as a whole or not at all. */
export interface Importing<Asked, Confirmed, Plan, Done> {
  preview(asked: Asked, by: KnownPerson, work: LongWork): Promise<Plan>;
  /** @throws Problem 422 where anything is wrong; then nothing is written */
  take(
    confirmed: Confirmed,
    by: KnownPerson,
    work: LongWork,
    keep: (tx: Transaction, done: Done) => Promise<void>,
  ): Promise<Done>;
}

interface Frame<Asked, Confirmed, Plan, Preview, Taken, Done> {
  readonly roles: readonly Role[];
  readonly preview: {
    readonly summary: string;
    readonly body: new () => Asked & object;
    readonly answer: new () => Preview & object;
    readonly told: (plan: Plan, language: Language) => Preview;
  };
  readonly take: {
    readonly summary: string;
    readonly body: new () => Confirmed & object;
    readonly answer: new () => Done & object;
    /** Besides 413 and 422. */
    readonly problems?: readonly number[];
    readonly told: (taken: Taken) => Done;
  };
}

export interface ImportRoutes<Asked, Confirmed, Preview, Done> {
  preview(asked: Asked, caller: KnownPerson, work: LongWork, language: Language): Promise<Preview>;
  take(
    confirmed: Confirmed,
    caller: KnownPerson,
    work: LongWork,
    repeatable: Repeatable | undefined,
  ): Promise<Done>;
}

type ImportRoutesClass<Asked, Confirmed, Plan, Preview, Taken, Done> = abstract new (
  imports: Importing<Asked, Confirmed, Plan, Taken>,
  idempotency: Idempotency,
) => ImportRoutes<Asked, Confirmed, Preview, Done>;

/** A controller with the two routes of an import: a preview that writes nothing, and taking the file over. */
export function importRoutes<Asked, Confirmed, Plan, Preview, Taken, Done>({
  roles,
  preview: { told: previewed, ...preview },
  take: { told: done, problems = [], ...take },
}: Frame<Asked, Confirmed, Plan, Preview, Taken, Done>): ImportRoutesClass<
  Asked,
  Confirmed,
  Plan,
  Preview,
  Taken,
  Done
> {
  const file = { roles, bodyLimit: FILE_BODY_LIMIT, progress: true } as const;

  abstract class Controller implements ImportRoutes<Asked, Confirmed, Preview, Done> {
    readonly #imports: Importing<Asked, Confirmed, Plan, Taken>;
    readonly #idempotency: Idempotency;

    constructor(imports: Importing<Asked, Confirmed, Plan, Taken>, idempotency: Idempotency) {
      this.#imports = imports;
      this.#idempotency = idempotency;
    }

    @Route({ method: 'put', path: 'preview', ...preview, ...file, problems: [413] })
    async preview(
      @Body() asked: Asked,
      @Caller() caller: KnownPerson,
      @Work() work: LongWork,
      @InLanguage() language: Language,
    ): Promise<Preview> {
      return previewed(await this.#imports.preview(asked, caller, work), language);
    }

    @Route({
      ...{ method: 'post', ...take, ...file, status: 201, idempotent: true },
      problems: [...problems, 413, 422],
    })
    take(
      @Body() confirmed: Confirmed,
      @Caller() caller: KnownPerson,
      @Work() work: LongWork,
      @RepeatableRequest() repeatable: Repeatable | undefined,
    ): Promise<Done> {
      return this.#idempotency.once<Done>(repeatable, async (keep) =>
        done(
          await this.#imports.take(confirmed, caller, work, async (tx, taken) => {
            await keep?.(tx, done(taken));
          }),
        ),
      );
    }
  }
  // What the compiler notes for a class it sees written there; here the class of a body is known only now.
  const takes = (handler: 'preview' | 'take', body: object): void => {
    Reflect.defineMetadata(
      'design:paramtypes',
      [body, Object, Object, Object],
      Controller.prototype,
      handler,
    );
  };
  takes('preview', preview.body);
  takes('take', take.body);
  return Controller;
}
