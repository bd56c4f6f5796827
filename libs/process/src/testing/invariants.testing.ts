import { expect } from '@jest/globals';
import type { Entry } from '../contract/attempt.js';
import { commissioning, coverage } from '../council/coverage.js';
import type { Decision, DecisionItem } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Appropriation, BudgetLine } from '../dossier/money.js';
import { facets } from '../facets/facets.js';
import { grantSums, type GrantSums } from '../money/grant-sums.js';
import { lineSums, totals, type LineSums } from '../money/line-sums.js';
import { costSheet, processCost } from '../money/lines.js';
import type { Day } from '../time/days.js';
import { isFinal, type StateName } from '../vocabulary/states.js';
import { phases, type Phase } from '../vocabulary/vocabulary.js';

/*
 * Model 2.9, said once more and differently than the core says it: what is compared with the core must not be made
 * of the core's own answers.
 */

const reaches = (through: Phase | undefined, phase: Phase): boolean =>
  through !== undefined && phases.indexOf(through) >= phases.indexOf(phase);

const binds = (decision: Decision, item: DecisionItem): boolean =>
  ['adopted', 'adoptedAmended'].includes(item.result) &&
  decision.effectiveOn !== undefined &&
  decision.annulledBecause === undefined &&
  item.repealedOn === undefined &&
  (item.conditional === undefined || item.conditionMetOn !== undefined) &&
  decision.objections.every(({ outcome }) => outcome === 'dismissed' || outcome === 'annulled');

const byDecision = (dossier: Dossier, phase: Phase): boolean =>
  dossier.decisions.some((decision) =>
    decision.items.some(
      (item) =>
        binds(decision, item) &&
        (item.kind === 'commission'
          ? reaches(item.throughPhase, phase)
          : ['adoptPlan', 'adoptMeasure'].includes(item.kind) &&
            ['implementation', 'evaluation'].includes(phase)),
    ),
  );

const byLaw = (dossier: Dossier, phase: Phase): boolean =>
  (dossier.mandate?.versions ?? []).some(
    ({ authority, content }) =>
      authority.by === 'norm' &&
      authority.noticeOn !== '' &&
      reaches(content.throughPhase, phase) &&
      reaches('recommendations', phase),
  );

const carried = (dossier: Dossier, phase: Phase): boolean =>
  byDecision(dossier, phase) || byLaw(dossier, phase);

function phaseNeeded(state: StateName): Phase | undefined {
  if (state === 'commissioned') return 'method';
  if (state.startsWith('analysis.') || state === 'awaitingExtension') return 'analysis';
  if (state === 'recommendations') return 'recommendations';
  if (state.startsWith('measures.')) return 'measures';
  return state.startsWith('evaluation.') ? 'evaluation' : undefined;
}

/** 1, 2: whoever works on a phase is commissioned with it; 12: nothing conditional counts. */
function commissionedForWhatItDoes(dossier: Dossier): void {
  const needed = phaseNeeded(dossier.state);
  if (needed !== undefined) expect([dossier.state, carried(dossier, needed)]).toEqual([dossier.state, true]);
  expect(phases.filter((phase) => coverage(dossier)[phase].status === 'effective')).toEqual(
    phases.filter((phase) => carried(dossier, phase)),
  );
  const full = phases.slice(0, 4).every((phase) => carried(dossier, phase));
  expect(commissioning(dossier) === 'full').toBe(full);
}

/** 4, 5: versions are numbered, each has its authority, and an amended adoption its decided text. */
function versionsHaveAuthority(dossier: Dossier): void {
  const versions = dossier.mandate?.versions ?? [];
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
  for (const { authority, decidedText } of versions) {
    if (authority.by !== 'decision') continue;
    const decision = dossier.decisions.find(({ id }) => id === authority.decisionId);
    expect(decision?.id).toBe(authority.decisionId);
    if (decision?.resultCode !== 'adoptedAmended') continue;
    expect(decision.resolutionText).toMatch(/./);
    expect(decidedText).toBe(decision.resolutionText);
  }
}

