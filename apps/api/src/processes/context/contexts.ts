import { Injectable } from '@nestjs/common';
import type { BundleFacts, Context, Day, Entry, Surroundings } from '@plankreis/process';
import { surroundingsOf } from '../../registers/council-rules/surroundings.js';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { workingDays } from '../../registers/council-rules/working-days.js';
import type { SeriesDays } from '../../registers/indicators/indicator-values.js';
import { Indicators } from '../../registers/indicators/indicators.js';
import { Directory } from '../../registers/directory/directory.js';
import { Templates } from '../../registers/templates/templates.js';
import { SocialSpaces } from '../../registers/spaces/social-spaces.js';
import { Windows } from '../../registers/windows/windows.js';

/** What is to be known for one decision besides people, departments, bodies and templates. */
export interface Given {
  readonly today: Day;
  readonly processId: string;
  /** The process that names this one as its predecessor. */
  readonly successorId?: string;
  /** The predecessor a submission names, if it is there, and the successor it already has. */
  readonly predecessor?: { readonly id: string; readonly successorId?: string };
  /** Other processes that what is recorded names, as far as they are there. */
  readonly others?: ReadonlySet<string>;
  /** The bundle that a paper is to join. */
  readonly bundle?: BundleFacts;
  /** When what is cited was measured. */
  readonly measuredOn?: SeriesDays;
  readonly journal?: readonly Entry[];
}

/** Gathers the facts from outside a dossier that the core decides by. */
@Injectable()
export class Contexts {
  #around: { readonly configured: readonly unknown[]; readonly surroundings: Surroundings } | undefined;

  constructor(
    private readonly directory: Directory,
    private readonly rules: CouncilRulesStore,
    private readonly templates: Templates,
    private readonly spaces: SocialSpaces,
    private readonly indicators: Indicators,
    private readonly windows: Windows,
  ) {}

  /** What lists over all processes depend on; the very same as long as nothing of it has changed. */
  surroundings(): Surroundings {
    const configured = [this.rules.present, this.templates.template, this.windows.facts()] as const;
    if (!this.#around || configured.some((one, index) => one !== this.#around?.configured[index]))
      this.#around = { configured, surroundings: surroundingsOf(...configured) };
    return this.#around.surroundings;
  }

  context(given: Given): Context {
    const { today, processId, successorId, predecessor, others, bundle, measuredOn } = given;
    const { journal = [] } = given;
    return {
      today,
      processId,
      successorId,
      successorOf: (id) => (id === predecessor?.id ? predecessor.successorId : undefined),
      ...(bundle && { bundle }),
      journal,
      council: this.rules.present,
      interim: this.rules.present.interim ?? [],
      bodies: () => this.directory.bodyFacts(),
      windows: () => this.windows.facts(),
      departmentName: (id) => this.directory.department(id)?.name ?? id,
      workingDays: (after, before) => workingDays(after, before, this.rules.present.federalState),
      template: this.templates.template,
      measuredOn: (indicatorId, spaceId) => measuredOn?.(indicatorId, spaceId) ?? [],
      knows: (kind, id) => {
        switch (kind) {
          case 'person':
            return this.directory.person(id)?.active === true;
          case 'department':
            return this.directory.department(id) !== undefined;
          case 'body':
            return this.directory.body(id) !== undefined;
          case 'indicator':
            return this.indicators.one(id) !== undefined;
          case 'template':
            // A periodic update goes on with what its predecessor had, also where nothing new begins with it.
            return (
              this.templates.template(id) !== undefined &&
              (predecessor !== undefined || !this.templates.isRetired(id))
            );
          case 'socialSpace':
            return this.spaces.one(id) !== undefined;
          case 'window':
            return this.windows.facts().some((window) => window.id === id);
          case 'budgetRound':
            return this.windows.facts().some((window) => window.id === id && window.kind === 'budgetRound');
          case 'process':
            return id === predecessor?.id || others?.has(id) === true;
        }
      },
    };
  }
}
