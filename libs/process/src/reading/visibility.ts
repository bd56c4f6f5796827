import { affectedUnits } from '../competence/signers.js';
import type { Actor } from '../contract/actor.js';
import type { Entry } from '../contract/attempt.js';
import type { Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { MandateVersion } from '../dossier/mandate.js';
import { entryType } from '../entries/index.js';
import { refUses } from '../schema/fields.js';

/** Whether somebody may read what is not public: the department, the liaison and the auditor may (model 2.8). */
export const readsNonPublic = (actor: Actor, department: string): boolean =>
  actor.role === 'liaison' || actor.role === 'auditor' || actor.department === department;

/** Whoever is to sign for a plan that is touched, or has signed, reads what the signature is about. */
function isAskedToSign({ role, department }: Actor, dossier: Dossier, paper: Paper): boolean {
  if (role !== 'head' || department === undefined) return false;
  return (
    affectedUnits(dossier, paper).includes(department) ||
    paper.signatures.some(({ unit }) => unit === department)
  );
}

/** The ids of what somebody outside may not read: papers, closed sessions, the decisions on or in them, documents. */
function hidden(actor: Actor, dossier: Dossier): Set<string> {
  const papers = dossier.papers
    .filter((paper) => !paper.public && !isAskedToSign(actor, dossier, paper))
    .map(({ id }) => id);
  const closed = dossier.consultations
    .filter((one) => !one.public || papers.includes(one.paperId))
    .map(({ id }) => id);
  const decisions = dossier.decisions
    .filter(
      ({ paperId, consultationId }) => papers.includes(paperId) || closed.includes(consultationId ?? ''),
    )
    .map(({ id }) => id);
  const documents = dossier.documents.flatMap((document) =>
    document.public ? [] : (document.documentId ?? []),
  );
  return new Set([...papers, ...closed, ...decisions, ...documents]);
}

/** Versions without the texts of decisions that are not public; an amendment carries on the text it amends. */
function withoutTexts(versions: readonly MandateVersion[], secret: ReadonlySet<string>): MandateVersion[] {
  let isSecret = false;
  return versions.map((version) => {
    const { authority } = version;
    if (authority.by !== 'amendment')
      isSecret = authority.by === 'decision' && secret.has(authority.decisionId);
    return isSecret ? { ...version, proposedText: undefined, decidedText: undefined } : version;
  });
}

/** The dossier as somebody may see it. */
export function visibleTo(actor: Actor, dossier: Dossier): Dossier {
  if (readsNonPublic(actor, dossier.department)) return dossier;
  const secret = hidden(actor, dossier);
  if (secret.size === 0) return dossier;
  return {
    ...dossier,
    papers: dossier.papers.filter(({ id }) => !secret.has(id)),
    consultations: dossier.consultations.filter(({ id }) => !secret.has(id)),
    decisions: dossier.decisions.filter(({ id }) => !secret.has(id)),
    // A duty tells what was decided.
    duties: dossier.duties.filter(({ decisionId }) => !secret.has(decisionId ?? '')),
    documents: dossier.documents.filter(({ documentId }) => !secret.has(documentId ?? '')),
    mandate: dossier.mandate && {
      ...dossier.mandate,
      versions: withoutTexts(dossier.mandate.versions, secret),
    },
  };
}

/** Somebody who reads only what everybody may read. */
const anybody: Actor = { id: '', role: 'admin' };

/** The dossier as everybody may see it. */
export const visibleToAnybody = (dossier: Dossier): Dossier => visibleTo(anybody, dossier);

/** Fields by which an entry names what may be secret. */
const naming = ['paperId', 'consultationId', 'decisionId', 'documentId', 'amendsDecisionId'];

/** The data of any entry: its class knows more of it, but what is blanked or secret is looked for by name. */
type Said = Readonly<Record<string, unknown>>;

/** What data says by these names, whatever its class is. */
const saidIn = (data: object): Said => ({ ...data });

/** What the entry brings into the dossier. */
const newIds = ({ type, data }: Entry): string[] =>
  [...refUses(entryType(type).data)].flatMap(([field, { use }]) =>
    // Ids are texts; what was blanked has none.
    use === 'new' ? ((saidIn(data)[field] as string | undefined) ?? []) : [],
  );

const saysSecret = ({ public: isPublic, changes }: Said): boolean =>
  isPublic === false ||
  (typeof changes === 'object' && changes !== null && saidIn(changes)['public'] === false);

/** What nobody outside may read: in the dossier, and in entries that were taken back and are in it no more. */
function secretsOf(
  actor: Actor,
  dossier: Dossier,
  journal: readonly Entry[],
): { ids: Set<string>; seqs: Set<number> } {
  const [ids, seqs] = [hidden(actor, dossier), new Set<number>()];
  const takenBack = new Set(dossier.reversed);
  for (const entry of journal.filter(({ seq }) => takenBack.has(seq))) {
    const said = saidIn(entry.data);
    if (!saysSecret(said) && !naming.some((field) => ids.has(String(said[field])))) continue;
    seqs.add(entry.seq);
    for (const id of newIds(entry)) ids.add(id);
  }
  return { ids, seqs };
}

/** Tells which entries of a journal somebody may read the data of; `dossier` is what the journal has become. */
export function entriesVisibleTo(
  actor: Actor,
  dossier: Dossier,
  journal: readonly Entry[],
): (entry: Entry) => boolean {
  if (readsNonPublic(actor, dossier.department)) return () => true;
  const { ids, seqs } = secretsOf(actor, dossier, journal);
  const decisionOf = new Map(dossier.duties.map(({ id, decisionId }) => [id, decisionId]));
  return ({ seq, data }) => {
    const said = saidIn(data);
    const duty = decisionOf.get(String(said['dutyId']));
    return !seqs.has(seq) && !naming.some((field) => ids.has(String(said[field]))) && !ids.has(duty ?? '');
  };
}