/** What of an appropriation counts: nothing that waits for a decision, a grant or a condition of its own. */
function countsFor(dossier: Dossier, one: Appropriation): number {
  const decision = dossier.decisions.find(({ id }) => id === one.decisionId);
  const item = decision?.items.find(({ no }) => no === one.itemNo);
  if (one.decisionId !== undefined && !(decision && item && binds(decision, item))) return 0;
  if (one.conditional !== undefined && one.conditionMetOn === undefined) return 0;
  const grant = dossier.grants.find(({ id }) => id === one.grantId);
  return grant?.state === 'applied' || grant?.state === 'refused' ? 0 : one.cents;
}

/** What a line has without condition: what it was given, less what was moved on to others. */
function unconditional(dossier: Dossier, line: BudgetLine): number {
  let cents = 0;
  for (const other of dossier.budgetLines)
    for (const one of other.appropriations) {
      if (other.id === line.id) cents += countsFor(dossier, one);
      if (one.fromLineId === line.id) cents -= countsFor(dossier, one);
    }
  return cents;
}

/** 6: no measure runs without its own effective decision and its own money. */
function measuresRunByRight(dossier: Dossier): void {
  for (const { id, state, decidedBy, fundedBy } of dossier.measures) {
    if (state !== 'running') continue;
    const decision = dossier.decisions.find((one) => one.id === decidedBy?.decisionId);
    const item = decision?.items.find(({ no }) => no === decidedBy?.itemNo);
    expect([id, decision && item ? binds(decision, item) : false]).toEqual([id, true]);
    const own = dossier.budgetLines.filter(({ owner }) => owner.measureId === id).map((line) => line.id);
    expect(fundedBy.length).toBeGreaterThan(0);
    expect(fundedBy.filter((line) => !own.includes(line))).toEqual([]);
    const paying = dossier.budgetLines.filter((line) => fundedBy.includes(line.id));
    expect([id, paying.some((line) => unconditional(dossier, line) > 0)]).toEqual([id, true]);
  }
}

/** 8: nothing comes of a paper that was withdrawn or lapsed. */
function papersGivenUpDecideNothing(dossier: Dossier): void {
  const givenUp = dossier.papers.filter(({ state }) => state === 'withdrawn' || state === 'lapsed');
  for (const { id } of givenUp)
    for (const decision of dossier.decisions.filter(({ paperId }) => paperId === id))
      expect(decision.items.filter((item) => binds(decision, item))).toEqual([]);
}

/** 9, 10: a statutory task ends in a successor only, and nothing succeeds itself. */
function statutoryGoesOn(dossier: Dossier, successorId: string | undefined): void {
  if (dossier.statutory) expect(['dropped', 'closed']).not.toContain(dossier.state);
  if (dossier.statutory && dossier.state === 'abandoned') expect(successorId).toBe('p-9');
  if (dossier.state === 'superseded') expect(dossier.successorId).toBe(successorId ?? 'p-2');
  expect(dossier.successorId).not.toBe(dossier.id);
  expect(dossier.predecessorId).not.toBe(dossier.id);
}

/** 11: two purses, and the years add up. */
function pursesStayApart(dossier: Dossier): void {
  const owners = dossier.budgetLines.map(({ owner }) => owner);
  expect(owners.filter(({ kind, measureId }) => (measureId === undefined) !== (kind === 'process'))).toEqual(
    [],
  );
  expect(costSheet(dossier).reduce((sum, { cents }) => sum + cents, 0)).toBe(processCost(dossier));
  const ownerOf = (id: string | undefined) => dossier.budgetLines.find((line) => line.id === id)?.owner.kind;
  for (const { owner, appropriations } of dossier.budgetLines)
    for (const { fromLineId } of appropriations)
      if (fromLineId !== undefined) expect(ownerOf(fromLineId)).toBe(owner.kind);
  for (const kind of ['process', 'measure'] as const) {
    const lines = dossier.budgetLines.filter(
      (line) => line.owner.kind === kind && line.cancelledBecause === undefined,
    );
    const years = [...new Set(lines.map(({ year }) => year))];
    const byYear = years.map((year) =>
      totals(
        dossier,
        lines.filter((line) => line.year === year),
      ),
    );
    const whole = totals(dossier, lines);
    // The keys of sums are the keys of its type.
    const wrong = (Object.keys(whole) as (keyof LineSums)[]).filter(
      (key) =>
        !Number.isSafeInteger(whole[key]) || byYear.reduce((sum, year) => sum + year[key], 0) !== whole[key],
    );
    expect(wrong.map((key) => ({ [key]: whole[key], years: byYear.map((year) => year[key]) }))).toEqual([]);
  }
}

