import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { ruleFaults, shippedRules, type ResultRule, type RuleFault } from '@plankreis/oparl';
import { ConfigurationLog } from '../../../registers/configuration-log/configuration-log.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { invalid, type RequestFault } from '../../../platform/problems/problem.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** What a fault of a rule is called to whoever wrote it. */
const faultCodes: Readonly<Record<RuleFault, RequestFault['code']>> = {
  pattern: 'rulePattern',
  roles: 'oneOf',
  code: 'oneOf',
  confidence: 'oneOf',
  reason: 'empty',
  neverApproves: 'ruleNeverApproves',
};

const ruleText = jsonText<ResultRule>();

const fieldOf = (fault: RuleFault): string =>
  fault === 'neverApproves' ? 'code' : fault === 'roles' ? 'role' : fault;

/** The rules by which results are read: the municipality's own, which come first, and the shipped ones. */
@Injectable()
export class ReadingRules {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly log: ConfigurationLog,
  ) {}

  async own(): Promise<ResultRule[]> {
    const rows = await this.db.read.all<{ rule: string }>(
      'SELECT rule FROM oparl_result_rule ORDER BY position',
    );
    return rows.map(({ rule }) => ruleText.read(rule));
  }

  async all(): Promise<readonly ResultRule[]> {
    const own = await this.own();
    return own.length === 0 ? shippedRules : [...own, ...shippedRules];
  }

  /** @throws Problem 400 with every fault of every rule */
  async change(rules: readonly ResultRule[], by: KnownPerson): Promise<void> {
    const faults = rules.flatMap((rule, index) =>
      ruleFaults(rule).map((fault) => ({
        path: `rules.${String(index)}.${fieldOf(fault)}`,
        code: faultCodes[fault],
      })),
    );
    if (faults.length > 0) throw invalid(faults);
    const before = await this.own();
    await this.db.write(async (tx) => {
      await tx.run('DELETE FROM oparl_result_rule');
      for (const [position, rule] of rules.entries())
        await tx.run('INSERT INTO oparl_result_rule (position, rule) VALUES (?, ?)', [
          position,
          ruleText.write(rule),
        ]);
      await this.log.note(tx, by, 'readingRules', 'oparl', before, [...rules]);
    });
  }
}
