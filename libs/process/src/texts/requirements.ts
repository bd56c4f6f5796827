import type { Both } from './language.js';

/** What is missing, per code: said so that a person knows what to do. Amounts arrive as `12.345,67 €`. */
export const requirementTexts = {
  'process.notStatutory': {
    de: 'Das ist eine Pflichtaufgabe; sie kann nicht fallen gelassen oder ohne Nachfolge beendet werden.',
    en: 'This is a statutory task; it cannot be dropped or ended without a successor.',
  },
  'papers.noneOnItsWay': {
    de: 'Die Vorlage „{title}“ ist noch im Gremienlauf; erst muss sie beschlossen oder zurückgezogen sein.',
    en: 'The paper “{title}” is still before the council; it must be decided or withdrawn first.',
  },
  'topic.predecessorFree': {
    de: 'Der Vorgänger hat schon eine Fortschreibung.',
    en: 'The predecessor already has a periodic update.',
  },
  'topic.reviewInFuture': {
    de: 'Die Wiedervorlage muss nach dem Tag liegen, an dem das Thema zurückgestellt wird.',
    en: 'The resubmission date must lie after the day the topic is parked.',
  },
  'topic.reviewBeforeLegalDue': {
    de: 'Die Pflichtaufgabe ist gesetzlich bis {due} fällig; die Wiedervorlage darf nicht danach liegen.',
    en: 'The statutory task is due by law by {due}; the resubmission date must not be later.',
  },
  'mandate.method': { de: 'Die Methode ist noch nicht beschrieben.', en: 'The method is not described yet.' },
  'mandate.questions': {
    de: 'Es fehlen die Fragen, die die Planung beantworten soll.',
    en: 'The questions the planning is to answer are missing.',
  },
  'mandate.throughPhase': {
    de: 'Es ist nicht gesagt, bis zu welcher Phase beauftragt werden soll.',
    en: 'It is not said through which phase the commission is to reach.',
  },
  'mandate.area': { de: 'Das Planungsgebiet fehlt.', en: 'The planning area is missing.' },
  'mandate.startOn': { de: 'Der Beginn fehlt.', en: 'The start is missing.' },
  'mandate.endOn': { de: 'Das Ende fehlt.', en: 'The end is missing.' },
  'mandate.staff': {
    de: 'Der Personalbedarf ist nicht angegeben (auch „keiner“ ist eine Angabe).',
    en: 'The staff needed is not stated (none is an answer too).',
  },
  'mandate.costDisclosed': {
    de: 'Für {year} sind die Kosten des Planungsprozesses nicht offengelegt.',
    en: 'The cost of the planning process is not disclosed for {year}.',
  },
  'mandate.coverEqualsCost': {
    de: 'Kosten ({costCents}) und Deckung ({coverCents}) stimmen nicht überein.',
    en: 'Cost ({costCents}) and cover ({coverCents}) are not equal.',
  },
  'mandate.inactionShortTerm': {
    de: 'Die kurzfristigen Folgen bei Untätigkeit fehlen.',
    en: 'The short-term consequences of inaction are missing.',
  },
  'mandate.inactionLongTerm': {
    de: 'Die langfristigen Folgen bei Untätigkeit fehlen.',
    en: 'The long-term consequences of inaction are missing.',
  },
  'mandate.alternatives': { de: 'Die Alternativen fehlen.', en: 'The alternatives are missing.' },
  'mandate.task': {
    de: 'Es ist nicht gesagt, ob es eine Pflichtaufgabe (mit Norm) oder eine freiwillige Aufgabe ist.',
    en: 'It is not said whether this is a statutory task (with its norm) or a discretionary one.',
  },
  'mandate.participationConcept': {
    de: 'Das Beteiligungskonzept fehlt.',
    en: 'The participation concept is missing.',
  },
  'mandate.affectedPlans': {
    de: 'Es ist nicht gesagt, welche anderen Fachplanungen berührt sind (auch „keine“ ist eine Angabe).',
    en: 'It is not said which other sectoral plans are affected (none is an answer too).',
  },
  'mandate.planCoordinated': {
    de: 'Die Abstimmung mit der Fachplanung „{plan}“ ist offen.',
    en: 'The coordination with the sectoral plan “{plan}” is open.',
  },
  'mandate.inclusionCheck': { de: 'Die Prüfung auf Inklusion fehlt.', en: 'The inclusion check is missing.' },
  'mandate.statutoryNorm': {
    de: 'Ohne Beschluss beginnen kann nur eine Pflichtaufgabe; hier ist keine Norm genannt.',
    en: 'Only a statutory task can start without a decision; no norm is named here.',
  },
  'mandate.withinMeans': {
    de: 'Neue Stellen oder zusätzliche Kosten brauchen einen Beschluss; ohne ihn nur im Rahmen vorhandener Mittel.',
    en: 'New posts or additional cost need a decision; without one only existing means may be used.',
  },
  'mandate.statutoryScope': {
    de: 'Das Gesetz trägt höchstens bis zu den Handlungsempfehlungen; alles Weitere braucht einen Beschluss.',
    en: 'The law carries as far as the recommendations at most; everything after needs a decision.',
  },
  'amendment.withinTolerance': {
    de: 'Die Änderung geht über den übertragenen Rahmen ({limit} {unit}) hinaus; sie braucht eine Vorlage.',
    en: 'The change exceeds what is delegated ({limit} {unit}); it needs a paper.',
  },
  'paper.oneMandatePaper': {
    de: 'Es gibt schon eine offene Vorlage für den Auftrag.',
    en: 'There already is an open paper for the mandate.',
  },
  'paper.amendsDecision': {
    de: 'Eine Änderungsvorlage nennt den Beschluss, den sie ändert.',
    en: 'An amendment paper names the decision it amends.',
  },
  'paper.amendsMandate': {
    de: 'Geändert werden kann nur ein wirksamer Beschluss.',
    en: 'Only a decision in effect can be amended.',
  },
  'paper.mandateChanges': {
    de: 'Nur eine Änderung oder Erweiterung des Auftrags bringt Änderungen des Auftrags mit.',
    en: 'Only an amendment or extension of the mandate brings changes of the mandate along.',
  },
  'paper.takesIt': {
    de: 'Der Stand der Vorlage „{title}“ lässt das nicht zu: {paperState}.',
    en: 'The paper “{title}” does not allow this in its state: {paperState}.',
  },
  'paper.presentVersion': {
    de: 'Diese Fassung ist überholt; mitgezeichnet wird Fassung {version}.',
    en: 'This version was replaced; the one to be signed is version {version}.',
  },
  'paper.coSigned': {
    de: 'Die Mitzeichnung fehlt: {signer} ({signingGround}).',
    en: 'A co-signature is missing: {signer} ({signingGround}).',
  },
  'paper.refusalOverridden': {
    de: '{signer} zeichnet nicht mit: „{comment}“. Die Vorlage überarbeiten oder begründen, warum sie trotzdem freigegeben wird.',
    en: '{signer} does not sign: “{comment}”. Revise the paper, or say why it is released all the same.',
  },
  'consultation.noResultYet': {
    de: 'Diese Beratung am {sessionOn} hat schon ein Ergebnis: {consultationResult}.',
    en: 'This consultation on {sessionOn} has a result already: {consultationResult}.',
  },
  'consultation.decidesNothing': {
    de: 'Hier entscheidet das Gremium; sein Ergebnis wird als Beschluss erfasst.',
    en: 'Here the body decides; its result is recorded as a decision.',
  },
  'consultation.invitationPeriod': {
    de: 'Bis zur Sitzung sind es {days} Werktage, die Ladungsfrist beträgt {atLeast}. Einen späteren Tag wählen oder die verkürzte Frist begründen.',
    en: 'There are {days} working days to the session; the invitation period is {atLeast}. Choose a later day, or give the reason for the short notice.',
  },
  'consultation.onlyOnce': {
    de: 'Diese Vorlage steht in dieser Sitzung schon auf der Tagesordnung.',
    en: 'This paper is already on the agenda of that session.',
  },
  'consultation.stillToDecide': {
    de: 'Über diese Vorlage ist schon entschieden.',
    en: 'This paper has been decided already.',
  },
  'consultation.beforeTheDecision': {
    de: 'Eine Vorberatung liegt vor der Entscheidung ({decidedOn}), nicht danach.',
    en: 'A preliminary deliberation comes before the decision ({decidedOn}), not after it.',
  },
  'consultation.sessionHeld': {
    de: 'Die Sitzung ist erst am {sessionOn}; vorher gibt es kein Ergebnis.',
    en: 'The session is on {sessionOn}; there is no result before it.',
  },
  'paper.drafted': { de: 'Die Vorlage ist noch nicht entworfen.', en: 'The paper is not drafted yet.' },
  'measures.any': {
    de: 'Es ist noch keine Maßnahme vorgeschlagen.',
    en: 'No measure has been proposed yet.',
  },
  'measure.building': {
    de: 'Maßnahme „{measure}“: die baulichen Folgen fehlen.',
    en: 'Measure “{measure}”: the consequences for buildings are missing.',
  },
  'measure.staff': {
    de: 'Maßnahme „{measure}“: die personellen Folgen fehlen.',
    en: 'Measure “{measure}”: the consequences for staff are missing.',
  },
  'measure.organisation': {
    de: 'Maßnahme „{measure}“: die organisatorischen Folgen fehlen.',
    en: 'Measure “{measure}”: the organisational consequences are missing.',
  },
  'measure.finance': {
    de: 'Maßnahme „{measure}“: die finanziellen Folgen fehlen.',
    en: 'Measure “{measure}”: the financial consequences are missing.',
  },
  'measure.owner': {
    de: 'Maßnahme „{measure}“: niemand ist zuständig.',
    en: 'Measure “{measure}”: nobody is responsible for it.',
  },
  'measure.startOn': {
    de: 'Maßnahme „{measure}“: der Beginn fehlt.',
    en: 'Measure “{measure}”: the start is missing.',
  },
  'measure.endOn': {
    de: 'Maßnahme „{measure}“: das Ende fehlt.',
    en: 'Measure “{measure}”: the end is missing.',
  },
  'measure.indicator': {
    de: 'Maßnahme „{measure}“: der Indikator mit Einheit, Ausgangswert und Ziel fehlt.',
    en: 'Measure “{measure}”: the indicator with unit, baseline and target is missing.',
  },
  'measure.funding': {
    de: 'Maßnahme „{measure}“: die Aussage zur Finanzierung fehlt.',
    en: 'Measure “{measure}”: the funding statement is missing.',
  },
  'measure.followOnCosts': {
    de: 'Maßnahme „{measure}“: die Folgekosten fehlen (auch null ist eine Angabe).',
    en: 'Measure “{measure}”: the follow-on costs are missing (zero is an answer too).',
  },
  'measure.recommendation': {
    de: 'Maßnahme „{measure}“: sie folgt aus keiner Handlungsempfehlung und ist nicht als politische Ergänzung gekennzeichnet.',
    en: 'Measure “{measure}”: it follows from no recommendation and is not marked as a political addition.',
  },
  'measure.effectivelyDecided': {
    de: 'Maßnahme „{measure}“: der Beschluss über sie ist nicht wirksam.',
    en: 'Measure “{measure}”: the decision on it is not in effect.',
  },
  'measure.fundedByLines': {
    de: 'Maßnahme „{measure}“: die Finanzierung fehlt.',
    en: 'Measure “{measure}”: it is not funded.',
  },
  'measure.ownLines': {
    de: 'Die Haushaltsposition {line} gehört nicht zu dieser Maßnahme.',
    en: 'The budget line {line} does not belong to this measure.',
  },
  'measure.someLine': {
    de: 'Eine Finanzierung nennt mindestens eine Haushaltsposition.',
    en: 'Funding names at least one budget line.',
  },
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
  'decision.commissionItem': {
    de: 'Kein Beschlusspunkt beauftragt die Planung. Hat das Gremium nichts beauftragt, ist das Ergebnis „zur Kenntnis genommen“.',
    en: 'No decision item commissions the planning. If the body commissioned nothing, the result is “noted”.',
  },
  'decision.noCommissionHere': {
    de: 'Beschlusspunkt {no} beauftragt die Planung; das kann nur eine Vorlage, die einen Auftrag vorschlägt oder ändert.',
    en: 'Decision item {no} commissions the planning; only a paper that proposes or changes a mandate can do that.',
  },
  'measure.linePlanned': {
    de: 'Maßnahme „{measure}“: es ist noch keine Haushaltsposition für sie geplant.',
    en: 'Measure “{measure}”: no budget line is planned for it yet.',
  },
  'decision.throughPhase': {
    de: 'Beschlusspunkt {no} sagt nicht, bis zu welcher Phase er beauftragt.',
    en: 'Decision item {no} does not say through which phase it commissions.',
  },
  'decision.noObjection': {
    de: 'Gegen den Beschluss ist ein Widerspruch offen.',
    en: 'An objection against the decision is open.',
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
  'analysis.commissioned': {
    de: 'Die Analyse ist nicht wirksam beauftragt.',
    en: 'The analysis is not commissioned with effect.',
  },
  'analysis.afterEffect': {
    de: 'Die Analyse kann nicht vor der Beauftragung ({since}) begonnen haben.',
    en: 'The analysis cannot have started before the commission ({since}).',
  },
  'analysis.finding': { de: 'Es ist noch kein Befund erfasst.', en: 'No finding has been recorded yet.' },
  'responsibility.accountable': {
    de: 'Die Federführung ist vakant.',
    en: 'The lead responsibility is vacant.',
  },
  'responsibility.held': {
    de: 'Diese Person hat diese Zuständigkeit nicht.',
    en: 'This person does not hold this responsibility.',
  },
  'recommendations.any': {
    de: 'Es ist noch keine Handlungsempfehlung erfasst.',
    en: 'No recommendation has been recorded yet.',
  },
  'recommendation.finding': {
    de: 'Eine Handlungsempfehlung stützt sich auf mindestens einen Befund.',
    en: 'A recommendation cites at least one finding.',
  },
  'evaluation.commissioned': {
    de: 'Die Evaluation ist nicht wirksam beauftragt.',
    en: 'The evaluation is not commissioned with effect.',
  },
  'evaluation.due': {
    de: 'Der Tag der Evaluation ({due}) ist nicht erreicht, und noch nicht jede Maßnahme ist beendet.',
    en: 'The day of the evaluation ({due}) is not reached, and not every measure is finished.',
  },
  'evaluation.measureEvaluated': {
    de: 'Die Maßnahme „{measure}“ ist nicht evaluiert.',
    en: 'The measure “{measure}” is not evaluated.',
  },
  'process.reportLaid': {
    de: 'Der Bericht ist noch keinem Gremium vorgelegt.',
    en: 'The report has not been laid before any body.',
  },
  'process.mandateValid': {
    de: 'Der Auftrag gilt nicht mehr.',
    en: 'The mandate is no longer valid.',
  },
  'process.successor': {
    de: 'Eine Pflichtaufgabe endet nur, wenn eine Fortschreibung sie weiterführt.',
    en: 'A statutory task only ends when a successor carries it on.',
  },
  'process.endedByBody': {
    de: 'Was ein Gremium beauftragt hat, beendet nur ein späterer Beschluss desselben Gremiums.',
    en: 'What a body has commissioned only a later decision of the same body ends.',
  },
  'entry.reversible': {
    de: 'Diesen Eintrag gibt es nicht, oder er kann nicht zurückgenommen werden.',
    en: 'There is no such entry, or it cannot be taken back.',
  },
  'entry.legalWithout': {
    de: 'Ohne diesen Eintrag hätte der spätere Eintrag Nr. {seq} keine Grundlage.',
    en: 'Without this entry the later entry no. {seq} would have no ground.',
  },
} as const satisfies Record<string, Both>;

export type RequirementCode = keyof typeof requirementTexts;
