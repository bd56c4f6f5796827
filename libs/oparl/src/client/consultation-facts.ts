import { readResult } from '../reading/read-result.js';
import { isAssembly, readRole } from '../labels/role.js';
import type { ResultRule } from '../reading/rules/rule.js';
import { berlinDay } from './berlin-day.js';
import type { Objects } from './objects.js';
import type { ConsultationFacts } from './paper-facts.js';
import { addressOf, first, flag, isThing, many, text, type Thing } from './shape.js';

/** A consultation before its result is read, which takes the ones after it into account. */
export type UnreadConsultation = Omit<ConsultationFacts, 'reading'>;

/** Gathers a consultation with its session, agenda item and body (OParl 1.1, "Consultation", "AgendaItem", "Meeting"). */
export async function gathered(consultation: Thing, objects: Objects): Promise<UnreadConsultation> {
  const address = addressOf(consultation);
  let meeting = await objects.get(first(consultation, 'meeting'), 'session');
  const item = await agendaItem(consultation, meeting, objects);
  meeting ??= item && (await objects.get(first(item, 'meeting'), 'session'));
  const named = first(consultation, 'organization') ?? (meeting && first(meeting, 'organization'));
  const body = await objects.get(named, 'body');
  const roleLabel = text(consultation, 'role');
  return {
    address,
    role: certainRole(roleLabel),
    roleLabel,
    authoritative: flag(consultation, 'authoritative'),
    body: {
      name: body && text(body, 'name', 'shortName'),
      kind: body && text(body, 'classification', 'organizationType'),
      address: addressOf(named),
    },
    sessionOn: meeting && berlinDay(text(meeting, 'start')),
    session: session(meeting, first(consultation, 'meeting')),
    agendaNumber: item && text(item, 'number'),
    public: item && flag(item, 'public'),
    resultLabel: item && text(item, 'result'),
    resolutionText: item && text(item, 'resolutionText', 'resolution'),
  };
}

const certainRole = (label: string | undefined) => {
  const { role, certain } = readRole(label);
  return certain ? role : undefined;
};

function session(meeting: Thing | undefined, given: unknown): ConsultationFacts['session'] {
  const address = (meeting && addressOf(meeting)) ?? addressOf(given);
  if (address === undefined) return undefined;
  const state = meeting && text(meeting, 'meetingState');
  const cancelled =
    meeting && (flag(meeting, 'cancelled') === true || /abgesagt|ausgefallen|entfallen/i.test(state ?? ''));
  return { address, name: meeting && text(meeting, 'name'), ...(cancelled && { cancelled: true }) };
}

/**
 * The agenda item: of those the session lists, which costs no request, or by its own address. One consultation may stand
 * on an agenda twice: what names it only by the consultation counts where nothing else does.
 */
async function agendaItem(
  consultation: Thing,
  meeting: Thing | undefined,
  objects: Objects,
): Promise<Thing | undefined> {
  const given = first(consultation, 'agendaItem');
  const [own, of] = [addressOf(given), addressOf(consultation)];
  const items = (meeting ? many(meeting, 'agendaItem') : []).filter(isThing);
  const named = own === undefined ? undefined : items.find((item) => addressOf(item) === own);
  if (named && isComplete(named)) return named;
  const naming = items.filter(
    (item) => of !== undefined && many(item, 'consultation').some((one) => addressOf(one) === of),
  );
  const only = naming.length === 1 ? naming[0] : undefined;
  if (own === undefined && only && isComplete(only)) return only;
  return (await objects.get(given, 'agendaItem')) ?? named ?? only;
}

const isComplete = (item: Thing): boolean =>
  text(item, 'result') !== undefined || text(item, 'name') !== undefined;

/**
 * Reads the result of each consultation. Where a system gives no roles, a body before the one that decides has advised
 * (so a yes of it recommends); the last one's role stays unknown unless it is the elected assembly.
 */
export function withReadings(
  consultations: readonly UnreadConsultation[],
  rules: readonly ResultRule[] | undefined,
): ConsultationFacts[] {
  const decides = (one: UnreadConsultation) =>
    one.role === 'decision' ||
    (one.role === undefined && one.roleLabel === undefined && isAssembly(one.body));
  return consultations.map((one, i) => {
    const advises =
      one.roleLabel === undefined && !isAssembly(one.body) && consultations.slice(i + 1).some(decides);
    const reading = readResult(
      {
        role: one.roleLabel,
        body: one.body,
        label: one.resultLabel,
        authoritative: advises ? false : one.authoritative,
        sessionCancelled: one.session?.cancelled,
      },
      rules,
    );
    return { ...one, reading };
  });
}
