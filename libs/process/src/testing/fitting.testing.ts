import type { Dossier } from '../dossier/dossier.js';
import type { EntryTypeName } from '../entries/index.js';
import { liveLines } from '../money/lines.js';
import {
  coordinations,
  lifeTransitions,
  mandateKinds,
  participationMethods,
  phases,
  verdicts,
  type Phase,
} from '../vocabulary/vocabulary.js';
import { always, dayAfter, withId, type Fit } from './fit.testing.js';
import { fittingCouncil } from './fitting-council.testing.js';
import { fittingMoney } from './fitting-money.testing.js';
import { processLine, wholeMandate, wholeMeasure } from './samples.testing.js';
import { everybody, MEASURED_ON } from './world.testing.js';

const measures = (dossier: Dossier) => dossier.measures;
const steps = (dossier: Dossier) => dossier.steps;
const findings = (dossier: Dossier) => dossier.findings;
const recommendations = (dossier: Dossier) => dossier.recommendations;
const participation = (dossier: Dossier) => dossier.participation;
const duties = (dossier: Dossier) => dossier.duties;

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
  ...fittingCouncil,
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
    from: chance.in100(80) ? today : dayAfter(today, 2),
    ...(chance.in100(20) ? { until: dayAfter(today, 3) } : {}),
    ...(chance.in100(20) ? { deputyForId: chance.among('pia', 'hanno') } : {}),
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
