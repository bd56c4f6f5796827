import {
  NEVER,
  moneyChecks,
  visibleToAnybody,
  type LineOwnerKind,
  type MoneyCheck,
} from '@plankreis/process';
import { cents, day, integer, json, text } from '../../tables/column.js';
import { numbered, partTable } from '../../tables/part-table.js';

/** The paper or decision a check leads to, where it leads to one: only then can it be secret. */
const councilPart = (where: string): string | undefined => /^(?:papers|decisions)\.(.+)$/.exec(where)?.[1];

/** What is wrong with money, with the days on which each holds, so that those of a day are found without looking anew. */
export const moneyCheckTable = partTable(
  'money_check_row',
  {
    code: text<MoneyCheck['code']>(),
    effect: text<MoneyCheck['effect']>(),
    says: text<MoneyCheck['says']>(),
    fromOn: day(),
    /** The first day on which it does not hold any more, or one that never comes. */
    untilKey: day(),
    purse: text<LineOwnerKind>(),
    year: integer().optional(),
    cents: cents().optional(),
    params: json<MoneyCheck['params']>(),
    place: text(),
    remedy: text<NonNullable<MoneyCheck['remedy']>>().optional(),
    overriddenBecause: text().optional(),
    alternative: text<NonNullable<MoneyCheck['alternative']>>().optional(),
  },
  {
    isConfigured: true,
    indexes: [
      ['fromOn DESC'],
      ...(['code', 'effect', 'department'] as const).map((filter) => [filter, 'fromOn DESC'] as const),
    ],
    derive(dossier, { interim }) {
      const open = visibleToAnybody(dossier);
      const readable = new Set([...open.papers, ...open.decisions].map(({ id }) => id));
      return moneyChecks(dossier, interim).map(({ from, until, where, ...check }, index) => {
        const part = councilPart(where);
        return {
          ...check,
          partId: numbered(check.code, index),
          public: part === undefined || readable.has(part),
          ...{ fromOn: from, untilKey: until ?? NEVER, place: where },
        };
      });
    },
  },
);
