import type { Both } from '../language.js';

export const decisionRequirements = {
  'decision.deliberatedBefore': {
    de: 'Vor dem Beschluss muss beraten haben: {body} ({deliberationGround}).',
    en: 'Must have deliberated before the decision: {body} ({deliberationGround}).',
  },
  'decision.afterDeliberation': {
    de: 'Am {sessionOn} wurde noch vorberaten; der Beschluss kann nicht davor liegen.',
    en: 'There was a preliminary deliberation on {sessionOn}; the decision cannot lie before it.',
  },
  'decision.bodyCompetent': {
    de: '{body} ist für Beschlusspunkt {no} ({amountCents}) nicht zuständig.',
    en: '{body} is not competent for item {no} ({amountCents}).',
  },
  'decision.consultationFits': {
    de: 'Das ist keine offene Entscheidung über diese Vorlage in diesem Gremium ({consultationRole}, {consultationResult}).',
    en: 'This is no open decision on this paper in this body ({consultationRole}, {consultationResult}).',
  },
  'decision.onSessionDay': {
    de: 'Die Sitzung ist für den {sessionOn} erfasst; der Tag des Beschlusses muss derselbe sein.',
    en: 'The session is recorded for {sessionOn}; the day of the decision must be the same.',
  },
  'decision.reportDue': {
    de: 'Die Berichtspflicht in Beschlusspunkt {no} hat keinen Termin.',
    en: 'The report-back duty in item {no} has no day.',
  },
  'decision.itemFollowedUp': {
    de: 'Beschlusspunkt {no} wurde nicht beschlossen oder verlangt nichts.',
    en: 'Item {no} was not adopted, or asks for nothing.',
  },
  'decision.items': {
    de: 'Ein gefasster Beschluss hat mindestens einen Beschlusspunkt.',
    en: 'An adopted decision has at least one decision item.',
  },
  'decision.itemsFitResult': {
    de: 'Beschlusspunkt {no} ist als beschlossen vermerkt, die Vorlage aber nicht.',
    en: 'Decision item {no} is marked as adopted, but the paper is not.',
  },
  'decision.decidedText': {
    de: 'Geändert beschlossen: der beschlossene Text fehlt.',
    en: 'Adopted as amended: the resolution text is missing.',
  },
  'decision.itemsConfirmed': {
    de: 'Geändert beschlossen: Beschlusspunkt {no} steht da wie vorgeschlagen. Wurde er so beschlossen, bestätigen Sie das; sonst tragen Sie ein, was beschlossen wurde.',
    en: 'Adopted as amended: item {no} reads as proposed. If it was adopted so, confirm that; otherwise enter what was decided.',
  },
  'decision.differsFromProposal': {
    de: 'Beschlusspunkt {no} ist als „wie vorgeschlagen“ bestätigt, sagt aber anderes als die Vorlage.',
    en: 'Item {no} is confirmed as proposed, but says something else than the paper.',
  },
  'decision.provisoStated': {
    de: 'Im Wortlaut steht „{proviso}“. Tragen Sie die Bedingung bei dem Punkt ein, für den sie gilt, oder bestätigen Sie, dass es keine ist.',
    en: 'The wording says “{proviso}”. Enter the condition with the item it holds for, or confirm that it is none.',
  },
  'decision.commissionItem': {
    de: 'Kein Beschlusspunkt beauftragt die Planung. Hat das Gremium nichts beauftragt, ist das Ergebnis „zur Kenntnis genommen“.',
    en: 'No decision item commissions the planning. If the body commissioned nothing, the result is “noted”.',
  },
  'decision.noCommissionHere': {
    de: 'Beschlusspunkt {no} beauftragt die Planung; das kann nur eine Vorlage, die einen Auftrag vorschlägt oder ändert.',
    en: 'Decision item {no} commissions the planning; only a paper that proposes or changes a mandate can do that.',
  },
  'decision.measuresPaper': {
    de: 'Beschlusspunkt {no} beschließt eine Maßnahme; das kann nur eine Maßnahmenvorlage. Während der Umsetzung gibt es sie neben der laufenden Arbeit.',
    en: 'Item {no} adopts a measure; only a measures paper can do that. There can be one beside the work while measures are carried out.',
  },
  'decision.throughPhase': {
    de: 'Beschlusspunkt {no} sagt nicht, bis zu welcher Phase er beauftragt.',
    en: 'Decision item {no} does not say through which phase it commissions.',
  },
  'decision.noObjection': {
    de: 'Gegen den Beschluss ist ein Widerspruch offen.',
    en: 'An objection against the decision is open.',
  },
  'decision.recordedFirst': {
    de: 'Es ist kein Beschluss erfasst, der noch wirksam werden könnte.',
    en: 'No decision is recorded that could still take effect.',
  },
  'decision.conditionsMet': {
    de: 'Die Bedingung von Beschlusspunkt {no} ist nicht erfüllt: {condition}',
    en: 'The condition of decision item {no} is not met: {condition}',
  },
  'decision.itemConditional': {
    de: 'Dieser Beschlusspunkt hat keine offene Bedingung.',
    en: 'This decision item has no open condition.',
  },
  'decision.itemsThere': {
    de: 'Der Beschluss hat keinen Punkt {no}.',
    en: 'The decision has no item {no}.',
  },
  'decision.effectAfterDecision': {
    de: 'Ein Beschluss kann nicht vor dem Tag wirksam werden, an dem er gefasst wurde ({decidedOn}).',
    en: 'A decision cannot take effect before the day it was made ({decidedOn}).',
  },
  'decision.takesIt': {
    de: 'Der Beschluss vom {decidedOn} lässt das nicht zu: {decisionState}.',
    en: 'The decision of {decidedOn} does not allow this: {decisionState}.',
  },
  'decision.adoptedSomething': {
    de: 'Am {decidedOn} wurde nichts beschlossen, woraus etwas folgen könnte.',
    en: 'Nothing was adopted on {decidedOn} that anything could become of.',
  },
  'decision.asksSomething': {
    de: 'Der Beschluss vom {decidedOn} verlangt nichts, worüber zu berichten wäre.',
    en: 'The decision of {decidedOn} asks for nothing to report on.',
  },
} as const satisfies Record<string, Both>;
