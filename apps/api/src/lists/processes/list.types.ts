import {
  commissionings,
  coverageStatuses,
  deadlineStates,
  lights,
  OneOf,
  Optional,
  Part,
  Parts,
  phaseOf,
  phases,
  Ref,
  stateNames,
  Text,
  type Commissioning,
  type CoverageStatus,
  type DeadlineState,
  type Light,
  type Phase,
  type StateName,
} from '@plankreis/process';
import { listOrders, type ListOrder } from '@plankreis/readmodel';
import {
  Answers,
  AnyText,
  ByName,
  CalendarDay,
  Count,
  Instant,
  OrNull,
  TextOrNull,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { LightView, TemplateView } from '../../processes/view/process.view.js';
import { Named } from '../../platform/http/named.js';

const phaseNames = [...new Set(stateNames.map(phaseOf))];

export class ProcessListQuery extends PageQuery {
  @Optional() @OneOf(phaseNames) phase?: string;
  @Optional() @OneOf(stateNames) state?: StateName;
  @Optional() @OneOf(commissionings) commissioning?: Commissioning;
  @Optional() @Ref('department') department?: string;
  @Optional() @Ref('template') template?: string;
  /** Processes this person is responsible for, in whatever part. */
  @Optional() @Ref('person') person?: string;
  /** How it stands: the worst of its facets. */
  @Optional() @OneOf(lights) light?: Light;
  /** Whether something is overdue, due soon, or neither. */
  @Optional() @OneOf(deadlineStates) due?: DeadlineState;
  /** Words that all occur in number, title, area or summary. */
  @Optional() @Text(200) q?: string;
  @Optional() @OneOf(listOrders) sort?: ListOrder;
}

export class ProcessItem {
  @AnyText() id!: string;
  @AnyText() number!: string;
  @AnyText() title!: string;
  @Part(() => TemplateView) template!: TemplateView;
  @Part(() => Named) department!: Named;
  @AnyText() phase!: string;
  @OneOf(stateNames) state!: StateName;
  @CalendarDay() since!: string;
  @OneOf(commissionings) commissioning!: Commissioning;
  @Answers({
    type: 'object',
    properties: Object.fromEntries(phases.map((phase) => [phase, { enum: [...coverageStatuses] }])),
    required: [...phases],
    additionalProperties: false,
  })
  coverage!: Readonly<Record<Phase, CoverageStatus>>;
  @OrNull(() => Named) accountable!: Named | null;
  @Part(() => LightView) light!: LightView;
  /** The next day something is due, or the first one that has passed. */
  @Optional() @CalendarDay() nextDueOn?: string;
  @Instant() updatedAt!: string;
  @Count() version!: number;
}

const tally = { type: 'integer', minimum: 0 };

/** How many processes there are, whatever the filters. */
export class ProcessCounts {
  @Count() total!: number;
  @ByName(tally) byPhase!: Readonly<Record<string, number>>;
  @ByName(tally) byCommissioning!: Readonly<Record<string, number>>;
  @ByName(tally) byDepartment!: Readonly<Record<string, number>>;
}

export class ProcessList {
  @Parts(() => ProcessItem) items!: ProcessItem[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
  @Part(() => ProcessCounts) counts!: ProcessCounts;
}
