import { byId, withPart, type Dossier, type Post } from '../dossier.js';
import { entry, type Subject } from '../entry.js';
import { Decimal, LongText, NewId, OneOf, Optional, Part, Ref, Text, Year } from '../fields.js';
import { budgeting } from '../rights.js';
import type { Fault } from '../validate.js';
import { staffSources, type StaffSource } from '../vocabulary.js';
import { LineOwner, ownerFaults } from './budget.js';
import { yearFits } from './the-line.js';

export class PostPlanned {
  @NewId('post') postId?: string;
  @Text() title!: string;
  @Part(() => LineOwner) owner!: LineOwner;
  @Decimal(2, 0, 1000) fte!: number;
  @OneOf(staffSources) source!: StaffSource;
  @Optional() @Text(60) grade?: string;
  @Year() year!: number;
  /** The last year it is needed, where that is not the same. */
  @Optional() @Year() untilYear?: number;
}

export class PostPlaced {
  @Ref('post') postId!: string;
  /** Its number in the establishment plan. */
  @Text(60) number!: string;
  /** The year of that plan. */
  @Year() year!: number;
}

export class PostCancelled {
  @Ref('post') postId!: string;
  @LongText() reason!: string;
}

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
