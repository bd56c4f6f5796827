import { hasResult } from '../council/consultations.js';
import { effective } from '../council/coverage.js';
import { isFollowedUp } from '../council/follow-up.js';
import type { Consultation, Decision } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { addMonths, type Day } from '../time/days.js';
import {
  consultationResults,
  phases,
  progresses,
  type ConsultationRole,
  type DecisionResult,
  type PaperKind,
} from '../vocabulary/vocabulary.js';
import { always, dayAfter, SECRET, withId, type Circumstances, type Fit } from './fit.testing.js';
import { commission } from './samples.testing.js';

const papers = (dossier: Dossier) => dossier.papers;
const consultations = (dossier: Dossier) => dossier.consultations;
const decisions = (dossier: Dossier) => dossier.decisions;

const paperKind = ({ dossier, chance }: Circumstances): PaperKind => {
  const open = dossier.papers.some(
    ({ kind, state }) =>
      kind === 'mandate' && ['draft', 'coSigning', 'released', 'deliberating'].includes(state),
  );
  if (dossier.state === 'mandate.drafting' && !open) return 'mandate';
  if (dossier.state === 'measures.planning') return chance.among('measures', 'measures', 'report');
  if (dossier.state === 'awaitingExtension') return 'extension';
  const further = dossier.measures.some(({ state }) => state === 'proposed' || state === 'deferred');
  if (
    ['measures.implementing', 'evaluation.assessing'].includes(dossier.state) &&
    further &&
    chance.in100(60)
  )
    return 'measures';
  if (!dossier.mandate || dossier.mandate.versions.length === 0) return 'report';
  return chance.among('report', 'amendment', 'extension');
};

const paper: Fit = (circumstances) => {
  const { dossier, chance, today } = circumstances;
  const kind = paperKind(circumstances);
  const amends = chance.of(
    dossier.decisions.filter((one) => one.items.some((item) => effective(one, item))),
  )?.id;
  const isSecret = chance.in100(15);
  if (kind === 'amendment' && amends === undefined) return undefined;
  return {
    kind,
    title: isSecret ? SECRET : `Vorlage ${String(dossier.version)}`,
    proposedItems: [],
    ...(isSecret ? { public: false } : {}),
    ...(kind === 'amendment' ? { amendsDecisionId: amends } : {}),
    ...(kind === 'amendment' && chance.in100(50) ? { mandateChanges: { endOn: dayAfter(today, 2) } } : {}),
    ...(kind === 'extension'
      ? { throughPhase: chance.among('measures', 'recommendations', 'evaluation') }
      : {}),
  };
};

const condition = ({ chance }: Circumstances) =>
  chance.in100(15) ? { conditional: { on: 'budget', text: 'Haushalt genehmigt' } } : {};

function items(circumstances: Circumstances, kind: PaperKind, result: DecisionResult): object[] {
  const { dossier, chance, today } = circumstances;
  if (kind === 'measures')
    return dossier.measures
      .filter(({ state }) => state === 'proposed' || state === 'deferred')
      .map(({ id }, index) => ({
        no: index + 1,
        text: 'Maßnahme',
        kind: 'adoptMeasure',
        measureId: id,
        result: chance.in100(80) ? result : chance.among('rejected', 'postponed'),
        ...condition(circumstances),
      }));
  const through = chance.in100(60) ? 'evaluation' : chance.among(...phases);
  const first = commission({ result, throughPhase: through, ...condition(circumstances) } as object);
  const duty = { no: 2, text: 'Bericht', kind: 'reportDuty', result, dueOn: dayAfter(today) };
  const carried = { no: 3, text: 'Im nächsten Plan', kind: 'carryOver', result };
  return [
    kind === 'report' ? { ...first, kind: 'note' } : first,
    ...(chance.in100(20) ? [duty, carried] : []),
  ];
}

/** Whether the youth welfare committee decides by itself here. */
const youthMatter = ({ template, budgetLines }: Dossier): boolean =>
  template.key === 'dayCare' && budgetLines.length === 0;

const deciders = (dossier: Dossier): readonly string[] =>
  youthMatter(dossier) ? ['council', 'council', 'youthWelfareCommittee'] : ['council'];

/** A deciding session of the paper that lies behind, where nobody deliberated after it. */
const sessionDeciding = (dossier: Dossier, paperId: unknown, today: Day): Consultation | undefined => {
  const all = dossier.consultations.filter((one) => one.paperId === paperId);
  return all.find(
    (one) =>
      one.role === 'decision' &&
      !hasResult(one) &&
      one.sessionOn <= today &&
      all.every((other) => !hasResult(other) || other.sessionOn <= one.sessionOn),
  );
};

