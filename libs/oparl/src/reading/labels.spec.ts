import { describe, expect, it } from '@jest/globals';
import { readResult } from './read-result.js';
import type { ResultCode } from '../labels/result-code.js';

/** Labels in the manner of the council systems in use, as results of a decision. Parted by semicolons. */
const LABELS: Record<ResultCode | 'unknown', string> = {
  adopted: `
    ungeändert beschlossen; unverändert beschlossen; Beschlossen; BESCHLOSSEN; beschloßen; Beschluss gefasst;
    ohne Änderungen in der BVV beschlossen; ohne Änderung beschlossen; mit Mehrheit beschlossen; mehrh. angen.;
    Einst. beschl.; einstimmig angenommen; Annahme; Zustimmung; zugestimmt; genehmigt; gebilligt; bewilligt; befürwortet;
    antragsgemäß beschlossen; antragsgemäß; wie Vorlage; Wie Antrag; laut Vorlage; lt. Vorlage; lt. BV;
    laut Beschlussvorschlag; gemäß Beschlussvorschlag; entsprechend Vorlage; entsprechend dem Beschlussvorschlag;
    Abstimmungsergebnis: Einstimmig nach Beschlussvorschlag; einstimmig; einstimmig12 Ja-Stimmen; 
    bei 2 Gegenstimmen und einer Enthaltung mehrheitlich beschlossen; ohne Gegenstimmen beschlossen;
    beschlossen gegen die Stimmen der SPD; beraten und beschlossen; Der Empfehlung wird gefolgt; Der Rat stimmt der Vorlage zu;
    in der vorliegenden Fassung beschlossen; gewählt; Einvernehmen erteilt; Das Einvernehmen wird hergestellt;
    einverstanden; Wahl einstimmig; en bloc angenommen; positives Votum; Zustimmung ohne Einwände; angenommen (12:3:1); zugestimmt ohne Aussprache; nichtöffentlich beschlossen;
    nicht öffentlich beschlossen; Die Vorlage wird einstimmig beschlossen.; beschlossen gemäß Empfehlung des Ausschusses`,
  adoptedAmended: `
    geändert beschlossen; veraendert beschlossen; Geaendert beschlossen; GEÄNDERT BESCHLOSSEN; mit Änderungen beschlossen;
    einstimmig beschlossen mit Änderungen; Alternative beschlossen; abweichend beschlossen; beschlossen (geändert);
    mit Änderungen in der BVV beschlossen; in geänderter Fassung zugestimmt; Beschlossen mit geändertem Beschlusstext;
    einstimmig zugestimmt zum modifizierten Antrag; Zustimmung mit Maßgabe; mit Ergänzungen angenommen; geänd. beschl.;
    Einstimmig nach Änderung des Beschlussvorschlages; in abgeänderter Form angenommen; ergänzt beschlossen`,
  recommended: `
    empfohlen; ungeändert empfohlen; mit Änderungen empfohlen; Einstimmig empfohlen; ungeänderte Empfehlung;
    Beschlussempfehlung; dem Rat zur Annahme empfohlen; vorberaten; vorberaten ohne Änderungen; Empfehlung an den Rat;
    Dem Rat wird einstimmig empfohlen, der Vorlage zuzustimmen; empfiehlt dem Rat, wie Vorlage zu beschließen;
    Der Ausschuss empfiehlt dem Rat die Annahme`,
  rejected: `
    abgelehnt; Ablehnung; einstimmig abgelehnt; mehrheitlich abgelehnt; in der BVV abgelehnt; endgültig abgelehnt;
    ungeändert abgelehnt; abgel.; nicht empfohlen; nicht zugestimmt; Ablehnung empfohlen; keine Zustimmung; keine Mehrheit;
    bei Stimmengleichheit abgelehnt; Stimmengleichheit; Einstimmig gegen Beschlussvorschlag; Der Rat lehnt den Antrag ab;
    Der Rat stimmt der Vorlage nicht zu; Einvernehmen versagt; Einvernehmen nicht erteilt; verworfen;
    Zustimmung: 3 Ablehnung: 12 abgelehnt`,
  postponed: `
    vertagt; Vertagung; zurückgestellt; zurueckgestellt; zurück gestellt; zurückgest.; geschoben; verschoben; ausgesetzt;
    vertagt in Folgegremium; in der Sitzung vertagt; vertagt auf den 12.03.; Vertagung beschlossen;
    Der Vertagung wird zugestimmt; mehrheitlich beschlossen, die Vorlage zu vertagen; ohne Beschlussfassung geschoben;
    Die Entscheidung über die Vorlage wird zurückgestellt.; vertagt / verbleibt; Die Verwaltung stellt die Vorlage zurück`,
  referred: `
    verwiesen; überwiesen; ueberwiesen; verwiesen in:; an Fachausschuss verwiesen; verwiesen an Ausschuss für Bildung;
    in die Haushaltsberatungen verwiesen; im ersten Durchgang verwiesen; verwiesen in nachfolgende Gremien (ohne Rücklauf);
    zur weiteren Bearbeitung in die Verwaltung überwiesen; Überweisung beschlossen; weitergeleitet; Weiterleitung an Rat;
    Beratung im Fachgremium/Arbeitskreis; Weiterbehandlung im Planungsausschuss; in die Fraktionen verwiesen;
    Ohne Votum in nachfolgende Gremien überwiesen; Zur Beschlussfassung an den Rat weitergeleitet`,
  referredBack: `
    zurückverwiesen; zurück verwiesen; an Verwaltung zurück verwiesen; Rückverweisung an die Verwaltung;
    Die Vorlage wird zurück überwiesen.; zurück an Ausschuss; Zurückverweisung beschlossen; an die Verwaltung zurückgegeben`,
  removed: `
    abgesetzt; von der Tagesordnung abgesetzt; Die Vorlage wird von der Tagesordnung abgesetzt.; Absetzung;
    von der Tagesordnung genommen; Absetzung beschlossen; abges.`,
  withdrawn: `
    zurückgezogen; zurueckgezogen; Antrag zurückgezogen; von der Verwaltung zurückgezogen; endgültig zurückgezogen;
    zurückgezogen / erledigt; Die Verwaltung zieht die Vorlage zurück.; zurückgenommen; Rücknahme durch Antragsteller`,
  noted: `
    zur Kenntnis genommen; Kenntnis genommen; Kenntnisnahme; zur Kenntniss genommen; zur Kenntnis; z.K.; z. Kts.;
    zustimmend zur Kenntnis genommen; einstimmig zur Kenntnis genommen; Kenntnisnahme ohne Aussprache;
    Stellungnahme zur Kenntnis genommen; Der Ausschuss nimmt den Bericht zur Kenntnis; zur Kenntnisnahme empfohlen;
    Die Mitteilung wird zur Kenntnis genommen.; Kenntnisnahme einstimmig beschlossen; Bericht; zustimmende Kenntnisnahme; ohne Einwände zur Kenntnis genommen; mündlich berichtet`,
  noVote: `
    keine Abstimmung; ohne Votum; ohne Empfehlung; ohne Empfehlung behandelt; kein Beschluss; Kein Beschluss gefasst;
    keine Beschlussfassung; Beschlussfassung entfällt; kein Beratungsergebnis; nicht abgestimmt; 1. Lesung; beraten;
    ohne Votum in nachfolgende Gremien; keine Beschlussempfehlung; ohne Beschlussempfehlung`,
  settled: `
    erledigt; Sache ist erledigt; Antrag ist erledigt; erledigt durch Verwaltungshandeln; gegenstandslos; beantwortet;
    durch Stellungnahme der Verwaltung erledigt; durch andere Beschlüsse erledigt; mit Stellungnahme einverstanden;
    Die Anfrage wird schriftlich beantwortet.; in Beschlussvorlage übernommen; erl.;
    Der Antrag ist gegenstandslos, daher keine Abstimmung.`,
  notTreated: `
    nicht behandelt; nicht aufgerufen; Nichtbefassung; nicht beraten; entfällt; Sitzung abgesagt; entfallen;
    Übergang zum nächsten Tagesordnungspunkt`,
  open: `offen; (offen); noch offen; noch nicht festgelegt; ausstehend; noch nicht beschlossen; in Beratung; steht noch aus`,
  unknown: `
    mehrheitlich; unter Vorbehalt beschlossen; teilweise zugestimmt; mehrheitlich mit Änderung / teilweise beschlossen;
    nicht beschlossen; empfohlen, der Vorlage nicht zuzustimmen;
    zur Kenntnis genommen und beschlossen; ungeändert beschlossen / überwiesen; zugestimmt / Kenntnis genommen;
    Änderungsantrag abgelehnt, Vorlage beschlossen; Antrag auf Vertagung abgelehnt; Der Dringlichkeit wird zugestimmt;
    Dringlichkeit abgelehnt; siehe Protokoll; Siehe Bemerkungsfeld; sonstiges; Quorum wurde erreicht; teilweise abgelehnt;
    Die Abstimmung erfolgte getrennt nach Unterpunkten.; Aushang im Foyer; positiv; Ja; 42; –; Tagesordnung genehmigt`,
};

for (const [code, labels] of Object.entries(LABELS))
  describe(`in a decision is ${code}`, () => {
    it.each(labels.split(';').map((label) => label.trim()))('"%s"', (label) => {
      expect(readResult({ role: 'Entscheidung', label }).code).toBe(code);
    });
  });
