import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { defaultCouncilRules } from '@plankreis/process';
import { Repository } from 'typeorm';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { upsideDown, judgedData, type Judge } from '../../platform/http/judged-data.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { Templates } from '../templates/templates.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { Held } from '../held/held.js';
import { CouncilRulesRow } from './council-rules.entity.js';
import { CouncilRulesData } from './council-rules.types.js';

const THE_ROW = 1;

/** What holds until an administrator says otherwise. */
const usual: CouncilRulesData = {
  federalState: 'HE',
  invitationDays: defaultCouncilRules.invitationDays,
  terms: [],
  papersLapse: false,
  reportMonths: 12,
  tolerance: { ...defaultCouncilRules.tolerance },
  preliminary: defaultCouncilRules.preliminary.map((rule) => ({ ...rule })),
  signers: {},
};

/** The rules of the municipality's bodies. */
@Injectable()
export class CouncilRulesStore extends Held {
  #present: CouncilRulesData = usual;

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(CouncilRulesRow, READER) private readonly rows: Repository<CouncilRulesRow>,
    private readonly directory: Directory,
    private readonly log: ConfigurationLog,
    private readonly templates: Templates,
  ) {
    super(db, 'council_rules');
  }

  /** The rules that hold now. */
  get present(): CouncilRulesData {
    return this.#present;
  }

  protected async load(): Promise<void> {
    this.#present = withAll(await this.rows.findOneBy({ id: THE_ROW }));
  }

  /** @throws Problem 400 with every fault */
  async replace(sent: unknown, by: KnownPerson): Promise<CouncilRulesData> {
    const rules = judgedData(CouncilRulesData, sent, judgeBeside(this.directory, this.templates));
    return this.change(async (tx) => {
      const before = withAll(await tx.manager.findOneBy(CouncilRulesRow, { id: THE_ROW }));
      await this.put(tx, rules);
      await this.log.note(tx, by, 'councilRules', String(THE_ROW), before, rules);
      return rules;
    });
  }

  /** Writes the rules as part of a larger write; whoever does `read`s afterwards. */
  async put(tx: Transaction, rules: CouncilRulesData): Promise<void> {
    await tx.manager.save(CouncilRulesRow, { id: THE_ROW, rules });
    await this.announce(tx);
  }
}

/** The rules of a row; what a version before did not ask for is as usual. */
const withAll = (row: CouncilRulesRow | null): CouncilRulesData => ({ ...usual, ...row?.rules });

/** What no single field shows: terms that overlap or end first, bodies and departments nobody knows. */
const judgeBeside =
  (directory: Directory, templates: Templates): Judge<CouncilRulesData> =>
  ({ terms, preliminary, signers, interim }, fitting) => [
    ...fitting.elements(terms, 'terms').flatMap(([{ from, until }, path], index, all): RequestFault[] => {
      if (upsideDown(from, until)) return [{ path: `${path}.until`, code: 'endBeforeStart' }];
      const overlaps = all.slice(0, index).some(([other]) => from <= other.until && until >= other.from);
      return overlaps ? [{ path: `${path}.from`, code: 'termsOverlap' }] : [];
    }),
    ...fitting
      .elements(preliminary, 'preliminary')
      .flatMap(([{ bodyKind, bodyId }, path]): RequestFault[] => {
        if ((bodyKind === undefined) === (bodyId === undefined))
          return [{ path: `${path}.bodyKind`, code: 'exactlyOne' }];
        if (bodyId === undefined) return [];
        const body = directory.body(bodyId);
        if (!body) return [{ path: `${path}.bodyId`, code: 'unknownReference' }];
        return body.active ? [] : [{ path: `${path}.bodyId`, code: 'bodyInactive' }];
      }),
    ...fitting
      .elements(interim ?? [], 'interim')
      .flatMap(([{ from, until }, path]): RequestFault[] =>
        until !== undefined && upsideDown(from, until)
          ? [{ path: `${path}.until`, code: 'endBeforeStart' }]
          : [],
      ),
    ...fitting
      .elements(preliminary, 'preliminary')
      .flatMap(([{ template }, path]): RequestFault[] =>
        template !== undefined && !templates.template(template)
          ? [{ path: `${path}.template`, code: 'unknownReference' }]
          : [],
      ),
    ...(['personnel', 'legal'] as const).flatMap((office): RequestFault[] => {
      const path = `signers.${office}`;
      const id = fitting.field('signers') ? signers[office] : undefined;
      return id !== undefined && !directory.department(id) ? [{ path, code: 'unknownReference' }] : [];
    }),
  ];
