import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/dossier.js';
import { liftChanges, missingByLifting } from '../../next/lifting.js';
import type { Template } from '../../templates/template.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  aMandateBeingDrafted,
  aTopic,
  awaitingApproval,
  implementing,
} from '../../testing/histories.testing.js';
import { hanno, helga, lena, pia, templateOf } from '../../testing/world.testing.js';
import { tellChange } from '../../texts/text.js';

/** The world in which the second version of every template is this. */
const withVersion = (history: History, other: Partial<Template>): History =>
  history.where({
    template: (key, version = 2) => {
      const found = templateOf(key, version);
      return found && version === 2 ? { ...found, ...other } : found;
    },
  });

const versions = (dossier: Dossier) => dossier.template;

describe('a process is lifted to a newer version of its template', () => {
  it('by the head, and takes over what it says', () => {
    given(aTopic({ template: 'socialPlanning' }))
      .as(helga)
      .record('template.lifted', { version: 2 })
      .accepts((dossier) => {
        expect(versions(dossier)).toEqual({ key: 'socialPlanning', version: 2 });
        expect([dossier.cycleMonths, dossier.needsApproval]).toEqual([24, false]);
        expect(dossier.requiredGroups.map(({ phase, group }) => [phase, group])).toEqual([
          ['analysis', 'Eltern'],
          ['measures', 'Verbände'],
        ]);
      });
  });

  it('and stays statutory, or discretionary, as it began', () => {
    const lifted = (template: string, statutory: boolean): boolean => {
      const topic = withVersion(given(aTopic({ template })), { statutory });
      return topic.as(helga).record('template.lifted', { version: 2 }).accepts().dossier.statutory;
    };
    expect([lifted('dayCare', false), lifted('socialPlanning', true)]).toEqual([true, false]);
  });

  it('and keeps what was asked of the phases that lie behind it', () => {
    const started = given(aCommissionedProcess({ template: 'socialPlanning' })).on('2024-09-02');
    const groups = (history: History): string[] =>
      history
        .as(helga)
        .record('template.lifted', { version: 2 })
        .accepts()
        .dossier.requiredGroups.map(({ group }) => group);
    expect(groups(started)).toEqual(['Eltern', 'Verbände']);
    const reported = { ...started.dossier, state: 'recommendations' as const };
    const told = liftChanges(reported, templateOf('socialPlanning', 1), templateOf('socialPlanning')!);
    expect(told.filter(({ code }) => code.startsWith('group'))).toEqual([
      { code: 'groupAdded', params: { phase: 'measures', group: 'Verbände' } },
      { code: 'groupRemoved', params: { phase: 'recommendations', group: 'Freie Wohlfahrtspflege' } },
      { code: 'groupBehind', params: { phase: 'analysis', group: 'Eltern' } },
    ]);
  });

  it('and no longer counts a waiver of a group that can now not be waived', () => {
    const early = [{ phase: 'analysis', group: 'Eltern', early: true }] as const;
    const waived = given(aCommissionedProcess({ template: 'socialPlanning' }))
      .on('2024-09-02')
      .as(helga)
      .record('template.lifted', { version: 2 })
      .accepts()
      .record('participation.waived', { phase: 'analysis', group: 'Eltern', reason: 'Elternbrief' })
      .accepts(({ participationWaivers }) => {
        expect(participationWaivers).toHaveLength(1);
      });
    const next = waived.where({
      template: (key, version = 3) => {
        const found = templateOf(key, version === 3 ? 2 : version);
        return found && version === 3 ? { ...found, version: 3, participation: [...early] } : found;
      },
    });
    const to = next.context.template('socialPlanning', 3)!;
    expect(liftChanges(next.dossier, templateOf('socialPlanning', 2), to).map(({ code }) => code)).toContain(
      'waiverEnds',
    );
    next.record('template.lifted', { version: 3 }).accepts(({ participationWaivers }) => {
      expect(participationWaivers).toEqual([]);
    });
  });

  it('not by the planner', () => {
    given(aTopic()).as(pia).record('template.lifted', { version: 2 }).refuses('entry.notPermitted');
  });

  it('not where there is no newer one, and not to one that is not there', () => {
    const topic = given(aTopic()).as(helga);
    topic
      .record('template.lifted', { version: 3 })
      .refuses('requirements.missing', ['template.versionKnown', 'version']);
    topic
      .record('template.lifted', { version: 1 })
      .refuses('requirements.missing', ['template.versionKnown', 'version']);
    topic
      .record('template.lifted', { version: 2 })
      .accepts()
      .record('template.lifted', { version: 2 })
      .refuses(
        'requirements.missing',
        ['template.newerVersion', 'template'],
        ['template.versionKnown', 'version'],
      );
  });

  it('only with what a template says, never with what a caller makes up', () => {
    given(aTopic())
      .as(helga)
      .sends('template.lifted', { version: 2, templateFacts: { version: 2 } })
      .refuses('entry.invalid', ['unknownKey', 'templateFacts']);
  });
});

