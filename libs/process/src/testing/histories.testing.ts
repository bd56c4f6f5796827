import type { DecisionItemData } from '../entries/decision/data.js';
import type { PaperDrafted } from '../entries/paper/data.js';
import type { TopicSubmitted } from '../entries/topic/data.js';
import type { Phase } from '../vocabulary/vocabulary.js';
import { given, type History } from './given.testing.js';
import {
  adoptMeasure,
  commission,
  commissionItem,
  decided,
  measureLine,
  submission,
  wholeMandate,
  wholeMeasure,
} from './samples.testing.js';
import { hanno, helga, lena, pia, thea } from './world.testing.js';

/** What a told process may have of its own. */
export interface Told {
  readonly template?: string;
  /** How far the council commissions. */
  readonly through?: Phase;
  readonly submission?: Partial<TopicSubmitted>;
  /** The area of the mandate, where it is another than the usual one. */
  readonly area?: string;
  /** The last day of the process, where it is another than the usual one. */
  readonly endOn?: string;
  /** What the commission item says besides. */
  readonly item?: Partial<DecisionItemData>;
}

/** A history told without a wish of its own is told once and then shared: it never changes. */
function kept<A>(tell: (wish?: A) => History): (wish?: A) => History {
  let usual: History | undefined;
  return (wish) => (wish === undefined ? (usual ??= tell()) : tell(wish));
}

/*
 * One process, told from its topic on; each function goes one step further. Pia plans, Helga and Hanno head her
 * department, Lena is the council's liaison. The paper of the mandate is `p1`, its decision `d1`; finding `f1`,
 * recommendation `r1`, measures `m1` and `m2`, their paper `p2`, its decision `d2`.
 */

export const aTopic = kept(({ template, submission: more }: Told = {}): History =>
  given()
    .as(pia)
    .on('2024-01-10')
    .record('topic.submitted', { ...submission, ...(template ? { template } : {}), ...more })
    .accepts(),
);

export const aParkedTopic = kept((told?: Told): History =>
  aTopic(told)
    .on('2024-01-20')
    .record('topic.parked', {
      reason: 'Vor der Wahl keine Mehrheit',
      reviewOn: '2024-09-01',
      waitingFor: 'election',
    })
    .accepts(),
);

export const aMandateBeingDrafted = kept((told?: Told): History =>
  aTopic(told)
    .on('2024-02-01')
    .record('mandate.started', { kind: 'council', plannerId: 'pia' })
    .accepts()
    .as(helga)
    .record('responsibility.assigned', { role: 'accountable', personId: 'pia', from: '2024-02-01' })
    .accepts(),
);

/** The mandate is complete, its paper drafted. */
export const aDraftedMandate = kept((told: Told = {}): History =>
  aMandateBeingDrafted(told)
    .as(pia)
    .on('2024-02-10')
    .record('mandate.drafted', {
      ...wholeMandate,
      throughPhase: told.through ?? 'evaluation',
      ...(told.area === undefined ? {} : { area: told.area }),
      ...(told.endOn === undefined ? {} : { endOn: told.endOn }),
    })
    .accepts()
    .record('paper.drafted', {
      paperId: 'p1',
      kind: 'mandate',
      title: 'Auftrag zur Planung',
      throughPhase: told.through ?? 'evaluation',
      proposedItems: [commissionItem],
    })
    .accepts(),
);

/** The treasury signs the present version; Helga goes on. */
export const coSigned = (history: History, paperId: string): History =>
  history
    .as(thea)
    .record('paper.coSigned', {
      paperId,
      unit: 'treasury',
      version: history.dossier.papers.find(({ id }) => id === paperId)!.version,
      verdict: 'yes',
    })
    .accepts()
    .as(helga);

/** In matters of youth welfare its committee is heard first; elsewhere nothing happens. */
export const heard = (history: History, paperId: string, on = history.today): History =>
  ['youthWelfare', 'dayCare'].includes(history.dossier.template.key)
    ? history
        .as(lena)
        .on(on)
        .record('consultation.scheduled', {
          paperId,
          consultationId: `c-${paperId}`,
          bodyId: 'youthWelfareCommittee',
          role: 'preliminary',
          sessionOn: on,
        })
        .accepts()
        .record('consultation.held', { consultationId: `c-${paperId}`, resultCode: 'recommended' })
        .accepts()
    : history;

export const aMandateBeforeTheCouncil = kept((told?: Told): History =>
  heard(
    aDraftedMandate(told).as(helga).on('2024-03-01').record('paper.released', { paperId: 'p1' }).accepts(),
    'p1',
  ),
);

