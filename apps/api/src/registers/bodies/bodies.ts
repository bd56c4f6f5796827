import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { CouncilRulesStore } from '../council-rules/council-rules.js';
import { patched, upsideDown, judgedData, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem, type RequestFault } from '../../platform/problems/problem.js';
import { Templates } from '../templates/templates.js';
import { Body } from '../directory/body.entity.js';
import { BodyRequest, type BodyItem } from './body.types.js';

export const bodyItem = ({ id, name, kind, area, responsibilities, active }: Body): BodyItem => ({
  id,
  name,
  kind,
  ...(area === null ? {} : { area }),
  responsibilities: [...responsibilities],
  active,
});

/** Adds and changes bodies. One that was ever named is not removed: it becomes inactive. */
@Injectable()
export class Bodies {
  constructor(
    private readonly directory: Directory,
    private readonly rules: CouncilRulesStore,
    private readonly log: ConfigurationLog,
    private readonly templates: Templates,
  ) {}

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<BodyItem>): Promise<BodyItem> {
    return this.directory.change(async (tx) => {
      const all = await tx.manager.find(Body);
      const wanted = judgedData(BodyRequest, sent, this.#judge(all));
      const answer = await this.#put(tx, { ...wanted, id: randomUUID(), area: wanted.area ?? null }, by);
      await keep?.(tx, answer);
      return answer;
    });
  }

  /** @throws Problem 404 where there is no such body, 400 with every fault */
  change(id: string, sent: unknown, by: KnownPerson): Promise<BodyItem> {
    return this.directory.change(async (tx) => {
      const all = await tx.manager.find(Body);
      const present = all.find((body) => body.id === id);
      if (!present) throw new Problem(404, 'body.notFound');
      const { id: _, ...asItIs } = bodyItem(present);
      const others = all.filter((body) => body !== present);
      const wanted = judgedData(BodyRequest, patched(asItIs, sent), this.#judge(others, id));
      return this.#put(tx, { ...wanted, id, area: wanted.area ?? null }, by, present);
    });
  }

  async #put(tx: Transaction, body: Body, by: KnownPerson, before?: Body): Promise<BodyItem> {
    const after = bodyItem(body);
    await tx.manager.save(Body, body);
    await this.log.note(tx, by, 'body', body.id, before && bodyItem(before), after);
    return after;
  }

  /** What no single field shows: a name used twice, a period upside down, a body that is still asked for. */
  #judge(others: readonly Body[], id?: string): Judge<BodyRequest> {
    const asked = this.rules.present.preliminary.some(({ bodyId }) => id !== undefined && bodyId === id);
    return ({ name, responsibilities, active }, fitting): RequestFault[] => [
      ...(fitting.field('name') && others.some((other) => folded(other.name) === folded(name))
        ? [{ path: 'name', code: 'nameTaken' } as const]
        : []),
      ...fitting
        .elements(responsibilities, 'responsibilities')
        .flatMap(([{ subject, from, until }, path]): RequestFault[] => [
          ...(subject === 'any' || this.templates.template(subject)
            ? []
            : [{ path: `${path}.subject`, code: 'unknownReference' } as const]),
          ...(upsideDown(from, until) ? [{ path: `${path}.until`, code: 'endBeforeStart' } as const] : []),
        ]),
      ...(fitting.field('active') && !active && asked
        ? [{ path: 'active', code: 'bodyInRules' } as const]
        : []),
    ];
  }
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('de');
