import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { sameName, type ConsultationFacts } from '@plankreis/oparl';
import { DATABASE } from '../../../platform/database/tokens.js';
import { Directory } from '../../../registers/directory/directory.js';
import { invalid } from '../../../platform/problems/problem.js';
import type { BodyMeant } from './systems.types.js';

/** Finds the body of ours that one over there is; undefined where nobody has said and no name tells. */
export type BodyFinder = (theirs: ConsultationFacts['body']) => string | undefined;

/** Which bodies of ours those of a council information system are: by their names, or as a person said once. */
@Injectable()
export class BodiesMeantStore {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  async of(systemId: string): Promise<BodyMeant[]> {
    const rows = await this.db.read.all<{ address: string; body_id: string }>(
      'SELECT address, body_id FROM oparl_body WHERE system_id = ? ORDER BY address',
      [systemId],
    );
    return rows.map(({ address, body_id }) => ({ address, bodyId: body_id }));
  }

  /** @throws Problem 400 where there is no such body here */
  async say(systemId: string, { address, bodyId }: BodyMeant): Promise<void> {
    if (!this.directory.body(bodyId)) throw invalid([{ path: 'bodyId', code: 'unknownReference' }]);
    await this.db.write((tx) =>
      tx.run(
        'INSERT INTO oparl_body (system_id, address, body_id) VALUES (?, ?, ?) ON CONFLICT (system_id, address) DO UPDATE SET body_id = excluded.body_id',
        [systemId, address, bodyId],
      ),
    );
  }

  async finder(systemId: string): Promise<BodyFinder> {
    const said = new Map((await this.of(systemId)).map(({ address, bodyId }) => [address, bodyId]));
    const bodies = this.directory.bodies();
    return ({ name, address }) =>
      said.get(address ?? '') ??
      (name === undefined ? undefined : bodies.find((body) => sameName(body.name, name))?.id);
  }
}