export const aRejectedMandate = kept((told?: Told): History =>
  aMandateBeforeTheCouncil(told)
    .as(lena)
    .on('2024-04-15')
    .record('decision.recorded', {
      ...decided('p1', '2024-04-15', { resultCode: 'rejected', items: [] }),
      decisionId: 'd1',
    })
    .accepts(),
);

export const anAdoptedMandate = kept((told: Told = {}): History =>
  aMandateBeforeTheCouncil(told)
    .as(lena)
    .on('2024-04-15')
    .record('decision.recorded', {
      ...decided('p1', '2024-04-15', {
        items: [commission({ throughPhase: told.through ?? 'evaluation', ...told.item })],
      }),
      decisionId: 'd1',
    })
    .accepts(),
);

export const aCommissionedProcess = kept((told?: Told): History =>
  anAdoptedMandate(told)
    .on('2024-05-01')
    .record('decision.tookEffect', { decisionId: 'd1', effectiveOn: '2024-05-01' })
    .accepts(),
);

/** A statutory task that began by law, without a decision. */
export const aStatutoryStart = (through: Phase = 'recommendations', template = 'dayCare'): History =>
  aMandateBeingDrafted({ template })
    .as(helga)
    .on('2024-02-20')
    .record('mandate.statutoryStarted', {
      norm: '§ 80 SGB VIII',
      noticeBodyId: 'youthWelfareCommittee',
      noticeOn: '2024-02-15',
      throughPhase: through,
    })
    .accepts();

/** Goes on from a commissioned process to the inventory. */
export const analysing = kept((from: History = aCommissionedProcess()): History =>
  from
    .as(pia)
    .on('2024-06-01')
    .record('analysis.started', { startOn: '2024-06-01', team: ['Pia', 'Paul'] })
    .accepts(),
);

export const assessingNeeds = kept((from?: History): History =>
  analysing(from)
    .on('2024-07-01')
    .record('finding.recorded', {
      findingId: 'f1',
      text: 'Die Zahl der Räumungen hat sich verdoppelt.',
      source: 'Amtsgericht',
      asOf: '2023-12-31',
      spatialLevel: 'municipality',
    })
    .accepts()
    .record('analysis.inventoryCompleted', {})
    .accepts(),
);

/** Every group the template demands in a phase was asked that day and has its answer. */
export const withEverybodyAsked = (history: History, phase: Phase): History =>
  history.dossier.requiredGroups
    .filter((one) => one.phase === phase)
    .reduce((before, { group }, index) => {
      const participationId = `g-${phase}-${String(index + 1)}`;
      const day = before.today;
      return before
        .as(pia)
        .record('participation.planned', {
          participationId,
          phase,
          group,
          method: 'workshop',
          plannedOn: day,
        })
        .accepts()
        .record('participation.held', { participationId, heldOn: day, result: 'Mehr Beratung vor Ort' })
        .accepts()
        .record('participation.answered', {
          participationId,
          answer: 'Steht im Bericht.',
          answeredOn: day,
        })
        .accepts();
    }, history);

/** Everybody the template demands was asked; the report is all that is missing. */
export const reporting = kept((from?: History): History =>
  withEverybodyAsked(
    assessingNeeds(from).on('2024-09-01').record('analysis.needsCompleted', {}).accepts(),
    'analysis',
  ),
);

/** The analysis is done: `recommendations` where they are commissioned, else `awaitingExtension`. */
export const analysed = kept((from?: History): History =>
  reporting(from)
    .on('2024-10-01')
    .record('analysis.completed', { report: { title: 'Bericht zur Wohnungsnot', version: '1.0' } })
    .accepts(),
);

export const recommending = kept((from?: History): History =>
  withEverybodyAsked(
    analysed(from)
      .on('2024-11-01')
      .record('recommendation.recorded', {
        recommendationId: 'r1',
        text: 'Eine Fachstelle einrichten',
        findingIds: ['f1'],
      })
      .accepts(),
    'recommendations',
  ),
);

/** `measures.planning` where measures are commissioned, else `awaitingExtension`. */
export const measuresInPlanning = kept((from?: History): History =>
  recommending(from).on('2024-12-01').record('recommendations.completed', {}).accepts(),
);

export const plannedMeasures = kept((from?: History): History =>
  ['m1', 'm2'].reduce(
    (history, measureId) =>
      history
        .record('measure.proposed', {
          ...wholeMeasure,
          measureId,
          title: measureId === 'm1' ? 'Fachstelle' : 'Notunterkunft',
          recommendationIds: ['r1'],
        })
        .accepts(),
    withEverybodyAsked(measuresInPlanning(from).on('2025-01-15'), 'measures'),
  ),
);

export const measuresBeforeTheCouncil = kept((from?: History): History =>
  heard(releasedMeasures(from), 'p2'),
);

