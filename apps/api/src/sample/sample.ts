import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { DATABASE } from '../database/tokens.js';
import { MasterData, nobodyThere } from '../people/master-data.js';
import { Settings } from '../settings/settings.js';
import { county } from './county.js';

/** Fills an empty database with the sample county, unless the settings say otherwise. */
@Injectable()
export class Sample implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly masterData: MasterData,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.sample || this.settings.production || !(await nobodyThere(this.db.read))) return;
    await this.masterData.add(county, async (tx) => !(await nobodyThere(tx)));
  }
}
