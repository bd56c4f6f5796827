import { byId, type Dossier } from '../dossier.js';
import { effective } from '../coverage.js';
import { entry, type Attempt } from '../entry.js';
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
import { movingPaper } from '../machines/states.js';
import { isOpen, isUnreleased, kindOfPaper, nextVersion } from '../papers.js';
import { requirement, when } from '../requirement.js';
import { council, leading, planning } from '../rights.js';
import { itemKinds, paperKinds, phases, type ItemKind, type PaperKind, type Phase } from '../vocabulary.js';
import { MandateParts } from './mandate-parts.js';
import { paperMoney } from './paper-money.js';
import { noRefusal, signed } from './paper-signing.js';
import { itemNumberFaults, thePaper, withPaper } from './the-paper.js';
import { mandateComplete } from './mandate-completeness.js';
import { involved } from './participation-required.js';
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
  @Optional() @Part(() => MandateParts) mandateChanges?: MandateParts;
  @Optional() @Flag() public?: boolean;
}

export class PaperChanges {
  @Optional() @Text() title?: string;
  @Optional() @Text(100) reference?: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Part(() => MandateParts) mandateChanges?: MandateParts;
  @Optional() @Flag() public?: boolean;
}

export class PaperRevised {
  @Ref('paper') paperId!: string;
  @Part(() => PaperChanges) changes!: PaperChanges;
  @Optional() @Parts(() => ProposedItem) proposedItems?: ProposedItem[];
}

export class PaperReleased {
  @Ref('paper') paperId!: string;
  @Optional() @LongText() overrideBecause?: string;
}

export class PaperWithdrawn {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}

export class PaperLapsed {
  @Ref('paper') paperId!: string;
  @LongText() reason!: string;
}

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

const changesMandate = (kind: PaperKind | undefined): boolean => kind === 'amendment' || kind === 'extension';

/** Only what changes a running mandate brings changes of it along. */
const changesRunning = requirement<PaperDrafted>(
  'paper.mandateChanges',
  'mandateChanges',
  (_, { data }) => data.mandateChanges !== undefined && !changesMandate(data.kind),
);

/** The decision an amendment changes is one that gave or changed the mandate and still stands. */
const amendsMandate = requirement<PaperDrafted>(
  'paper.amendsMandate',
  'amendsDecisionId',
  (dossier, { data }) => {
    const decision = byId(dossier.decisions, data.amendsDecisionId);
    if (data.kind !== 'amendment' || !decision) return false;
    return !decision.items.some((item) => effective(decision, item));
  },
);

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
      amendsMandate,
      changesRunning,
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
          signatures: [],
          earlierVersions: [],
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
        changes: {
          title,
          reference,
          throughPhase,
          mandateChanges: paper.mandateChanges,
          public: paper.public,
        },
        proposedItems: [...proposedItems],
      };
    },
    faults: (data) => itemNumberFaults(data.proposedItems ?? [], 'proposedItems'),
    expects: [
      requirement<PaperRevised>('paper.mandateChanges', 'changes.mandateChanges', (dossier, { data }) => {
        const kind = kindOfPaper(dossier, data.paperId);
        return data.changes.mandateChanges !== undefined && !changesMandate(kind);
      }),
    ],
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({
        ...nextVersion(paper, attempt.occurredOn),
        ...attempt.data.changes,
        proposedItems: attempt.data.proposedItems ?? paper.proposedItems,
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
          const drafted = dossier.papers.some((paper) => isUnreleased(paper) && paper.kind === kind);
          return data.paperId === undefined && kind !== undefined && !drafted;
        },
        { remedy: 'paper.drafted' },
      ),
      ...when(
        (dossier, attempt) => ['mandate', 'extension'].includes(kindReleased(dossier, attempt) ?? ''),
        ...mandateComplete,
      ),
      ...when(
        (dossier, attempt) => kindReleased(dossier, attempt) === 'measures',
        ...measuresComplete,
        ...involved('measures'),
      ),
      ...paperMoney,
      signed,
      noRefusal,
    ],
    apply: (dossier, attempt) =>
      withPaper(dossier, attempt, (paper) => ({
        ...paper,
        releasedBy: attempt.actor.id,
        releasedOn: attempt.occurredOn,
        overriddenBecause: attempt.data.overrideBecause,
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