const releasedMeasures = (from?: History): History =>
  coSigned(draftedMeasures(from), 'p2')
    .on('2025-02-01')
    .record('paper.released', { paperId: 'p2' })
    .accepts();

const draftedMeasures = (from?: History): History =>
  plannedMeasures(from)
    .record('paper.drafted', {
      paperId: 'p2',
      kind: 'measures',
      title: 'Maßnahmen gegen Wohnungsnot',
      proposedItems: ['m1', 'm2'].map((measureId, index) => ({
        no: index + 1,
        text: 'Die Maßnahme wird beschlossen.',
        kind: 'adoptMeasure' as const,
        measureId,
      })),
    })
    .accepts();

export const adoptedMeasures = kept((from?: History): History =>
  measuresBeforeTheCouncil(from)
    .as(lena)
    .on('2025-03-20')
    .record('decision.recorded', {
      ...decided('p2', '2025-03-20', { items: [adoptMeasure('m1'), adoptMeasure('m2', { no: 2 })] }),
      decisionId: 'd2',
    })
    .accepts(),
);

/** `measures.implementing`, or `measures.awaitingApproval` where the state has to approve. */
export const effectiveMeasures = kept((from?: History): History =>
  adoptedMeasures(from)
    .on('2025-04-15')
    .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-04-15' })
    .accepts(),
);

export const awaitingApproval = kept((): History =>
  effectiveMeasures(aCommissionedProcess({ template: 'schoolDevelopment' })),
);

/** The measures are to be carried out; none has begun. */
export const implementing = (from?: History): History => effectiveMeasures(from);

/** The first measure is funded by the line `l1` and runs. */
export const aRunningMeasure = kept((from?: History): History =>
  implementing(from)
    .as(pia)
    .on('2025-06-01')
    .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
    .accepts()
    .record('measure.funded', { measureId: 'm1', lineIds: ['l1'] })
    .accepts()
    .as(thea)
    .record('budget.appropriated', { lineId: 'l1', cents: 8_000_000, source: 'plan' })
    .accepts()
    .as(pia)
    .record('measure.started', { measureId: 'm1' })
    .accepts(),
);

/** The first measure is done, the second cancelled. */
export const finishedMeasures = kept((from?: History): History =>
  aRunningMeasure(from)
    .on('2026-12-01')
    .record('measure.completed', { measureId: 'm1' })
    .accepts()
    .record('measure.cancelled', { measureId: 'm2', reason: 'Kein Grundstück' })
    .accepts(),
);

export const evaluating = kept((from?: History): History =>
  finishedMeasures(from).on('2027-01-10').record('evaluation.started', {}).accepts(),
);

export const decidingTheCycle = kept((from?: History): History =>
  ['m1', 'm2']
    .reduce(
      (history, measureId) =>
        history
          .record('measure.evaluated', {
            measureId,
            verdict: measureId === 'm1' ? 'continue' : 'stop',
            effect: 'Weniger Räumungen',
            indicatorValue: 70,
            asOf: '2026-12-31',
          })
          .accepts(),
      evaluating(from).on('2027-02-01'),
    )
    .record('evaluation.completed', {
      verdict: 'Wirksam',
      summary: 'Die Zahl der Räumungen sank.',
      reportedToBodyId: 'council',
      reportedOn: '2027-01-31',
    })
    .accepts(),
);

export const suspended = kept((from: History = recommending()): History =>
  from
    .as(helga)
    .on('2024-11-15')
    .record('process.suspended', { reason: 'Die Stelle ist unbesetzt.' })
    .accepts(),
);

type Drafted = Pick<PaperDrafted, 'kind' | 'amendsDecisionId' | 'mandateChanges'>;

/** A paper drafted by Pia and released by Hanno. */
export const releasedPaper = (from: History, on: string, paperId: string, paper: Drafted): History =>
  from
    .on(on)
    .as(pia)
    .record('paper.drafted', { paperId, title: `Vorlage ${paperId}`, proposedItems: [], ...paper })
    .accepts()
    .as(hanno)
    .record('paper.released', { paperId })
    .accepts();

/** A paper drafted by Pia, released by Hanno and adopted with these items; not in effect. */
export const adoptedPaper = (
  from: History,
  on: string,
  paperId: string,
  paper: Drafted,
  items: DecisionItemData[],
): History =>
  (paper.kind === 'report' || paper.kind === 'approval'
    ? releasedPaper(from, on, paperId, paper)
    : heard(releasedPaper(from, on, paperId, paper), paperId)
  )
    .as(lena)
    .record('decision.recorded', { ...decided(paperId, on, { items }), decisionId: `d-${paperId}` })
    .accepts();
