import type { Chance } from './chance.testing.js';
import { isFollowedUp } from './follow-up.js';
import { hasResult } from './consultations.js';
import type { Actor } from './context.js';
import { addMonths, type Day } from './days.js';
import type { Consultation, Decision, Dossier } from './dossier.js';
import type { EntryTypeName } from './entries/index.js';
import type { Entry } from './entry.js';
import { effective } from './coverage.js';
import { fittingMoney } from './fitting-money.testing.js';
import { liveLines } from './money.js';
import { commission, processLine, wholeMandate, wholeMeasure } from './samples.testing.js';
import {
  consultationResults,
  coordinations,
  lifeTransitions,
  mandateKinds,
  participationMethods,
  phases,
  progresses,
  verdicts,
  type ConsultationRole,
  type DecisionResult,
  type PaperKind,
  type Phase,
} from './vocabulary.js';
import { everybody, MEASURED_ON } from './world.testing.js';

/** What data is made from. */
export interface Circumstances {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly chance: Chance;
  /** Who records. */
  readonly actor: Actor;
  readonly journal: readonly Entry[];
  /** The part the entry is to be about; without one any part of the kind, in whatever state. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Data an entry of a type could have here; undefined where there is nothing it could be about. */
export type Fit = (circumstances: Circumstances) => object | undefined;

const dayAfter = (day: Day, years = 0): Day => `${String(Number(day.slice(0, 4)) + years + 1)}-01-15`;

const idOf = (
  { about, chance }: Circumstances,
  field: string,
  parts: readonly { readonly id: string }[],
): string | undefined => (about?.[field] as string | undefined) ?? chance.of(parts)?.id;

const withId =
  (
    field: string,
    partsOf: (dossier: Dossier) => readonly { readonly id: string }[],
    rest: Fit = () => ({}),
  ): Fit =>
  (circumstances) => {
    const id = idOf(circumstances, field, partsOf(circumstances.dossier));
    const more = rest({ ...circumstances, about: { ...circumstances.about, [field]: id } });
    return id === undefined || more === undefined ? undefined : { [field]: id, ...more };
  };

const always =
  (data: object): Fit =>
  () =>
    data;

/** What no outsider may ever read stands in everything that is not public. */
export const SECRET = 'GEHEIM';

const papers = (dossier: Dossier) => dossier.papers;
const consultations = (dossier: Dossier) => dossier.consultations;
const decisions = (dossier: Dossier) => dossier.decisions;
const measures = (dossier: Dossier) => dossier.measures;
const steps = (dossier: Dossier) => dossier.steps;
const findings = (dossier: Dossier) => dossier.findings;
const recommendations = (dossier: Dossier) => dossier.recommendations;
const participation = (dossier: Dossier) => dossier.participation;
const duties = (dossier: Dossier) => dossier.duties;

const paperKind = ({ dossier, chance }: Circumstances): PaperKind => {
  const open = dossier.papers.some(
    ({ kind, state }) =>
      kind === 'mandate' && ['draft', 'coSigning', 'released', 'deliberating'].includes(state),
  );
  if (dossier.state === 'mandate.drafting' && !open) return 'mandate';
  if (dossier.state === 'measures.planning') return chance.among('measures', 'measures', 'report');
  if (dossier.state === 'awaitingExtension') return 'extension';
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
  return {
    ...where,
    resultCode,
    ...(resultCode === 'adoptedAmended'
      ? { resolutionText: closed ? SECRET : `Text ${String(dossier.version)}` }
      : {}),
    items: closed ? empty.map((item) => ({ ...item, text: SECRET })) : empty,
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

/** A later adopted decision of the body that commissioned first. */
const ending = (dossier: Dossier): string | undefined => {
  const giving = (dossier.mandate?.versions ?? []).flatMap(({ authority }) =>
    authority.by === 'decision' ? authority.decisionId : [],
  );
  const body = dossier.decisions.find(({ id }) => id === giving[0])?.bodyId;
  return dossier.decisions.find(
    ({ id, bodyId, resultCode }) =>
      bodyId === body && !giving.includes(id) && ['adopted', 'adoptedAmended'].includes(resultCode),
  )?.id;
};

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-zäöüß]/g, '');

const isAnswered = (dossier: Dossier, phase: Phase, group: string): boolean =>
  dossier.participation.some(
    (one) => one.phase === phase && letters(one.group) === letters(group) && one.answer !== undefined,
  );

/** Fitting data by entry type; each passes validation, and what it expects where it can. */
export const fitting: Readonly<Record<EntryTypeName, Fit>> = {
  'topic.submitted': always({}),
  'topic.signalNoted': ({ today }) => ({ kind: 'press', source: 'Bote', notedOn: today, note: 'Artikel' }),
  'topic.parked': ({ dossier, today }) => {
    const reviewOn = dayAfter(today);
    const due = `${String(Number(dossier.submittedOn.slice(0, 4)) + dossier.cycleMonths / 12)}${dossier.submittedOn.slice(4)}`;
    return dossier.statutory && dossier.cycleMonths > 0 && reviewOn > due
      ? undefined
      : { reason: 'Wahl', reviewOn, waitingFor: 'election' };
  },
  'topic.windowOpened': always({ signal: 'Neues Programm' }),
  'topic.dropped': always({ reason: 'Erledigt' }),
  'mandate.started': ({ chance }) => ({ kind: chance.among(...mandateKinds), plannerId: 'pia' }),
  'mandate.drafted': ({ chance, dossier }) =>
    chance.in100(70)
      ? {
          ...wholeMandate,
          throughPhase: chance.in100(50) ? 'evaluation' : chance.among(...phases),
          cover: [{ source: 'Kreis', cents: costOf(dossier) }],
        }
      : { method: 'Anders', affectedPlans: [{ plan: 'Schule', coordination: 'open' }] },
  'mandate.revised': always({ changes: { alternatives: 'Keine' } }),
  'mandate.statutoryStarted': ({ today, chance }) => ({
    norm: '§ 80 SGB VIII',
    noticeBodyId: 'council',
    noticeOn: today,
    throughPhase: chance.among('method', 'analysis', 'recommendations'),
  }),
  'amendment.applied': always({ changes: { method: 'Genauer' }, reason: 'Neue Daten' }),
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
  'analysis.started': ({ today }) => ({ startOn: today, team: ['Pia'] }),
  'finding.recorded': ({ today }) => ({
    text: 'Befund',
    source: 'Statistik',
    asOf: today,
    spatialLevel: 'district',
    spaceId: 'north',
    values: [{ indicatorId: 'sgb2', spaceId: 'north', asOf: MEASURED_ON }],
  }),
  'finding.revised': withId('findingId', findings, always({ changes: { source: 'Neue Statistik' } })),
  'finding.withdrawn': withId('findingId', findings, always({ reason: 'Doppelt' })),
  'recommendation.revised': withId(
    'recommendationId',
    recommendations,
    always({ changes: { text: 'Genauer' } }),
  ),
  'recommendation.withdrawn': withId('recommendationId', recommendations, always({ reason: 'Überholt' })),
  'coordination.noted': ({ chance }) => ({
    plan: chance.among('Schule', 'Pflege'),
    coordination: chance.among(...coordinations),
  }),
  'transition.tagged': ({ chance }) => ({
    transition: chance.among(...lifeTransitions),
    plans: [{ plan: chance.among('Kita', 'Schule') }],
  }),
  'transition.untagged': ({ dossier, chance }) => {
    const tagged = chance.of(dossier.crossCutting);
    return { transition: tagged?.transition ?? 'arrival', reason: 'Überholt' };
  },
  'indicator.chosen': ({ chance }) => ({ indicatorIds: chance.in100(70) ? ['sgb2', 'over65'] : [] }),
  'indicator.valueRecorded': ({ dossier, today, chance }) => {
    const measure = chance.in100(70) ? chance.of(dossier.measures) : undefined;
    const { name = 'Besuche', unit = 'Anzahl' } = measure?.indicator ?? {};
    return {
      ...(measure && { measureId: measure.id }),
      name,
      unit,
      value: 12.5,
      asOf: today,
      spaceId: 'harbour',
      source: 'Eigene Zählung',
    };
  },
  'analysis.inventoryCompleted': always({}),
  'analysis.needsCompleted': always({}),
  'analysis.completed': always({ report: { title: 'Bericht', version: '1' } }),
  'recommendation.recorded': ({ dossier, chance }) => {
    const finding = chance.of(dossier.findings);
    return finding && { text: 'Empfehlung', findingIds: [finding.id] };
  },
  'recommendations.completed': always({}),
  'phase.reopened': ({ dossier, chance }) => ({
    to: dossier.state === 'measures.planning' ? chance.among('analysis', 'recommendations') : 'analysis',
    reason: 'Neue Zahlen',
  }),
  'measure.proposed': ({ dossier, chance }) => ({
    ...(chance.in100(70) ? wholeMeasure : {}),
    title: `Maßnahme ${String(dossier.version)}`,
    recommendationIds: dossier.recommendations.slice(0, 1).map(({ id }) => id),
  }),
  'measure.revised': withId(
    'measureId',
    measures,
    always({ changes: { ...wholeMeasure, politicalAddition: true } }),
  ),
  'measure.funded': withId('measureId', measures, ({ dossier, about }) => {
    const own = liveLines(dossier).filter(({ owner }) => owner.measureId === about?.['measureId']);
    return own.length > 0 ? { lineIds: own.map(({ id }) => id) } : undefined;
  }),
  'measure.started': withId('measureId', measures),
  'measure.paused': withId('measureId', measures, always({ reason: 'Personal fehlt' })),
  'measure.resumed': withId('measureId', measures),
  'measure.completed': withId('measureId', measures),
  'measure.cancelled': withId('measureId', measures, always({ reason: 'Kein Grundstück' })),
  'measure.evaluated': withId('measureId', measures, ({ chance, today }) => ({
    verdict: chance.among(...verdicts),
    effect: 'Wirkt',
    indicatorValue: 12.5,
    asOf: today,
  })),
  'approval.granted': ({ today }) => ({
    document: 'Bescheid',
    conditions: [{ text: 'Zahlen melden', dueOn: dayAfter(today) }],
  }),
  'approval.refused': ({ today }) => ({
    document: 'Bescheid',
    grounds: 'Bedarf',
    resubmitBy: dayAfter(today),
  }),
  'evaluation.started': always({}),
  'evaluation.remedyOrdered': withId('measureId', measures, always({ reason: 'Öffnungszeiten' })),
  'evaluation.completed': ({ today }) => ({
    verdict: 'Gut',
    summary: 'Wirkt.',
    reportedToBodyId: 'council',
    reportedOn: today,
  }),
  'cycle.renewed': always({ reason: 'Turnus' }),
  'process.closed': always({ reason: 'Fertig' }),
  'process.suspended': always({ reason: 'Ruht' }),
  'process.resumed': always({}),
  'process.abandoned': ({ dossier }) => {
    const ordered =
      !dossier.statutory && dossier.mandate?.versions.some(({ authority }) => authority.by === 'decision');
    const decisionId = ending(dossier);
    if (!ordered) return { reason: 'Eingestellt' };
    return decisionId === undefined ? undefined : { reason: 'Eingestellt', decisionId };
  },
  'responsibility.assigned': ({ chance, today }) => ({
    role: chance.among('accountable', 'accountable', 'coPlanner', 'steering'),
    personId: chance.among('pia', ...everybody.map(({ id }) => id)),
    from: today,
    ...(chance.in100(20) ? { until: dayAfter(today, 1) } : {}),
  }),
  'responsibility.ended': ({ dossier, chance, today }) => {
    const held = chance.of(
      dossier.responsibilities.filter(({ until }) => until === undefined || until >= today),
    );
    return held && { role: held.role, personId: held.personId, on: today };
  },
  'template.lifted': always({ version: 2 }),
  'step.planned': ({ today }) => ({ phase: 'analysis', title: 'Daten anfragen', dueOn: dayAfter(today) }),
  'step.completed': withId('stepId', steps),
  'step.cancelled': withId('stepId', steps, always({ reason: 'Unnötig' })),
  'participation.planned': ({ dossier, chance, today }) => {
    const wanted = chance.of(dossier.requiredGroups);
    const day = chance.in100(50) ? today : dayAfter(today);
    const asked =
      wanted && chance.in100(80) ? wanted : { phase: chance.among(...phases), group: 'Nachbarschaft' };
    return {
      phase: asked.phase,
      // People do not write names of groups alike.
      group: chance.in100(50) ? asked.group : ` ${asked.group.toUpperCase()}.`,
      method: chance.among(...participationMethods),
      plannedOn: day,
    };
  },
  'participation.rescheduled': withId('participationId', participation, ({ today }) => ({
    plannedOn: dayAfter(today),
    reason: 'Raum belegt',
  })),
  'participation.held': withId('participationId', participation, ({ today, chance }) => ({
    heldOn: today,
    result: 'Mehr Treffpunkte gewünscht',
    ...(chance.in100(50) ? { attendance: chance.below(200), answerBy: dayAfter(today) } : {}),
  })),
  'participation.answered': withId('participationId', participation, ({ today }) => ({
    answer: 'Ein Treffpunkt wird vorgeschlagen.',
    answeredOn: today,
  })),
  'participation.cancelled': withId(
    'participationId',
    participation,
    always({ reason: 'Zu wenige Anmeldungen' }),
  ),
  'participation.waived': ({ dossier, chance }) => {
    const waived = new Set(dossier.participationWaivers.map(({ phase, group }) => `${phase} ${group}`));
    const open = dossier.requiredGroups.filter(
      ({ phase, group, early }) =>
        early !== true && !waived.has(`${phase} ${group}`) && !isAnswered(dossier, phase, group),
    );
    const { phase, group } = chance.of(open) ?? { phase: 'analysis', group: 'Nachbarschaft' };
    return { phase, group, reason: 'Im Vorjahr befragt' };
  },
  'duty.recorded': ({ today }) => ({ text: 'Sachstand', toBodyId: 'council', dueOn: dayAfter(today) }),
  'duty.delivered': withId('dutyId', duties, ({ today }) => ({ deliveredOn: today })),
  'budget.planned': ({ dossier, chance }) => {
    const measure = chance.of(dossier.measures);
    return measure && chance.in100(80)
      ? { ...processLine, owner: { kind: 'measure', measureId: measure.id } }
      : {
          ...processLine,
          cover: [{ source: 'Kreis', cents: processLine.plannedCents }],
          ...(chance.in100(10) && dossier.grants[0] ? { grantId: dossier.grants[0].id } : {}),
        };
  },
  ...fittingMoney,
  'note.added': always({ text: 'Notiz' }),
  'document.attached': always({ kind: 'Bericht', title: 'Anlage', public: true }),
  'entry.reversed': ({ journal, chance }) => ({
    // Mostly a recent one: much stands on the early ones.
    seq: Math.max(1, journal.length - chance.below(chance.in100(70) ? 4 : journal.length)),
    reason: 'Irrtum',
  }),
};

/** What is planned of the process's own budget and not covered line by line, in cents. */
const costOf = (dossier: Dossier): number =>
  liveLines(dossier)
    .filter(({ owner, cover }) => owner.kind === 'process' && cover === undefined)
    .reduce((sum, { plannedCents }) => sum + plannedCents, 0);
