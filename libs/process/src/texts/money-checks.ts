import type { MoneyCheckCode } from '../vocabulary/vocabulary.js';
import type { Both } from './language.js';
import type { RequirementCode } from './requirements.js';

const b = (de: string, en: string): Both => ({ de, en });

/** The reasons of checks that refuse nothing; those that do have the text of their requirement. */
export const checkTexts = {
  'money.spentBeyond': b(
    '„{purpose}“ {year}: ausgegeben sind {spentCents}, bewilligt {approvedCents}.',
    '“{purpose}” {year}: {spentCents} are spent, {approvedCents} approved.',
  ),
  'money.committedBeforeEffect': b(
    '„{purpose}“ {year}: {amountCents} wurden gebunden, bevor der Beschluss am {since} wirksam wurde.',
    '“{purpose}” {year}: {amountCents} were committed before the decision took effect on {since}.',
  ),
  'money.committedWithoutEffect': b(
    '„{purpose}“ {year}: {amountCents} wurden gebunden, ohne dass ein Beschluss wirksam ist.',
    '“{purpose}” {year}: {amountCents} were committed while no decision is in effect.',
  ),
  'money.spentBeforeEffect': b(
    '„{purpose}“ {year}: {amountCents} wurden ausgegeben, bevor der Beschluss am {since} wirksam wurde.',
    '“{purpose}” {year}: {amountCents} were spent before the decision took effect on {since}.',
  ),
  'money.spentWithoutEffect': b(
    '„{purpose}“ {year}: {amountCents} wurden ausgegeben, ohne dass ein Beschluss wirksam ist.',
    '“{purpose}” {year}: {amountCents} were spent while no decision is in effect.',
  ),
  'money.beyondItem': b(
    'Punkt {no} des Beschlusses vom {decidedOn} gibt {amountCents}; auf ihn gestützt sind {citedCents}.',
    'Item {no} of the decision of {decidedOn} gives {amountCents}; {citedCents} rest on it.',
  ),
  'money.givenWithoutAdoption': b(
    'Maßnahme „{measure}“ ({measureState}): {amountCents} sind für {year} bewilligt, beschlossen ist sie nicht.',
    'Measure “{measure}” ({measureState}): {amountCents} are given for {year}, but it is not adopted.',
  ),
  'money.noAppropriation': b(
    '„{title}“: für {year} ist geplant, aber kein Haushaltsansatz vorhanden.',
    '“{title}”: {year} is planned for, but there is no appropriation.',
  ),
  'money.grantEnds': b(
    'Die Zuwendung „{grant}“ endet am {until}, „{title}“ aber erst am {endOn}.',
    'The grant “{grant}” ends on {until}, but “{title}” only on {endOn}.',
  ),
  'money.unfunded': b(
    'Maßnahme „{measure}“: beschlossen am {since} und seit über zwölf Monaten nicht finanziert.',
    'Measure “{measure}”: decided on {since} and unfunded for over twelve months.',
  ),
  'money.postUnplaced': b(
    'Die Stelle „{post}“ ({year}) hat keinen Platz im Stellenplan.',
    'The post “{post}” ({year}) has no place in the establishment plan.',
  ),
  'money.postUnnamed': b(
    'Der Auftrag verlangt {year} neue Stellen; für {fte} VZÄ ist keine im Stellenplan benannt.',
    'The mandate asks for new posts in {year}; none is named in the establishment plan for {fte} full-time equivalents.',
  ),
} as const satisfies Record<string, Both>;

export type CheckTextCode = RequirementCode | keyof typeof checkTexts;