describe('lifting is refused where the present state would become illegal', () => {
  it('an approval that is asked for too late', () => {
    const refused = withVersion(given(implementing()).on('2025-05-02'), { needsApproval: true });
    refused
      .as(helga)
      .record('template.lifted', { version: 2 })
      .refuses('requirements.missing', ['template.approvalInTime', 'needsApproval']);
    withVersion(given(adoptedMeasures()).on('2025-04-02'), { needsApproval: true })
      .as(helga)
      .record('template.lifted', { version: 2 })
      .accepts()
      .as(lena)
      .on('2025-04-15')
      .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-04-15' })
      .accepts(({ state }) => expect(state).toBe('measures.awaitingApproval'));
  });

  it('no approval where one is being waited for', () => {
    withVersion(given(awaitingApproval()).on('2025-05-02'), { needsApproval: false })
      .as(helga)
      .record('template.lifted', { version: 2 })
      .refuses('requirements.missing', ['template.approvalUnderWay', 'needsApproval']);
  });

  it('a resubmission after the new legal due date', () => {
    withVersion(given(aTopic({ template: 'youthWelfare' })).on('2024-02-01'), { cycleMonths: 12 })
      .as(pia)
      .record('topic.parked', { reason: 'Wahl', reviewOn: '2026-02-01', waitingFor: 'election' })
      .accepts()
      .as(helga)
      .record('template.lifted', { version: 2 })
      .refuses('requirements.missing', ['template.reviewInTime', 'parked.reviewOn', { due: '2025-01-10' }]);
  });
});

describe('before it is lifted one is told', () => {
  const drafting = given(aMandateBeingDrafted({ template: 'schoolDevelopment' }));
  const { dossier } = drafting;

  it('what changes for this process, in both languages', () => {
    const changes = liftChanges(dossier, templateOf('schoolDevelopment', 1), {
      ...templateOf('schoolDevelopment')!,
      statutory: false,
      needsApproval: false,
      legalBasis: '§ 30 SchulG',
      preliminary: ['committee'],
      steps: [{ phase: 'analysis', de: 'Prognose rechnen' }],
    });
    expect(changes.map((change) => tellChange(change, 'de'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('alle 24 Monate üblich, bisher alle 60'),
        'Die Maßnahmen brauchen keine Genehmigung der Aufsicht mehr.',
        expect.stringContaining('Dieser Prozess bleibt Pflichtaufgabe'),
        expect.stringContaining('„Eltern“ ist zu beteiligen.'),
        'Rechtsgrundlage ist nun: § 30 SchulG.',
        expect.stringContaining('„Prognose rechnen“'),
      ]),
    );
    for (const change of changes) expect(tellChange(change, 'en')).not.toMatch(/[{}]/);
  });

  it('what would be missing that is not missing now', () => {
    const missing = missingByLifting(dossier, templateOf('schoolDevelopment')!, hanno, drafting.context);
    expect(missing.every(({ type }) => type !== 'template.lifted')).toBe(true);
  });

  it('nothing, where nothing differs for it', () => {
    const same = { ...templateOf('schoolDevelopment', 1)!, version: 2 };
    expect(liftChanges(dossier, templateOf('schoolDevelopment', 1), same)).toEqual([]);
    expect(missingByLifting(dossier, same, hanno, drafting.context)).toEqual([]);
  });
});
