import type { Attempt } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { requirement, when } from '../../contract/requirement.js';
import { council, leading, planning } from '../../contract/rights.js';
import { isOpen, isUnreleased, kindOfPaper, nextVersion } from '../../council/papers.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { mandateComplete } from '../../mandate/completeness.js';
import { measuresComplete } from '../../measures/completeness.js';
import { involved } from '../../participation/required.js';
import { types } from '../../vocabulary/entry-types.js';
import { carriesOut, movingPaper } from '../../vocabulary/states.js';
import type { PaperKind } from '../../vocabulary/vocabulary.js';
import {
  PaperDrafted,
  PaperLapsed,
  PaperReleased,
  PaperRevised,
  PaperWithdrawn,
  type ProposedItem,
} from './data.js';
import { paperMoney } from './money.js';
import { amendsMandate, changesMandate, changesRunning } from './requirements.js';
import { noRefusal, signed } from './signing.js';
import { itemNumberFaults, thePaper, withPaper } from './the-paper.js';

/** The kind being released: of the paper named, or of the one the state waits for. */
const kindReleased = (dossier: Dossier, attempt: Attempt<Partial<PaperReleased>>): PaperKind | undefined =>
  kindOfPaper(dossier, attempt.data.paperId) ?? movingPaper(dossier.state);

/** What is usually proposed from here: the whole task, from the method to the evaluation (model 1, 2). */
export function usualPaper(dossier: Dossier): Partial<PaperDrafted> {
  const further = carriesOut(dossier.state) && dossier.measures.some(({ state }) => state === 'proposed');
  const kind = further ? 'measures' : movingPaper(dossier.state);
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

/** The kinds of papers that change a running mandate. */
const changingMandate: readonly PaperKind[] = ['amendment', 'extension'];

export const paperEntries = [
  entry('paper.drafted', {
    data: PaperDrafted,
    by: planning,
    // What is not said to be confidential is public; the box shows it.
    usual: (dossier) => ({ public: true, ...usualPaper(dossier) }),
    form: {
      asked: [
        { fields: ['mandateChanges'], when: { field: 'kind', in: changingMandate } },
        { fields: ['amendsDecisionId'], when: { field: 'kind', in: ['amendment'] } },
      ],
      numbers: ['proposedItems'],
    },
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
    form: {
      asked: [
        { fields: ['changes.mandateChanges'], when: { field: 'kind', of: 'paperId', in: changingMandate } },
      ],
      numbers: ['proposedItems'],
    },
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
        { remedy: types.paper.drafted },
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