/** How each is mended. */
export const mendings: Readonly<Record<MoneyCheckCode, Both>> = {
  M1: b(
    'Über- oder außerplanmäßige Mittel bewilligen lassen, aus einer anderen Position umbuchen, oder die Buchung zurücknehmen, wenn sie irrig ist.',
    'Have money above or without appropriation approved, transfer it from another line, or take the booking back where it is mistaken.',
  ),
  M2: b(
    'Mehr Mittel bewilligen lassen, umbuchen, eine Sperre aufheben oder eine Bindung freigeben; nur mit Rechtsgrund darf trotzdem gebucht werden.',
    'Have more money approved, transfer it, lift a block or release a commitment; it may be booked all the same with a legal ground only.',
  ),
  M3: b(
    'Die Wirksamkeit des Beschlusses nachtragen, wenn sie früher lag; sonst die Buchung begründen oder zurücknehmen.',
    'Record the effect of the decision where it was earlier; otherwise give the ground of the booking or take it back.',
  ),
  M4: b(
    'Die Mittel für dieses Jahr zum Haushalt anmelden und den Ansatz erfassen; auch das zweite und jedes weitere Jahr braucht einen.',
    'Register the money for this year’s budget and record the appropriation; the second and every later year needs one too.',
  ),
  M5: b(
    'Betrag oder Deckung berichtigen, bis beide gleich sind.',
    'Correct the amount or the cover until both are equal.',
  ),
  M6: b(
    'Die Zuwendung verlängern, Anschlussmittel beantragen oder das Vorhaben früher beenden.',
    'Extend the grant, apply for follow-up money, or end the undertaking earlier.',
  ),
  M7: b(
    'Die Maßnahme finanzieren, ihre Mittel bewilligen lassen oder sie absagen und das berichten.',
    'Fund the measure, have its money approved, or cancel it and report so.',
  ),
  M8: b(
    'Warten, bis der Haushalt in Kraft ist, oder den Rechtsgrund nennen (etwa eine Pflicht aus Gesetz oder Vertrag).',
    'Wait until the budget is in force, or name the legal ground (such as a duty by law or contract).',
  ),
  M9: b(
    'Verpflichtungsermächtigungen für die späteren Jahre an der Position des ersten Jahres eintragen.',
    'Enter commitment appropriations for the later years on the line of the first year.',
  ),
  M10: b(
    'Die Stelle zum Stellenplan anmelden und ihre Nummer eintragen.',
    'Register the post for the establishment plan and enter its number.',
  ),
  M11: b(
    'Aus einer anderen Position zahlen, die Zuwendung ändern lassen, oder die Buchung zurücknehmen.',
    'Pay from another line, have the grant changed, or take the booking back.',
  ),
  M12: b(
    'Ausgaben, Einnahmen und Eigenanteil abgleichen, bis sie aufgehen.',
    'Reconcile cost, revenue and own share until they add up.',
  ),
  M13: b(
    'Die Folgekosten der Maßnahme angeben; auch null ist eine Angabe.',
    'State the follow-on costs of the measure; zero is an answer too.',
  ),
  M14: b(
    'Für jedes Jahr eine Haushaltsposition planen oder begründen, warum nichts zusätzlich kostet.',
    'Plan a budget line for every year, or say why nothing costs extra.',
  ),
  M15: b(
    'Die Bedingung erfüllen und ihre Erfüllung erfassen; bis dahin zählt das Geld nicht.',
    'Meet the condition and record that it is met; until then the money does not count.',
  ),
  M16: b(
    'Einen Beschluss über den höheren Betrag herbeiführen, das Geld auf einen anderen Punkt stützen oder die Bewilligung zurücknehmen, wenn sie irrig ist; nur mit Rechtsgrund darf trotzdem gebucht werden.',
    'Have the larger sum decided, rest the money on another item, or take the appropriation back where it is mistaken; it may be booked all the same with a legal ground only.',
  ),
  M17: b(
    'Die Maßnahme beschließen lassen oder ihr Geld anders verwenden; nur mit Rechtsgrund darf trotzdem gebucht werden.',
    'Have the measure adopted, or use its money otherwise; it may be booked all the same with a legal ground only.',
  ),
};