/** In which session, by whom, on which day. */
function decidedWhere({ dossier, today, chance, about }: Circumstances): object {
  const session = sessionDeciding(dossier, about?.['paperId'], today);
  if (session && chance.in100(70)) return { consultationId: session.id, decidedOn: session.sessionOn };
  if (chance.in100(4))
    return {
      bodyId: 'executive',
      decidedOn: today,
      urgent: { grounds: 'Kein Aufschub', reportToBodyId: 'council', reportDueOn: dayAfter(today) },
    };
  return { bodyId: chance.among(...(deciders(dossier) as [string])), decidedOn: today };
}

/** Whether what becomes of a paper in a session must stay unknown to outsiders. */
const isClosed = ({ dossier, about }: Circumstances, where: object): boolean => {
  const { consultationId } = where as { consultationId?: string };
  return (
    dossier.papers.find(({ id }) => id === about?.['paperId'])?.public === false ||
    dossier.consultations.find(({ id }) => id === consultationId)?.public === false
  );
};

/** The items of an amended decision, each looked at: as proposed, or in other words. */
function seen({ dossier, about, chance }: Circumstances, resultCode: string, items: object[]): object[] {
  const proposed = dossier.papers.find(({ id }) => id === about?.['paperId'])?.proposedItems ?? [];
  const keys = (item: object): string => JSON.stringify(Object.entries(item).toSorted());
  return items.map((item) => {
    const { result, ...said } = item as { result?: string };
    if (resultCode !== 'adoptedAmended' || !proposed.some((one) => keys(one) === keys(said))) return item;
    return chance.in100(50) || keys(said).includes(SECRET)
      ? { ...item, asProposed: true }
      : { ...item, text: `Anders: ${String(result)}` };
  });
}

const decision: Fit = (circumstances) => {
  const { dossier, chance, about } = circumstances;
  const kind = dossier.papers.find(({ id }) => id === about?.['paperId'])?.kind ?? 'report';
  const resultCode = chance.in100(65)
    ? chance.among('adopted' as const, 'adopted', 'adoptedAmended')
    : chance.among('rejected' as const, 'referredBack', 'noted', 'settled', 'postponed', 'removed', 'noVote');
  const found = items(circumstances, kind, resultCode);
  const empty = found.length === 0 ? [{ no: 1, text: 'Anmerkung', kind: 'note', result: resultCode }] : found;
  const where = decidedWhere(circumstances);
  const closed = isClosed(circumstances, where);
  const said = closed ? empty.map((item) => ({ ...item, text: SECRET })) : empty;
  return {
    ...where,
    resultCode,
    ...(resultCode === 'adoptedAmended'
      ? { resolutionText: closed ? SECRET : `Text ${String(dossier.version)}` }
      : {}),
    items: seen(circumstances, resultCode, said),
  };
};

/** The last day, from one backwards, on which the paper is not on the agenda of that body. */
function freeDay(dossier: Dossier, paperId: unknown, bodyId: string, latest: Day): Day {
  const taken = dossier.consultations.filter((one) => one.paperId === paperId && one.bodyId === bodyId);
  let day = latest;
  while (taken.some(({ sessionOn }) => sessionOn === day)) day = addMonths(day, -1);
  return day;
}

/** The day a consultation in this role can be held at the latest. */
const latestDay = (dossier: Dossier, paperId: unknown, role: ConsultationRole, today: Day): Day => {
  const isDecided = dossier.papers.find(({ id }) => id === paperId)?.state === 'decided';
  const decidedOn = dossier.decisions.findLast((one) => one.paperId === paperId)?.decidedOn;
  return role === 'preliminary' && isDecided && decidedOn !== undefined ? decidedOn : today;
};

const scheduled: Fit = ({ dossier, about, chance, today }) => {
  const paperId = about?.['paperId'];
  const isDecided = dossier.papers.find(({ id }) => id === paperId)?.state === 'decided';
  const role = isDecided
    ? chance.among('information' as const, 'preliminary')
    : chance.among('preliminary' as const, 'preliminary', 'hearing', 'decision', 'information');
  const bodyId =
    role === 'decision'
      ? chance.among(...(deciders(dossier) as [string]))
      : chance.among('youthWelfareCommittee', 'youthWelfareCommittee', 'financeCommittee', 'north');
  const latest = latestDay(dossier, paperId, role, today);
  const ahead = dayAfter(today, dossier.consultations.length);
  return {
    bodyId,
    role,
    sessionOn: !isDecided && chance.in100(15) ? ahead : freeDay(dossier, paperId, bodyId, latest),
    ...(chance.in100(20) ? { public: false } : {}),
  };
};

