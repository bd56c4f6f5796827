import type { Both } from '../language.js';

const b = (de: string, en: string): Both => ({ de, en });

export const moneyRequirements = {
  'budget.someLine': b('Es ist noch keine Haushaltsposition geplant.', 'No budget line is planned yet.'),
  'budget.someCost': b(
    'Es ist noch keine Position für Ausgaben geplant.',
    'No line for spending is planned yet.',
  ),
  'budget.lineLives': b(
    'Die Haushaltsposition „{purpose}“ wurde gestrichen.',
    'The budget line “{purpose}” was cancelled.',
  ),
  'budget.yearFits': b(
    'Das Jahr {year} liegt außerhalb der Laufzeit ({period}).',
    'The year {year} lies outside the time it runs ({period}).',
  ),
  'budget.bounded': b(
    'Die Summen eines Prozesses dürfen {mostCents} nicht übersteigen.',
    'The sums of a process must not exceed {mostCents}.',
  ),
  'budget.untouched': b(
    'Auf dieser Position ist schon Geld bewilligt oder gebucht; sie kann nicht mehr gestrichen werden.',
    'Money has been given to this line or booked on it; it cannot be cancelled any more.',
  ),
  'budget.paysNoMeasure': b(
    'Die Maßnahme „{measure}“ wird aus dieser Position bezahlt.',
    'The measure “{measure}” is paid from this line.',
  ),
  'budget.roundOfYear': b(
    '„{title}“ ist für den Haushalt {roundYear}; die Position gehört zum Jahr {year}.',
    '“{title}” is for the budget of {roundYear}; the line belongs to {year}.',
  ),
  'budget.samePurse': b(
    'Mittel des Planungsprozesses und Mittel der Maßnahmen werden nicht vermischt.',
    'Money of the planning process and money of the measures never mix.',
  ),
  'budget.moves': b(
    'Umgebucht wird innerhalb eines Jahres, übertragen in ein späteres, und immer zwischen zwei Positionen derselben Art.',
    'A transfer stays within a year, a carry-forward goes to a later one, and always between two lines of the same kind.',
  ),
  'budget.left': b(
    'Auf der Position „{purpose}“ sind nur noch {freeCents} frei.',
    'Only {freeCents} are left on the line “{purpose}”.',
  ),
  'budget.itemStands': b(
    'Der Beschlusspunkt {no} wurde nicht beschlossen oder gilt nicht mehr; er gibt kein Geld.',
    'Decision item {no} was not adopted or does not stand any more; it gives no money.',
  ),
  'budget.withinGrant': b(
    'Aus der Zuwendung „{grant}“ sind nur noch {leftCents} zu vergeben.',
    'Only {leftCents} of the grant “{grant}” are left to be given.',
  ),
  'budget.blockWithin': b(
    'Gesperrt werden kann nur, was da ist: {leftCents}.',
    'Only what is there can be blocked: {leftCents}.',
  ),
  'budget.blockedOnce': b('Diese Position ist schon ganz gesperrt.', 'This line is blocked already.'),
  'budget.liftWithin': b(
    'Freigegeben werden kann höchstens, was der Betrag der Sperre ist ({leftCents}); eine Sperre der ganzen Position wird ganz aufgehoben.',
    'At most the sum of the block can be lifted ({leftCents}); a block of the whole line is lifted as a whole.',
  ),
  'budget.costs': b(
    'Auf einer Position für Einnahmen wird nichts gebunden.',
    'Nothing is committed on a line for revenue.',
  ),
  'budget.someCommitment': b('Es ist nichts gebunden.', 'Nothing is committed.'),
  'budget.stillBound': b('Gebunden sind nur noch {openCents}.', 'Only {openCents} are still committed.'),
  'budget.commitmentOfLine': b(
    'Diese Mittelbindung gehört zu einer anderen Position.',
    'This commitment belongs to another line.',
  ),
  'budget.nothingToPay': b(
    'Der Prozess ruht, und es ist nichts gebunden, das noch zu zahlen wäre.',
    'The process is suspended, and nothing is committed that is still to be paid.',
  ),
  'budget.paysCommitment': b(
    'Der Prozess ruht: gezahlt wird nur, was vorher gebunden wurde (hier noch {openCents}).',
    'The process is suspended: only what was committed before is paid (here still {openCents}).',
  ),
  'budget.someSpent': b('Es ist noch nichts ausgegeben.', 'Nothing has been spent yet.'),
  'budget.wasSpent': b(
    'Zurückkommen kann höchstens, was ausgegeben wurde ({spentCents}).',
    'At most what was spent can come back ({spentCents}).',
  ),
  'grant.period': b(
    'Das Ende der Zuwendung ({until}) liegt vor ihrem Beginn ({from}).',
    'The end of the grant ({until}) lies before its start ({from}).',
  ),
  'grant.given': b(
    'Aus dieser Zuwendung sind schon {givenCents} vergeben.',
    'Of this grant {givenCents} have been given already.',
  ),
  'grant.accounted': b(
    'Für „{programme}“ steht der Verwendungsnachweis noch aus (fällig am {reportDueOn}); nach dem Ende des Prozesses ließe er sich nicht mehr erfassen.',
    'For “{programme}” the report of use is still owed (due on {reportDueOn}); it could not be recorded any more after the process has ended.',
  ),
  'measure.money': b(
    'Maßnahme „{measure}“: auf ihren Positionen ist bis {year} kein Geld verfügbar.',
    'Measure “{measure}”: no money is available on its lines up to {year}.',
  ),
  'measure.moneyConditional': b(
    'Maßnahme „{measure}“: ihr Geld ({conditionalCents}) steht noch unter einer Bedingung und zählt nicht als verfügbar.',
    'Measure “{measure}”: its money ({conditionalCents}) still depends on a condition and does not count as available.',
  ),
  'analysis.money': b(
    'Die Planung kostet bis jetzt {costCents}, und es ist kein Geld dafür verfügbar.',
    'The planning costs {costCents} until now, and no money is available for it.',
  ),
  'money.withinAvailable': b(
    '„{purpose}“ {year}: gebunden und ausgegeben wären {boundCents}, verfügbar sind {availableCents} (gesperrt: {blockedCents}).',
    '“{purpose}” {year}: {boundCents} would be committed and spent, {availableCents} are available (blocked: {blockedCents}).',
  ),
  'money.interim': b(
    '„{purpose}“ {year}: in der vorläufigen Haushaltsführung sind neue freiwillige Ausgaben nicht erlaubt ({amountCents}).',
    '“{purpose}” {year}: new discretionary spending is not allowed in interim budget management ({amountCents}).',
  ),
  'money.grantPeriod': b(
    '„{purpose}“ {year}: die Zuwendung „{grant}“ gilt nur vom {from} bis {until}.',
    '“{purpose}” {year}: the grant “{grant}” is for {from} to {until} only.',
  ),
  'money.grantPurpose': b(
    '„{purpose}“ {year}: die Zuwendung „{grant}“ ist für anderes bestimmt: {grantPurpose}',
    '“{purpose}” {year}: the grant “{grant}” is for something else: {grantPurpose}',
  ),
  'money.unconditional': b(
    '„{purpose}“ {year}: {conditionalCents} stehen unter einer Bedingung und zählen nicht als verfügbar ({availableCents}).',
    '“{purpose}” {year}: {conditionalCents} depend on a condition and do not count as available ({availableCents}).',
  ),
  'money.withinItem': b(
    'Punkt {no} des Beschlusses vom {decidedOn} gibt {amountCents}: darauf gestützt sind {citedCents}, gebunden und ausgegeben wären {boundCents}.',
    'Item {no} of the decision of {decidedOn} gives {amountCents}: {citedCents} rest on it, {boundCents} would be committed and spent.',
  ),
  'money.measureAdopted': b(
    'Maßnahme „{measure}“ ({measureState}) ist nicht beschlossen: {amountCents} wären für {year} gebunden und ausgegeben.',
    'Measure “{measure}” ({measureState}) is not adopted: {amountCents} would be committed and spent for {year}.',
  ),
  'money.commitmentAppropriation': b(
    '„{title}“: für die Investition {year} ({plannedCents}) fehlt die Verpflichtungsermächtigung in einem Vorjahr (vorhanden: {allowedCents}).',
    '“{title}”: the capital of {year} ({plannedCents}) needs a commitment appropriation in an earlier year (there is {allowedCents}).',
  ),
  'money.ownShare': b(
    '„{title}“ {year}: Ausgaben {grossCents} weniger Einnahmen {revenueCents} ergeben nicht den Eigenanteil {ownShareCents}.',
    '“{title}” {year}: cost {grossCents} less revenue {revenueCents} does not give the own share {ownShareCents}.',
  ),
  'money.grantShare': b(
    'Zuwendung „{grant}“: ihre Positionen kosten {grossCents}, Zuwendung ({grantCents}) und Eigenanteil ({ownShareCents}) ergeben anderes.',
    'Grant “{grant}”: its lines cost {grossCents}, grant ({grantCents}) and own share ({ownShareCents}) come to something else.',
  ),
  'paper.coverEqualsAmount': b(
    'Vorlage „{paper}“: der Betrag {amountCents} ist nicht die Summe der Deckung ({coverCents}).',
    'Paper “{paper}”: the amount {amountCents} is not the sum of its cover ({coverCents}).',
  ),
  'paper.plannedEqualsAmount': b(
    'Vorlage „{paper}“: der Betrag {amountCents} ist nicht, was geplant ist ({coverCents}).',
    'Paper “{paper}”: the amount {amountCents} is not what is planned ({coverCents}).',
  ),
  'measure.coverEqualsCost': b(
    'Maßnahme „{measure}“: Kosten ({costCents}) und Deckung ({coverCents}) stimmen nicht überein.',
    'Measure “{measure}”: cost ({costCents}) and cover ({coverCents}) are not equal.',
  ),
  'grant.takesIt': b(
    'Der Stand der Zuwendung „{grant}“ lässt das nicht zu: {grantState}.',
    'The grant “{grant}” does not allow this in its state: {grantState}.',
  ),
  'grant.owesReport': b(
    'Für die Zuwendung „{grant}“ ({grantState}) ist kein Verwendungsnachweis offen.',
    'No report of use is owed for the grant “{grant}” ({grantState}).',
  ),
  'post.stillPlanned': b(
    'Die Stelle „{post}“ ist entfallen: {reason}',
    'The post “{post}” was given up: {reason}',
  ),
  'budget.stillBlocked': b(
    '„{purpose}“: diese Sperre ist schon aufgehoben ({reason}).',
    '“{purpose}”: this block has been lifted ({reason}).',
  ),
  'budget.conditionOpen': b(
    '„{purpose}“ {year}: diese Mittel warten auf keine Bedingung mehr.',
    '“{purpose}” {year}: this money waits for no condition any more.',
  ),
} as const satisfies Record<string, Both>;
