import { describe, expect, it } from '@jest/globals';
import { requiredSigners } from '../../competence/signers.js';
import { planRelations } from '../../mandate/plan-relations.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aMandateBeingDrafted,
  aTopic,
  recommending,
  suspended,
} from '../../testing/histories.testing.js';
import { lena, pia } from '../../testing/world.testing.js';

/** Where the process itself is known as one of those there are. */
const itself = { knows: () => true };

const school = { plan: 'Schulentwicklungsplan', coordination: 'open' } as const;

describe('the plans a mandate names', () => {
  it('say how it stands with each, and since when', () => {
    given(aMandateBeingDrafted())
      .on('2024-02-05')
      .as(pia)
      .record('mandate.drafted', {
        affectedPlans: [
          { ...school, processId: 'earlier', coordinatorId: 'yara' },
          { plan: 'Pflege', coordination: 'agreed' },
        ],
      })
      .accepts()
      .on('2024-02-12')
      .record('mandate.drafted', {
        affectedPlans: [
          { plan: '  schulentwicklungsplan', coordination: 'open' },
          { plan: 'Pflege', coordination: 'open' },
        ],
      })
      .accepts(({ coordinations }) =>
        expect(coordinations).toEqual([
          { plan: 'schulentwicklungsplan', coordination: 'open', since: '2024-02-05' },
          { plan: 'Pflege', coordination: 'open', since: '2024-02-12' },
        ]),
      )
      .record('mandate.drafted', { affectedPlans: [] })
      .accepts(({ coordinations }) => expect(coordinations).toEqual([]));
  });

  it('are other processes that are there', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('mandate.drafted', { affectedPlans: [{ ...school, processId: 'nowhere' }] })
      .refuses('entry.invalid', ['unknownReference', 'affectedPlans.0.processId']);
  });
});

it('no plan is coordinated with itself', () => {
  const own = { ...school, processId: 'p-1' };
  given(aMandateBeingDrafted())
    .as(pia)
    .where(itself)
    .record('mandate.drafted', { affectedPlans: [own] })
    .refuses('requirements.missing', ['plan.otherProcess', 'affectedPlans.0.processId']);
  const running = given(aCommissionedProcess()).as(pia).where(itself);
  running
    .record('coordination.noted', own)
    .refuses('requirements.missing', ['plan.otherProcess', 'processId'])
    .record('transition.tagged', { transition: 'arrival', plans: [{ plan: 'Zuzug', processId: 'p-1' }] })
    .refuses('requirements.missing', ['plan.otherProcess', 'plans.0.processId']);
});

describe('a coordination', () => {
  it('becomes open again while the process runs; the mandate stays as it was', () => {
    const running = given(aCommissionedProcess()).as(pia).on('2024-06-01');
    const { versions } = running.dossier.mandate!;
    running
      .record('coordination.noted', { ...school, coordinatorId: 'yara', note: 'Neue Standorte' })
      .accepts((dossier) => {
        expect(dossier.mandate?.versions).toEqual(versions);
        expect(planRelations(dossier).find(({ plan }) => plan === school.plan)).toEqual({
          ...school,
          coordinatorId: 'yara',
          note: 'Neue Standorte',
          since: '2024-06-01',
          noted: true,
          transitions: [],
        });
      })
      .on('2024-07-01')
      .record('coordination.noted', { plan: school.plan, coordination: 'agreed' })
      .accepts((dossier) =>
        expect(dossier.coordinations.at(-1)).toEqual({
          plan: school.plan,
          coordination: 'agreed',
          coordinatorId: 'yara',
          since: '2024-07-01',
          noted: true,
        }),
      );
  });

  it('is noted on a running process only, and not with itself', () => {
    given(aMandateBeingDrafted()).as(pia).record('coordination.noted', school).refuses('entry.notPossible');
    given(suspended()).as(pia).record('coordination.noted', school).refuses('entry.notPossible');
    given(aCommissionedProcess()).as(lena).record('coordination.noted', school).refuses('entry.notPermitted');
  });

  it('asks the department of that plan to sign what comes next', () => {
    const noted = given(aCommissionedProcess())
      .as(pia)
      .record('coordination.noted', { ...school, unitId: 'youth' })
      .accepts()
      .record('paper.drafted', {
        paperId: 'p5',
        kind: 'extension',
        title: 'Mehr',
        throughPhase: 'evaluation',
        proposedItems: [],
      })
      .accepts();
    const paper = noted.dossier.papers.find(({ id }) => id === 'p5')!;
    expect(requiredSigners(noted.dossier, paper, noted.context).map(({ unit }) => unit)).toContain('youth');
  });

  it('stays when the council changes something else', () => {
    const noted = given(recommending()).record('coordination.noted', school).accepts();
    const amended = adoptedPaper(
      noted,
      '2025-01-10',
      'p4',
      { kind: 'amendment', amendsDecisionId: 'd1', mandateChanges: { alternatives: 'Keine' } },
      [{ no: 1, text: 'Geändert', kind: 'examine', result: 'adopted' }],
    );
    expect(amended.dossier.coordinations.map(({ plan }) => plan)).toContain(school.plan);
  });
});

describe('a transition in the life course', () => {
  const transition = {
    transition: 'dayCareToSchool',
    plans: [{ plan: 'Kita-Bedarfsplan', processId: 'earlier' }, { plan: 'Schulentwicklungsplan' }],
  } as const;

  it('names the plans it touches; they are to be agreed upon', () => {
    given(aTopic())
      .record('transition.tagged', { ...transition, plans: [...transition.plans] })
      .accepts((dossier) => {
        expect(dossier.crossCutting).toEqual([{ ...transition, since: '2024-01-10' }]);
        expect(planRelations(dossier)).toEqual([
          {
            plan: 'Kita-Bedarfsplan',
            processId: 'earlier',
            coordination: 'open',
            since: '2024-01-10',
            transitions: ['dayCareToSchool'],
          },
          {
            plan: 'Schulentwicklungsplan',
            coordination: 'open',
            since: '2024-01-10',
            transitions: ['dayCareToSchool'],
          },
        ]);
      })
      .on('2024-02-01')
      .record('transition.tagged', { transition: 'dayCareToSchool', plans: [{ plan: 'Kita' }] })
      .accepts(({ crossCutting }) =>
        expect(crossCutting).toEqual([
          { transition: 'dayCareToSchool', plans: [{ plan: 'Kita' }], since: '2024-01-10' },
        ]),
      )
      .record('transition.untagged', { transition: 'arrival', reason: 'Irrtum' })
      .refuses('requirements.missing', ['transition.tagged', 'transition'])
      .record('transition.untagged', { transition: 'dayCareToSchool', reason: 'Irrtum' })
      .accepts(({ crossCutting }) => expect(crossCutting).toEqual([]));
  });

  it('is none without a plan, and nothing is taken away where nothing is', () => {
    given(aTopic())
      .record('transition.tagged', { transition: 'arrival', plans: [] })
      .refuses('requirements.missing', ['transition.plans', 'plans'])
      .record('transition.untagged', { transition: 'arrival', reason: 'Irrtum' })
      .refuses(
        'requirements.missing',
        ['transition.any', 'crossCutting'],
        ['transition.tagged', 'transition'],
      );
  });
});
