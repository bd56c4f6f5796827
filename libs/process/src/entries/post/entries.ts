import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { budgeting } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Post } from '../../dossier/money.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Fault } from '../../schema/validate.js';
import { ownerFaults, yearFits } from '../budget/the-line.js';
import { PostCancelled, PostPlaced, PostPlanned } from './data.js';

function faultsOf({ owner, year, untilYear }: PostPlanned): Fault[] {
  const upsideDown = untilYear !== undefined && untilYear < year;
  return [
    ...ownerFaults({ owner }),
    ...(upsideDown ? [{ path: 'untilYear', code: 'endBeforeStart' } as const] : []),
  ];
}

/** Posts that were not given up. */
const aPost: Subject<{ postId: string }> = {
  field: 'postId',
  candidates: (dossier) =>
    dossier.posts
      .filter(({ cancelledBecause }) => cancelledBecause === undefined)
      .map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, { data }) => {
    const post = byId(dossier.posts, data.postId);
    return post !== undefined && post.cancelledBecause === undefined;
  },
  because: [
    requirement<{ postId?: string }>('post.stillPlanned', 'postId', (dossier, { data }) => {
      const { title, cancelledBecause } = byId(dossier.posts, data.postId) ?? {};
      return title !== undefined && cancelledBecause !== undefined
        ? [{ params: { post: title, reason: cancelledBecause } }]
        : [];
    }),
  ],
};

const withPost = (dossier: Dossier, id: string, change: (post: Post) => Post): Dossier => ({
  ...dossier,
  posts: withPart(dossier.posts, id, change),
});

export const postEntries = [
  entry('post.planned', {
    data: PostPlanned,
    by: budgeting,
    faults: faultsOf,
    expects: [yearFits],
    apply: (dossier, { data: { postId, ...data }, occurredOn }) => ({
      ...dossier,
      posts: [...dossier.posts, { ...data, id: postId ?? '', plannedOn: occurredOn }],
    }),
  }),
  entry('post.placed', {
    data: PostPlaced,
    by: budgeting,
    subject: aPost,
    apply: (dossier, { data: { postId, number, year }, occurredOn }) =>
      withPost(dossier, postId, (post) => ({ ...post, place: { number, year, on: occurredOn } })),
  }),
  entry('post.cancelled', {
    data: PostCancelled,
    by: budgeting,
    subject: aPost,
    apply: (dossier, { data }) =>
      withPost(dossier, data.postId, (post) => ({ ...post, cancelledBecause: data.reason })),
  }),
] as const;