/** What a grant comes to is in whole cents, and the grants together take nothing of a line twice. */
function grantsAddUp(dossier: Dossier): void {
  const each = dossier.grants.map((grant) => ({ grant, sums: grantSums(dossier, grant) }));
  for (const { grant, sums } of each) {
    expect(Object.entries(sums).filter(([, cents]) => !Number.isSafeInteger(cents))).toEqual([]);
    const given = ['granted', 'ended'].includes(grant.state);
    expect([grant.id, sums.grantedCents]).toEqual([grant.id, given ? grant.amountCents : 0]);
    expect(sums.givenOutCents).toBeLessThanOrEqual(grant.amountCents);
  }
  let [spent, received, own] = [0, 0, 0];
  for (const line of dossier.budgetLines) {
    if (line.cancelledBecause !== undefined || !each.some(({ grant }) => grant.id === line.grantId)) continue;
    const booked = line.bookings.reduce(
      (cents, one) => (one.kind === 'spent' ? cents + one.cents : cents - one.cents),
      0,
    );
    if (line.kind === 'revenue' || line.kind === 'incoming') received += booked;
    else spent += booked;
    if (line.kind === 'revenue' || line.kind === 'incoming') continue;
    const fromGrants = line.appropriations
      .filter(({ source }) => source === 'grant')
      .reduce((cents, one) => cents + countsFor(dossier, one), 0);
    own += Math.max(0, unconditional(dossier, line) - fromGrants);
  }
  const together = (key: keyof GrantSums): number => each.reduce((cents, { sums }) => cents + sums[key], 0);
  expect([together('spentCents'), together('receivedCents')]).toEqual([spent, received]);
  expect(together('ownCoveredCents')).toBe(own);
}

/** What has ended owes no funder a report on a day: it could not be given any more. */
function endedOwesNothing({ state, grants }: Dossier): void {
  if (!isFinal(state)) return;
  expect(
    grants.filter((one) => ['granted', 'ended'].includes(one.state) && one.reportDueOn && !one.useReport),
  ).toEqual([]);
}

/** What was registered is told by the last word on each line, and never counts as money that is there. */
function registeredIsNotGiven(dossier: Dossier): void {
  for (const line of dossier.budgetLines) {
    const { registeredCents, registeredOpenCents, approvedCents, conditionalCents } = lineSums(dossier, line);
    expect(registeredCents).toBe(line.registrations.map(({ cents }) => cents).pop() ?? 0);
    expect(registeredOpenCents).toBe(Math.max(registeredCents - approvedCents - conditionalCents, 0));
  }
}

/** 12: what is conditional adds nothing to what is available, and what is blocked takes away from it. */
function onlyUnconditionalIsAvailable(dossier: Dossier): void {
  for (const line of dossier.budgetLines) {
    const { availableCents, blockedCents } = lineSums(dossier, line);
    expect([line.id, availableCents + blockedCents]).toEqual([line.id, unconditional(dossier, line)]);
    expect(blockedCents).toBeGreaterThanOrEqual(0);
  }
}

/** Names of groups differ in how they are written, not in their letters. */
const letters = (group: string): string => group.toLowerCase().replaceAll(/[^a-zäöüß]/g, '');

