import { byId, withPart, type Dossier, type Paper } from '../dossier.js';
import { entry, type Attempt, type Subject } from '../entry.js';
import {
  Cents,
  Day,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  Whole,
} from '../fields.js';
import { movePaper, paperTakes } from '../machines/paper.js';
import { movingPaper } from '../machines/states.js';
import { isOpen, kindOfPaper } from '../papers.js';
import { requirement, when } from '../requirement.js';
import { council, leading, planning } from '../rights.js';
import type { Fault } from '../validate.js';
import { itemKinds, paperKinds, phases, type ItemKind, type PaperKind, type Phase } from '../vocabulary.js';
import { mandateComplete } from './mandate-completeness.js';
import { measuresComplete } from './measure-completeness.js';

export class ProposedItem {
  @Whole(1, 500) no!: number;
  @LongText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Ref('measure') measureId?: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Day() dueOn?: string;
}

export class PaperDrafted {
  @NewId('paper') paperId?: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @Text() title!: string;
  @Optional() @Text(100) reference?: string;
  @Optional() @Ref('decision') amendsDecisionId?: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Parts(() => ProposedItem) proposedItems!: ProposedItem[];
  @Optional() @Flag() public?: boolean;
}

export class PaperChanges {
  @Optional() @Text() title?: string;
  @Optional() @Text(100) reference?: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Flag() public?: boolean;
}

export class PaperRevised {
  @Ref('paper') paperId!: string;
  @Part(() => PaperChanges) changes!: PaperChanges;
  @Optional() @Parts(() => ProposedItem) proposedItems?: ProposedItem[];
}

export class PaperReleased {
  @Ref('paper') paperId!: string;
}

export class PaperWithdrawn {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}

export class PaperLapsed {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}

/** Items of one paper or decision are told apart by their number. */
export function itemNumberFaults(items: readonly { readonly no: number }[], base: string): Fault[] {
  return items.flatMap(({ no }, index) =>
    items.findIndex((item) => item.no === no) < index
      ? [{ path: `${base}.${String(index)}.no`, code: 'idTaken' as const }]
      : [],
  );
}

/** The paper an entry is about; which of the open ones can take it, its own life says. */
export const thePaper: Subject<{ paperId: string }> = {
  field: 'paperId',
  candidates: (dossier) => dossier.papers.filter(isOpen).map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, attempt) => {
    const paper = byId(dossier.papers, attempt.data.paperId);
    return paper !== undefined && paperTakes(paper.state, attempt);
  },
};

const withPaper = (
  dossier: Dossier,
  attempt: Attempt<{ paperId: string }>,
  change: (paper: Paper) => Paper = (paper) => paper,
): Dossier => ({
  ...dossier,
  papers: withPart(dossier.papers, attempt.data.paperId, (paper) => change(movePaper(paper, attempt))),
});

/** The kind being released: of the paper named, or of the one the state waits for. */
const kindReleased = (dossier: Dossier, attempt: Attempt<Partial<PaperReleased>>): PaperKind | undefined =>
  kindOfPaper(dossier, attempt.data.paperId) ?? movingPaper(dossier.state);

/** What is usually proposed from here: the whole task, from the method to the evaluation (design 1, 2). */
export function usualPaper(dossier: Dossier): Partial<PaperDrafted> {
  const kind = movingPaper(dossier.state);
  if (kind === undefined) return {};
  if (kind === 'measures')
    return {
      kind,
      title: dossier.title,
      proposedItems: dossier.measures
        .filter((measure) => measure.state === 'proposed' || measure.state === 'deferred')
        .map(({ id, title }, index) => ({ no: index + 1, text: title, kind: 'adoptMeasure', measureId: id })),
    };
  const throughPhase =
    kind === 'mandate' ? (dossier.mandate?.draft.throughPhase ?? 'evaluation') : 'evaluation';
  const item: ProposedItem = { no: 1, text: dossier.title, kind: 'commission', throughPhase };
  return { kind, title: dossier.title, throughPhase, proposedItems: [item] };
}

export const paperEntries = [
  entry('paper.drafted', {
    data: PaperDrafted,
    by: planning,
    usual: usualPaper,
    faults: (data) => itemNumberFaults(data.proposedItems, 'proposedItems'),
    expects: [
      requirement<PaperDrafted>(
        'paper.oneMandatePaper',
        'papers',
        (dossier, { data }) =>
          data.kind === 'mandate' &&
          dossier.papers.some((paper) => paper.kind === 'mandate' && isOpen(paper)),
      ),
      requirement<PaperDrafted>(
        'paper.amendsDecision',
        'amendsDecisionId',
        (_, { data }) => data.kind === 'amendment' && data.amendsDecisionId === undefined,
      ),
    ],
    apply: (dossier, { data: { paperId, ...data }, actor }) => ({
      ...dossier,
      papers: [
        ...dossier.papers,
        {
          ...data,
          id: paperId ?? '',
          state: 'draft',
          version: 1,
          public: data.public ?? true,
          drafters: [actor.id],
        },
      ],
    }),
  }),
  entry('paper.revised', {
    data: PaperRevised,
    by: planning,
    subject: thePaper,
    usual: (dossier, { paperId }) => {
      const paper = byId(dossier.papers, paperId);
      if (!paper) return {};
      const { title, reference, throughPhase, proposedItems } = paper;
      return {
        changes: { title, reference, throughPhase, public: paper.public },
        proposedItems: [...proposedItems],
      };
    },
    faults: (data) => itemNumberFaults(data.proposedItems ?? [], 'proposedItems'),
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({
        ...paper,
        ...attempt.data.changes,
        proposedItems: attempt.data.proposedItems ?? paper.proposedItems,
        version: paper.version + 1,
        drafters: [...new Set([...paper.drafters, attempt.actor.id])],
      })),
  }),
  entry('paper.released', {
    data: PaperReleased,
    by: leading,
    subject: thePaper,
    notBy: (dossier, { data, actor }) =>
      byId(dossier.papers, data.paperId)?.drafters.includes(actor.id) ?? false,
    requires: [
      requirement<Partial<PaperReleased>>(
        'paper.drafted',
        'papers',
        (dossier, { data }) => {
          const kind = movingPaper(dossier.state);
          const drafted = dossier.papers.some((paper) => paper.state === 'draft' && paper.kind === kind);
          return data.paperId === undefined && kind !== undefined && !drafted;
        },
        { remedy: 'paper.drafted' },
      ),
      ...when(
        (dossier, attempt) => ['mandate', 'extension'].includes(kindReleased(dossier, attempt) ?? ''),
        ...mandateComplete,
      ),
      ...when((dossier, attempt) => kindReleased(dossier, attempt) === 'measures', ...measuresComplete),
    ],
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({
        ...paper,
        releasedBy: attempt.actor.id,
        releasedOn: attempt.occurredOn,
      })),
  }),
  entry('paper.withdrawn', {
    data: PaperWithdrawn,
    by: planning,
    subject: thePaper,
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({ ...paper, endedBecause: attempt.data.reason })),
  }),
  entry('paper.lapsed', {
    data: PaperLapsed,
    by: council,
    subject: thePaper,
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({ ...paper, endedBecause: attempt.data.reason })),
  }),
] as const;
