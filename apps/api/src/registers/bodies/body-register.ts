import { Injectable } from '@nestjs/common';
import { upsideDown, type Judge } from '../../platform/http/judged-data.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { CouncilRulesStore } from '../council-rules/council-rules.js';
import { Body } from '../directory/body.entity.js';
import { Directory } from '../directory/directory.js';
import { folded } from '../register/folded.js';
import { Register } from '../register/register.js';
import { Templates } from '../templates/templates.js';
import { BodyRequest, type BodyItem } from './body.types.js';

const describe = ({ name, kind, area, responsibilities, active }: Body): BodyRequest => ({
  name,
  kind,
  ...(area === null ? {} : { area }),
  responsibilities: [...responsibilities],
  active,
});

export const bodyItem = (row: Body): BodyItem => ({ id: row.id, version: row.version, ...describe(row) });

/** The bodies. One that was ever named is not removed: it becomes inactive. */
@Injectable()
export class BodyRegister extends Register<Body, BodyRequest, BodyItem> {
  constructor(directory: Directory, log: ConfigurationLog, rules: CouncilRulesStore, templates: Templates) {
    super(directory, log, {
      what: 'body',
      row: Body,
      request: BodyRequest,
      notFound: 'body.notFound',
      describe,
      columns: ({ area, ...wanted }) => ({ ...wanted, area: area ?? null }),
      item: bodyItem,
      judge: (others, id) => {
        const asked = rules.present.preliminary.some(({ bodyId }) => bodyId === id);
        return judgeBeside(others, asked, (subject) => templates.template(subject) !== undefined);
      },
    });
  }
}

/** A name used twice, a period upside down, a kind of planning nobody knows, a body that is still asked for. */
const judgeBeside =
  (others: readonly Body[], asked: boolean, isTemplate: (subject: string) => boolean): Judge<BodyRequest> =>
  ({ name, responsibilities, active }, fitting) => [
    ...(fitting.field('name') && others.some((other) => folded(other.name) === folded(name))
      ? [{ path: 'name', code: 'nameTaken' } as const]
      : []),
    ...fitting
      .elements(responsibilities, 'responsibilities')
      .flatMap(([{ subject, from, until }, path]): RequestFault[] => [
        ...(subject === 'any' || isTemplate(subject)
          ? []
          : [{ path: `${path}.subject`, code: 'unknownReference' } as const]),
        ...(upsideDown(from, until) ? [{ path: `${path}.until`, code: 'endBeforeStart' } as const] : []),
      ]),
    ...(fitting.field('active') && !active && asked
      ? [{ path: 'active', code: 'bodyInRules' } as const]
      : []),
  ];
