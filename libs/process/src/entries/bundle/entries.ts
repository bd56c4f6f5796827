import type { Attempt } from '../../contract/attempt.js';
import type { BundleFacts } from '../../contract/context.js';
import { entry } from '../../contract/entry.js';
import { requirement, when, type Gap } from '../../contract/requirement.js';
import { everyone } from '../../contract/rights.js';
import { consultationsOf, hasResult } from '../../council/consultations.js';
import { isOpen } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Day } from '../../time/days.js';
import { isDealtWith } from '../../vocabulary/vocabulary.js';
import { whatBecameOfIt, type thePaper } from '../paper/the-paper.js';
import { PaperBundled, PaperUnbundled } from './data.js';

/** What of an entry says which paper it is about, and that it was recorded for a whole bundle. */
interface AboutPaper {
  paperId?: string;
  consultationId?: string;
  bundleId?: string;
}

const paperOf = (dossier: Dossier, { data }: Attempt<AboutPaper>): Paper | undefined =>
  byId(dossier.papers, data.paperId ?? byId(dossier.consultations, data.consultationId)?.paperId);

/** What the council does with a bundle it does with all of it: recorded once, it stands in every process. */
export const withItsBundle = requirement<AboutPaper>('paper.withItsBundle', 'papers', (dossier, attempt) => {
  const paper = paperOf(dossier, attempt);
  return paper?.bundle && isOpen(paper) && paper.bundle.id !== attempt.data.bundleId
    ? [{ params: { title: paper.bundle.title }, where: `papers.${paper.id}` }]
    : [];
});

const isThereOpen = (dossier: Dossier, paperId: string | undefined): boolean => {
  const paper = byId(dossier.papers, paperId);
  return paper !== undefined && isOpen(paper);
};

const isBundled = (paper: Paper): boolean => paper.bundle !== undefined;

/** A paper that is open, and in a bundle or not. */
const openPaper = (bundled: boolean): typeof thePaper => ({
  field: 'paperId',
  candidates: (dossier) =>
    dossier.papers
      .filter((paper) => isOpen(paper) && isBundled(paper) === bundled)
      .map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, { data: { paperId } }) => {
    const paper = byId(dossier.papers, paperId);
    return paper !== undefined && isOpen(paper) && isBundled(paper) === bundled;
  },
  because: [
    ...when<{ paperId?: string }>((dossier, { data }) => !isThereOpen(dossier, data.paperId), whatBecameOfIt),
    requirement<{ paperId?: string }>(
      bundled ? 'paper.bundled' : 'paper.notBundled',
      'paperId',
      (dossier, { data: { paperId } }) => {
        const paper = byId(dossier.papers, paperId);
        return paper && isOpen(paper) && isBundled(paper) !== bundled
          ? [{ params: { title: paper.bundle?.title ?? paper.title } }]
          : [];
      },
    ),
  ],
});

/** A paper that is on an agenda of its own would be dealt with twice. */
const onNoAgenda = requirement<AboutPaper>(
  'paper.onNoAgenda',
  'consultations',
  (dossier, { data: { paperId } }) =>
    consultationsOf(dossier, paperId)
      .filter((consultation) => !hasResult(consultation))
      .map(({ id, sessionOn }) => ({ params: { sessionOn }, where: `consultations.${id}` })),
);

const dealtWith = ({ title, sessions }: BundleFacts): Gap[] =>
  sessions.flatMap(({ sessionOn, results }) =>
    results
      .filter(isDealtWith)
      .slice(0, 1)
      .map((consultationResult) => ({ params: { title, sessionOn, consultationResult } })),
  );

const withoutResult = ({ title, sessions }: BundleFacts, today: Day): Gap[] =>
  sessions
    .filter(({ open, sessionOn }) => open && sessionOn < today)
    .map(({ sessionOn }) => ({ params: { title, sessionOn } }));

/** Whether a bundle that is there takes more papers: no body has dealt with it, and none may have. */
export const takesPapers = (bundle: BundleFacts, today: Day): boolean =>
  dealtWith(bundle).length === 0 && withoutResult(bundle, today).length === 0;

/** What was deliberated is what lay before the body; what was put off may still grow (decision 0015). */
const joining = [
  requirement('paper.bundleNotDealtWith', 'papers', (_, __, { bundle }) => (bundle ? dealtWith(bundle) : [])),
  requirement('paper.bundleSessionAhead', 'papers', (_, __, { bundle, today }) =>
    bundle ? withoutResult(bundle, today) : [],
  ),
];

export const bundleEntries = [
  entry('paper.bundled', {
    data: PaperBundled,
    // Papers that join a bundle bring its id along.
    fillIn: ({ bundleId }, make) => (bundleId === undefined ? { bundleId: make.id() } : {}),
    by: everyone,
    subject: openPaper(false),
    requires: [onNoAgenda, ...joining],
    apply: (dossier, { data: { paperId, bundleId = '', title, reference } }) => ({
      ...dossier,
      papers: withPart(dossier.papers, paperId, (paper) => ({
        ...paper,
        bundle: { id: bundleId, title, ...(reference === undefined ? {} : { reference }) },
      })),
    }),
  }),
  entry('paper.unbundled', {
    data: PaperUnbundled,
    by: everyone,
    subject: openPaper(true),
    apply: (dossier, { data: { paperId } }) => ({
      ...dossier,
      papers: withPart(dossier.papers, paperId, withoutBundle),
    }),
  }),
] as const;

/** Whether a paper can go into a bundle: open, in none yet, and on no agenda. */
export const isBundleable = (dossier: Dossier, paper: Paper): boolean =>
  isOpen(paper) && !isBundled(paper) && consultationsOf(dossier, paper.id).every(hasResult);

/** The paper by itself. */
export function withoutBundle({ bundle: _, ...paper }: Paper): Paper {
  return paper;
}
