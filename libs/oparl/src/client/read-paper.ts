import type { ResultRule } from '../reading/rules/rule.js';
import { gathered, withReadings, type UnreadConsultation } from './consultation-facts.js';
import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import { filesOf } from './file-facts.js';
import { Objects } from './objects.js';
import { paperSummary, type ConsultationFacts, type Gap, type PaperFacts } from './paper-facts.js';
import { addressOf, first, flag, isThing, kindOf, many, type Thing } from './shape.js';
import type { Transport } from './transport.js';

/** What the reading of one paper shares with that of others. */
export interface ReadingPapers {
  readonly rules?: readonly ResultRule[];
  /** Bodies already read, so that the same few are not asked for with every paper. */
  readonly bodies: Map<string, Thing>;
}

/**
 * Reads a paper with its consultations, sessions, agenda items, bodies and files (OParl 1.1, "Paper").
 *
 * @throws OParlFault where the paper itself cannot be read, or the errand is over
 */
export async function readPaper(
  address: string,
  transport: Transport,
  errand: Errand,
  { rules, bodies }: ReadingPapers,
): Promise<PaperFacts> {
  const paper = await transport.json(address, errand);
  if (!isThing(paper) || !isPaper(paper))
    throw new OParlFault('notOParl', address, { found: isThing(paper) ? kindOf(paper) : typeof paper });
  const objects = new Objects(transport, errand, address, bodies);
  const consultations = withReadings(inOrder(await consultationsOf(paper, objects)), rules);
  return {
    ...paperSummary(paper, address),
    files: filesOf(paper),
    consultations,
    unread: objects.unread,
    gaps: gapsIn(consultations, objects.unread.length > 0),
  };
}

/** Whether something is a paper, or at least nothing else. */
export const isPaper = (thing: Thing): boolean =>
  kindOf(thing) === 'Paper' || (kindOf(thing) === undefined && addressOf(thing) !== undefined);

async function consultationsOf(paper: Thing, objects: Objects): Promise<UnreadConsultation[]> {
  const found: UnreadConsultation[] = [];
  const seen = new Set<string>();
  for (const given of many(paper, 'consultation')) {
    const read = await objects.get(given, 'consultation');
    for (const one of listed(read)) {
      const key = keyOf(one);
      if ((key !== undefined && seen.has(key)) || flag(one, 'deleted') === true) continue;
      if (key !== undefined) seen.add(key);
      found.push(await gathered(one, objects));
    }
  }
  return found;
}

/** Some systems list one consultation under the same address for each session and agenda item it was treated in. */
function keyOf(consultation: Thing): string | undefined {
  const address = addressOf(consultation);
  if (address === undefined) return undefined;
  return JSON.stringify([
    address,
    ...['meeting', 'agendaItem'].map((name) => addressOf(first(consultation, name)) ?? ''),
  ]);
}

/** An address of a consultation may turn out to be that of a list of them. */
const listed = (read: Thing | undefined): Thing[] =>
  read === undefined ? [] : 'data' in read ? many(read, 'data').filter(isThing) : [read];

/** By the day of the session; one without a day stays behind the one it was published behind. */
function inOrder(consultations: readonly UnreadConsultation[]): UnreadConsultation[] {
  const days = consultations.map(
    (_, i) =>
      consultations.slice(0, i + 1).findLast(({ sessionOn }) => sessionOn !== undefined)?.sessionOn ?? '',
  );
  const places = consultations.map((_, i) => i);
  places.sort((a, b) => (days[a] ?? '').localeCompare(days[b] ?? ''));
  return places.flatMap((place) => consultations[place] ?? []);
}

function gapsIn(consultations: readonly ConsultationFacts[], unread: boolean): Gap[] {
  const found = consultations.flatMap((one, at): Gap[] => {
    if (one.public === false) return [{ at, hint: 'notPublic' }];
    if (one.sessionOn === undefined) return [{ at, hint: 'noSession' }];
    return notResumed(one, consultations.slice(at + 1)) ? [{ at, hint: 'notResumed' }] : [];
  });
  return unread ? [...found, { hint: 'unread' }] : found;
}

/** Put off, and then others went on with it while this body never did. */
function notResumed({ reading, body }: ConsultationFacts, later: readonly ConsultationFacts[]): boolean {
  if (reading.code !== 'postponed' && reading.code !== 'removed') return false;
  const same = (other: ConsultationFacts) =>
    body.address === undefined ? other.body.name === body.name : other.body.address === body.address;
  return later.length > 0 && !later.some(same);
}