/** A phase is left only when everybody it had to ask was asked and answered, or the head did without. */
function everybodyWasAsked(before: Dossier, entry: Entry, after: Dossier): void {
  const { kind } = before.papers.find(({ id }) => id === (entry.data as { paperId?: string }).paperId) ?? {};
  const left = {
    'analysis.started': 'method',
    'analysis.completed': 'analysis',
    'recommendations.completed': 'recommendations',
    'paper.released': kind === 'measures' ? 'measures' : undefined,
    'evaluation.started': 'implementation',
    'evaluation.completed': 'evaluation',
  }[entry.type];
  for (const { phase, group } of before.requiredGroups.filter((one) => one.phase === left)) {
    const isMeant = (one: { phase: Phase; group: string }): boolean =>
      one.phase === phase && letters(one.group) === letters(group);
    const asked = after.participation.some((one) => isMeant(one) && one.held && one.answer);
    expect([group, asked || after.participationWaivers.some(isMeant)]).toEqual([group, true]);
  }
}

/** What the law wants involved early is never waived; what was answered was held before, what was held is not cancelled. */
function participationIsInOrder({ participation, participationWaivers, requiredGroups }: Dossier): void {
  for (const { phase, group } of participationWaivers) {
    const [required] = requiredGroups.filter(
      (one) => one.phase === phase && letters(one.group) === letters(group),
    );
    expect([group, required !== undefined && required.early !== true]).toEqual([group, true]);
  }
  for (const { held, answer, cancelledBecause } of participation) {
    if (answer) expect((held?.on ?? '9999') <= answer.on).toBe(true);
    if (held) expect(cancelledBecause).toBeUndefined();
  }
}

/** 15: four eyes on every paper. */
function fourEyes(dossier: Dossier): void {
  for (const { state, releasedBy, drafters } of dossier.papers)
    if (releasedBy !== undefined) expect([state, drafters.includes(releasedBy)]).toEqual([state, false]);
}

/** 18: one accountable person, or a vacancy that shows. */
function oneIsAccountable(dossier: Dossier, today: Day): void {
  const holding = dossier.responsibilities.filter(
    ({ role, from, until }) =>
      role === 'accountable' && from <= today && (until === undefined || until >= today),
  );
  expect(holding.length).toBeLessThanOrEqual(1);
  if (isFinal(dossier.state)) return;
  const { value } = facets(dossier, today, []).responsibility;
  const held = holding[0]?.deputyForId === undefined ? 'assigned' : 'deputised';
  expect(value).toBe(holding.length === 1 ? held : 'vacant');
}

/** What holds of every dossier, however it came about. */
export function alwaysTrue(dossier: Dossier, today: Day, successorId?: string): void {
  commissionedForWhatItDoes(dossier);
  versionsHaveAuthority(dossier);
  measuresRunByRight(dossier);
  papersGivenUpDecideNothing(dossier);
  statutoryGoesOn(dossier, successorId);
  pursesStayApart(dossier);
  onlyUnconditionalIsAvailable(dossier);
  grantsAddUp(dossier);
  endedOwesNothing(dossier);
  registeredIsNotGiven(dossier);
  fourEyes(dossier);
  participationIsInOrder(dossier);
  oneIsAccountable(dossier, today);
}

/** 3: noted never creates mandate, phase or money. */
function notedCreatesNothing(before: Dossier, after: Dossier): void {
  expect(after.mandate?.versions).toEqual(before.mandate?.versions);
  expect(after.budgetLines).toEqual(before.budgetLines);
  expect(phases.filter((phase) => carried(after, phase))).toEqual(
    phases.filter((phase) => carried(before, phase)),
  );
  expect(after.measures.filter(({ state }) => state === 'decided')).toEqual(
    before.measures.filter(({ state }) => state === 'decided'),
  );
}

