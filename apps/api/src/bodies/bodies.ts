import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../council-rules/configuration-log.js';
import { Directory } from '../people/directory.js';
import type { KnownPerson } from '../people/known-person.js';
import { invalid, Problem, type RequestFault } from '../problems/problem.js';
import { Body } from './body.entity.js';
import type { BodyItem, BodyRequest } from './body.types.js';

export const bodyItem = ({ id, name, kind, area, responsibilities, active }: Body): BodyItem => ({
  id,
  name,
  kind,
  ...(area === null ? {} : { area }),
  responsibilities: [...responsibilities],
  active,
});

type Alongside = (tx: Transaction, answer: BodyItem) => Promise<void>;

/** Adds and changes bodies. One that was ever named is not removed: it becomes inactive. */
@Injectable()
export class Bodies {
  constructor(
    private readonly directory: Directory,
    private readonly log: ConfigurationLog,
  ) {}

  add(wanted: BodyRequest, by: KnownPerson, keep?: Alongside): Promise<BodyItem> {
    return this.#write(randomUUID(), wanted, by, keep);
  }

  /** @throws Problem 404 where there is no such body */
  change(id: string, wanted: BodyRequest, by: KnownPerson): Promise<BodyItem> {
    if (!this.directory.body(id)) throw new Problem(404, 'body.notFound');
    return this.#write(id, wanted, by);
  }

  async #write(id: string, wanted: BodyRequest, by: KnownPerson, keep?: Alongside): Promise<BodyItem> {
    const faults = faultsOf(
      wanted,
      this.directory.bodies().filter((body) => body.id !== id),
    );
    if (faults.length > 0) throw invalid(faults);
    const body: Body = { ...wanted, id, area: wanted.area ?? null };
    const before = this.directory.body(id);
    return this.directory.change(async (tx) => {
      await tx.manager.save(Body, body);
      await this.log.note(tx, by, 'body', id, before && bodyItem(before), bodyItem(body));
      const answer = bodyItem(body);
      await keep?.(tx, answer);
      return answer;
    });
  }
}

/** What no single field shows: a name used twice, a period upside down. */
function faultsOf({ name, responsibilities }: BodyRequest, others: readonly Body[]): RequestFault[] {
  const folded = name.toLocaleLowerCase('de');
  const taken = others.some((other) => other.name.toLocaleLowerCase('de') === folded);
  return [
    ...(taken ? [{ path: 'name', code: 'nameTaken' as const }] : []),
    ...responsibilities.flatMap(({ from, until }, index) =>
      from !== undefined && until !== undefined && until < from
        ? [{ path: `responsibilities.${String(index)}.until`, code: 'endBeforeStart' as const }]
        : [],
    ),
  ];
}