const rescheduled: Fit = ({ dossier, about, today }) => {
  const one = dossier.consultations.find(({ id }) => id === about?.['consultationId']);
  if (!one) return undefined;
  const latest = latestDay(dossier, one.paperId, one.role, today);
  return { sessionOn: freeDay(dossier, one.paperId, one.bodyId, latest), reason: 'Raum belegt' };
};

const held: Fit = (circumstances) => {
  const { dossier, about, chance } = circumstances;
  const one = dossier.consultations.find(({ id }) => id === about?.['consultationId']);
  const closed =
    one !== undefined && isClosed({ ...circumstances, about: { paperId: one.paperId } }, about ?? {});
  return {
    resultCode: chance.in100(60) ? 'recommended' : chance.among(...consultationResults),
    resultLabel: closed ? SECRET : 'einstimmig beschlossen',
  };
};

const waiting = (found: Decision | undefined): number | undefined =>
  found?.items.find((item) => item.conditional !== undefined && item.conditionMetOn === undefined)?.no;

/** Data for papers, consultations and decisions. */
export const fittingCouncil = {
  'paper.drafted': paper,
  'paper.revised': withId('paperId', papers, ({ dossier, about }) => ({
    changes: {
      title:
        dossier.papers.find(({ id }) => id === about?.['paperId'])?.public === false ? SECRET : 'Neuer Titel',
    },
  })),
  'paper.coSigned': withId('paperId', papers, ({ dossier, about, actor, chance }) => {
    const one = dossier.papers.find(({ id }) => id === about?.['paperId']);
    const verdict = chance.in100(80) ? 'yes' : chance.among('remark', 'no');
    return {
      unit: actor.role === 'head' ? (actor.department ?? '') : 'treasury',
      version: one?.version ?? 1,
      verdict,
      ...(verdict === 'yes' ? {} : { comment: one?.public === false ? SECRET : 'Zu teuer' }),
    };
  }),
  'paper.released': withId('paperId', papers, ({ chance }) =>
    chance.in100(50) ? { overrideBecause: 'Der Bedarf ist belegt.' } : {},
  ),
  'consultation.scheduled': withId('paperId', papers, scheduled),
  'consultation.rescheduled': withId('consultationId', consultations, rescheduled),
  'consultation.held': withId('consultationId', consultations, held),
  'paper.withdrawn': withId('paperId', papers, always({ reason: 'Neue Zahlen' })),
  'paper.bundled': withId('paperId', papers, always({ title: 'Gemeinsame Vorlage' })),
  'paper.unbundled': withId('paperId', papers, always({ reason: 'Wird gesondert beraten' })),
  'paper.lapsed': withId('paperId', papers, always({ reason: 'Wahlperiode' })),
  'decision.recorded': withId('paperId', papers, decision),
  'decision.tookEffect': withId('decisionId', decisions, ({ today }) => ({ effectiveOn: today })),
  'decision.conditionMet': withId('decisionId', decisions, ({ dossier, today, about }) => ({
    itemNo: waiting(dossier.decisions.find(({ id }) => id === about?.['decisionId'])) ?? 1,
    metOn: today,
    evidence: 'Verfügung',
  })),
  'decision.objected': withId('decisionId', decisions, always({ by: 'mayor', grounds: 'Befangenheit' })),
  'decision.objectionSettled': withId('decisionId', decisions, ({ chance }) => ({
    outcome: chance.among('dismissed', 'dismissed', 'redecided', 'annulled'),
  })),
  'decision.annulled': withId('decisionId', decisions, always({ cause: 'Ladungsfehler' })),
  'decision.repealed': withId('decisionId', decisions, ({ dossier, about, chance }) => {
    const found = dossier.decisions.find(({ id }) => id === about?.['decisionId']);
    const no = chance.of(found?.items ?? [])?.no;
    return { byReference: 'B 30', ...(no !== undefined && chance.in100(40) ? { itemNos: [no] } : {}) };
  }),
  'decision.progressNoted': withId('decisionId', decisions, ({ dossier, about, chance }) => {
    const found = dossier.decisions.find(({ id }) => id === about?.['decisionId']);
    return {
      itemNo: found?.items.find((item) => isFollowedUp(item))?.no ?? 1,
      progress: chance.among(...progresses),
      reason: 'Stelle unbesetzt',
    };
  }),
} satisfies Readonly<Record<string, Fit>>;