/** 7: in matters of youth welfare nothing is adopted before its committee has dealt with the version decided. */
function deliberatedFirst(before: Dossier, entry: Entry): void {
  const data = entry.data as Readonly<Record<string, string | undefined>>;
  const paper = before.papers.find(({ id }) => id === data['paperId']);
  const adopts = ['adopted', 'adoptedAmended'].includes(data['resultCode'] ?? '');
  if (!adopts || data['urgent'] !== undefined || !['dayCare', 'youthWelfare'].includes(before.template.key))
    return;
  if (paper === undefined || ['report', 'approval'].includes(paper.kind)) return;
  const scheduled = before.consultations.find(({ id }) => id === data['consultationId']);
  if ((data['bodyId'] ?? scheduled?.bodyId) === 'youthWelfareCommittee') return;
  const dealt = before.consultations.filter(
    (one) =>
      one.paperId === paper.id &&
      one.bodyId === 'youthWelfareCommittee' &&
      one.paperVersion === paper.version &&
      ['recommended', 'rejected', 'noted', 'noVote', 'settled', 'adopted', 'adoptedAmended'].includes(
        one.resultCode ?? '',
      ),
  );
  expect(dealt.filter(({ sessionOn }) => sessionOn <= data['decidedOn']!).length).toBeGreaterThan(0);
}

/** What an item says; what became of it is another matter. */
const wording = ({
  no,
  text,
  kind,
  result,
  throughPhase,
  measureId,
  amountCents,
  conditional,
}: DecisionItem) => ({
  ...{ no, text, kind, result, throughPhase, measureId, amountCents, conditional },
});

/** 21: what an item says comes from its decision alone, and where anything was amended somebody looked at each. */
function itemsSayWhatWasDecided(before: Dossier, entry: Entry, after: Dossier): void {
  for (const decision of before.decisions)
    expect(after.decisions.find(({ id }) => id === decision.id)?.items.map(wording)).toEqual(
      decision.items.map(wording),
    );
  const made = after.decisions[before.decisions.length];
  if (entry.type !== 'decision.recorded' || made?.resultCode !== 'adoptedAmended') return;
  const paper = before.papers.find(({ id }) => id === made.paperId);
  for (const item of made.items) {
    const proposed = paper?.proposedItems.find(({ no }) => no === item.no);
    if (!proposed || !['adopted', 'adoptedAmended'].includes(item.result)) continue;
    const isOther =
      item.text !== proposed.text ||
      item.kind !== proposed.kind ||
      item.amountCents !== proposed.amountCents ||
      item.dueOn !== proposed.dueOn ||
      item.measureId !== proposed.measureId ||
      item.conditional !== undefined ||
      // A commission that does not say how far gets the phase its paper asks for.
      (proposed.throughPhase ?? paper?.throughPhase) !== item.throughPhase;
    expect([item.asProposed ?? false, isOther]).toContain(true);
    if (item.asProposed) expect(item).toMatchObject({ text: proposed.text, result: 'adopted' });
  }
}

/** What holds of every step from one dossier to the next. */
export function trueOfEachStep(before: Dossier, entry: Entry, after: Dossier): void {
  const data = entry.data as Readonly<Record<string, string | undefined>>;
  if (isFinal(before.state)) expect(entry.type).toBe('note.added');
  if (entry.type === 'entry.reversed') return;
  const versions = before.mandate?.versions ?? [];
  expect((after.mandate?.versions ?? []).slice(0, versions.length)).toEqual(versions);
  if (entry.type === 'process.resumed') expect(after.state).toBe(before.suspendedFrom);
  if (entry.type === 'paper.released') {
    const paper = before.papers.find(({ id }) => id === data['paperId']);
    expect(paper?.drafters).not.toContain(entry.actor.id);
  }
  everybodyWasAsked(before, entry, after);
  itemsSayWhatWasDecided(before, entry, after);
  // A deliberation that decides nothing changes nothing but the paper it is about.
  if (entry.type.startsWith('consultation.')) notedCreatesNothing(before, after);
  if (entry.type !== 'decision.recorded') return;
  const paper = before.papers.find(({ id }) => id === data['paperId']);
  expect([...(paper?.drafters ?? []), paper?.releasedBy]).not.toContain(entry.actor.id);
  expect(['withdrawn', 'lapsed']).not.toContain(paper?.state);
  deliberatedFirst(before, entry);
  if (data['resultCode'] === 'noted') notedCreatesNothing(before, after);
  const amended = data['resultCode'] === 'adoptedAmended' && paper?.kind === 'mandate';
  if (amended) expect(after.mandate?.draft).toEqual(after.mandate?.versions.at(-1)?.content);
}
