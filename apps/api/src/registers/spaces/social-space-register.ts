import { Injectable } from '@nestjs/common';
import type { Judge } from '../../platform/http/judged-data.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { Register } from '../register/register.js';
import { SocialSpace } from './social-space.entity.js';
import { SocialSpaceRequest, type SocialSpaceItem } from './social-space.types.js';
import { describeSpace, SocialSpaces } from './social-spaces.js';
import { treeFaults, type Space } from './tree.js';

/** The social spaces; one that is no more becomes inactive, it keeps its time series. */
@Injectable()
export class SocialSpaceRegister extends Register<SocialSpace, SocialSpaceRequest, SocialSpaceItem> {
  constructor(spaces: SocialSpaces, log: ConfigurationLog) {
    super(spaces, log, {
      what: 'socialSpace',
      row: SocialSpace,
      request: SocialSpaceRequest,
      notFound: 'socialSpace.notFound',
      describe: describeSpace,
      columns: ({ parentId, ...wanted }) => ({ ...wanted, parentId: parentId ?? null }),
      // Only an import draws a shape.
      item: (row) => ({
        id: row.id,
        version: row.version,
        ...describeSpace(row),
        hasShape: spaces.one(row.id)?.hasShape ?? false,
      }),
      judge: judgeBeside,
    });
  }
}

/** What no single field shows: a key that is taken, a place in the tree that is none. */
const judgeBeside =
  (others: readonly Space[], id: string): Judge<SocialSpaceRequest> =>
  (wanted, fitting) => {
    const fits = (['key', 'name', 'level', 'parentId', 'active'] as const).filter((name) =>
      fitting.field(name),
    );
    // What does not fit is put so that nothing further is found about it. Each name that fits has its own value.
    const {
      key = id,
      name = id,
      level = 'facility',
      parentId = null,
      active = false,
    } = Object.fromEntries(fits.map((field) => [field, wanted[field]])) as Partial<Space>;
    const faults = treeFaults([...others, { id, key, name, level, parentId, active }]);
    return faults.flatMap((fault): RequestFault[] => {
      if (fault.id === id) return [{ path: fault.path, code: fault.code }];
      const isPart = others.some((other) => other.id === fault.id && other.parentId === id);
      if (isPart && fault.code === 'spaceNotAbove' && fits.includes('level'))
        return [{ path: 'level', code: 'spaceNotAboveParts' }];
      if (isPart && fault.code === 'spaceInactive' && fits.includes('active'))
        return [{ path: 'active', code: 'spaceHasParts' }];
      return [];
    });
  };
