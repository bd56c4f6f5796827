import { Injectable } from '@nestjs/common';
import {
  accountable,
  commissioning,
  coverage,
  deadlines,
  facets,
  grantSums,
  owesReport,
  isFinal,
  lightOf,
  phaseOf,
  planRelations,
  readings,
  readsNonPublic,
  visibleTo,
  type Actor,
  type Dossier,
  type Language,
} from '@plankreis/process';
import type { Course } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { Directory } from '../../registers/directory/directory.js';
import { SocialSpaces } from '../../registers/spaces/social-spaces.js';
import { Templates } from '../../registers/templates/templates.js';
import { Contexts } from '../context/contexts.js';
import { decisionView, paperView, type Knowing } from './council-views.js';
import { participationView } from './participation-views.js';
import { checkViews, lineView } from './money-views.js';
import type { ProcessView, TemplateView } from './process.view.js';
import type { Named } from '../../platform/http/named.js';

/** Dossiers as people see them: names beside ids, and nothing that is not for the one who asks. */
@Injectable()
export class Views {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly contexts: Contexts,
    private readonly spaces: SocialSpaces,
    private readonly templates: Templates,
  ) {}

  process(whole: Dossier, course: Course, actor: Actor, language: Language): ProcessView {
    const dossier = visibleTo(actor, whole);
    const today = this.clock.today();
    const inCharge = accountable(dossier, today);
    const told = deadlines(whole, this.contexts.surroundings()).filter(
      (one) => one.public || readsNonPublic(actor, whole.department),
    );
    const looks = facets(whole, today, told);
    const knowing: Knowing = {
      whole,
      seen: dossier,
      context: this.contexts.context({ today, processId: whole.id }),
      person: (id) => this.person(id),
    };
    return {
      id: dossier.id,
      number: dossier.number,
      version: dossier.version,
      state: dossier.state,
      phase: phaseOf(dossier.state),
      final: isFinal(dossier.state),
      since: dossier.since,
      title: dossier.title,
      summary: dossier.summary,
      area: dossier.area,
      origin: dossier.origin,
      department: this.department(dossier.department),
      urgency: dossier.urgency,
      template: this.template(dossier.template, language),
      statutory: dossier.statutory,
      statutoryBasis: dossier.statutoryBasis,
      submittedOn: dossier.submittedOn,
      predecessorId: dossier.predecessorId,
      earlierPlan: dossier.earlierPlan,
      earlierPlanUntil: dossier.earlierPlanUntil,
      successorId: course.successorId ?? dossier.successorId,
      inherited: dossier.inherited,
      parked: dossier.parked,
      signals: dossier.signals,
      mandate: dossier.mandate ?? null,
      planRelations: planRelations(dossier),
      crossCutting: dossier.crossCutting,
      // What commissions a phase is told even where the decision itself is not public.
      coverage: coverage(whole),
      commissioning: commissioning(whole),
      facets: { ...looks },
      light: lightOf(whole, { ...looks }),
      papers: dossier.papers.map((paper) => paperView(paper, knowing)),
      decisions: dossier.decisions.map((decision) => decisionView(decision, knowing)),
      analysis: dossier.analysis,
      findings: dossier.findings,
      indicatorIds: dossier.indicatorIds,
      indicatorValues: dossier.indicatorValues,
      recommendations: dossier.recommendations,
      measures: dossier.measures.map((measure) => ({ ...measure, readings: readings(dossier, measure) })),
      budgetLines: dossier.budgetLines.map((line) => lineView(line, knowing)),
      grants: dossier.grants.map((grant) => ({
        ...grant,
        owesReport: owesReport(grant),
        sums: grantSums(whole, grant),
      })),
      posts: dossier.posts,
      moneyFindings: checkViews({
        whole,
        seen: dossier,
        actor,
        today,
        language,
        interim: knowing.context.interim,
      }),
      approval: dossier.approval,
      evaluation: dossier.evaluation,
      responsibilities: dossier.responsibilities.map(({ personId, interrupts: _, ...held }) => ({
        ...held,
        person: this.person(personId),
      })),
      accountable: inCharge ? this.person(inCharge.personId) : null,
      steps: dossier.steps,
      participation: participationView(dossier, {
        today,
        spaces: this.spaces.all(),
        person: (id) => this.person(id),
      }),
      duties: dossier.duties,
      documents: dossier.documents.map(({ documentId = '', ...document }) => ({
        id: documentId,
        ...document,
      })),
      notes: dossier.notes,
      suspendedFrom: dossier.suspendedFrom,
      suspendedBecause: dossier.suspendedBecause,
      suspendedUntil: dossier.suspendedUntil,
      ended: dossier.ended,
      path: course.travelled,
    };
  }

  person(id: string): Named {
    return { id, name: this.directory.person(id)?.name ?? id };
  }

  template({ key, version }: Dossier['template'], language: Language): TemplateView {
    return { key, version, name: this.templates.name(key, version, language) };
  }

  department(id: string): Named {
    return { id, name: this.directory.department(id)?.name ?? id };
  }
}
