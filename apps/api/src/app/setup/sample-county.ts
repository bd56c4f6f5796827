import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Append, Database, Journal, NewEntry, Transaction } from '@plankreis/journal';
import { modelVersion, type Dossier, type Entry, type Surroundings } from '@plankreis/process';
import { project } from '@plankreis/readmodel';
import { Clock } from '../../platform/clock/clock.js';
import { surroundingsOf } from '../../registers/council-rules/surroundings.js';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';
import { Directory } from '../../registers/directory/directory.js';
import { MasterData, nobodyThere } from '../../registers/people/master-data.js';
import { Numbers } from '../../processes/record/numbers.js';
import { people, samplePassword } from '../../sample/registers/people.js';
import type { RecordedStory } from '../../sample/sample.js';
import { IndicatorValues } from '../../registers/indicators/indicator-values.js';
import { Indicators } from '../../registers/indicators/indicators.js';
import { SocialSpaces } from '../../registers/spaces/social-spaces.js';
import { Windows } from '../../registers/windows/windows.js';
import { Templates } from '../../registers/templates/templates.js';
import { Settings } from '../../platform/settings/settings.js';

/** Fills an empty database with the sample county as it is today, all of it in one transaction. Never in production. */
@Injectable()
export class SampleCounty implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly directory: Directory,
    private readonly masterData: MasterData,
    private readonly rules: CouncilRulesStore,
    private readonly spaces: SocialSpaces,
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
    private readonly windows: Windows,
    private readonly templates: Templates,
    private readonly numbers: Numbers,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const wanted = this.settings.sample && !this.settings.production;
    if (!wanted || !(await nobodyThere(this.db.read))) return;
    // Only where it is wanted: a server at work need not hold its stories.
    const { recordSample, sampleCounty } = await import('../../sample/sample.js');
    const county = sampleCounty(this.clock.today());
    const { councilRules, analysis, windows } = county;
    const addPeople = await this.masterData.prepared(county);
    const stories = recordSample(county);
    await this.journal.append(stories.map(toAppend), async (tx) => {
      await addPeople(tx);
      await this.rules.put(tx, councilRules);
      await this.spaces.fill(tx, analysis.socialSpaces);
      for (const { spaceId, shape } of analysis.socialSpaceShapes)
        await this.spaces.putShape(tx, spaceId, shape);
      await this.indicators.fill(tx, analysis.indicators);
      await this.values.put(tx, analysis.indicatorValues);
      await this.windows.insert(tx, windows);
      await this.templates.fill(tx, county.ownTemplates);
      await this.directory.announce(tx);
      const around = surroundingsOf(
        councilRules,
        (key, version) => county.templateOn(undefined, key, version),
        windows,
      );
      for (const story of stories) await this.#list(tx, story, around);
    });
    await this.directory.read();
    await this.rules.read();
    await this.spaces.read();
    await this.indicators.read();
    await this.windows.read();
    await this.templates.read();
  }

  /** Whom a first look can sign in as; nobody where there is no sample. */
  signIns(): string[] {
    const there = people.filter(({ id, email }) => this.directory.person(id)?.email === email).slice(0, 5);
    if (!this.settings.sample || this.settings.production || there.length === 0) return [];
    return [
      `Sign in as one of these, password ${samplePassword}:`,
      ...there.map(({ email }) => `  ${email}`),
    ];
  }

  async #list(tx: Transaction, { steps, dossier }: RecordedStory, around: Surroundings): Promise<void> {
    let before: Dossier | undefined;
    for (const step of steps) {
      const { recordedAt } = step.entry;
      const today = this.clock.dayOf(new Date(recordedAt));
      await project(tx, before, step.dossier, { recordedAt, today, around });
      before = step.dossier;
    }
    await this.numbers.given(tx, dossier.number);
  }
}

const toAppend = ({ processId, journal, dossier }: RecordedStory): Append => ({
  processId,
  expectedVersion: 0,
  entries: journal.map(toNewEntry),
  snapshot: dossier,
  modelVersion,
});

const toNewEntry = ({ id, type, data, actor, occurredOn, recordedAt, basis }: Entry): NewEntry => ({
  id,
  type,
  data,
  actorId: actor.id,
  actorRole: actor.role,
  occurredOn,
  recordedAt,
  basis,
  modelVersion,
});
