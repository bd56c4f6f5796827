import type { Both } from '../language.js';

export const paperRequirements = {
  'papers.noneOnItsWay': {
    de: 'Die Vorlage „{title}“ ist noch im Gremienlauf; erst muss sie beschlossen oder zurückgezogen sein.',
    en: 'The paper “{title}” is still before the council; it must be decided or withdrawn first.',
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
  'paper.drafted': { de: 'Die Vorlage ist noch nicht entworfen.', en: 'The paper is not drafted yet.' },
  'paper.withItsBundle': {
    de: 'Die Vorlage geht mit „{title}“ zusammen in die Gremien; das wird für alle zugleich erfasst.',
    en: 'The paper goes to the council together with “{title}”; that is recorded for all at once.',
  },
  'paper.notBundled': {
    de: 'Die Vorlage gehört schon zu „{title}“.',
    en: 'The paper already belongs to “{title}”.',
  },
  'paper.bundled': {
    de: 'Die Vorlage „{title}“ ist mit keiner anderen gebündelt.',
    en: 'The paper “{title}” is bundled with no other.',
  },
  'paper.onNoAgenda': {
    de: 'Die Vorlage steht allein auf der Tagesordnung vom {sessionOn}; gebündelt würde sie zweimal behandelt.',
    en: 'The paper stands on the agenda of {sessionOn} by itself; bundled it would be dealt with twice.',
  },
  'paper.bundleNotDealtWith': {
    de: '„{title}“ wurde am {sessionOn} schon behandelt ({consultationResult}) und nimmt keine Vorlage mehr auf.',
    en: '“{title}” was dealt with on {sessionOn} ({consultationResult}) and takes no more papers.',
  },
  'paper.bundleSessionAhead': {
    de: 'Zur Sitzung vom {sessionOn}, in der „{title}“ auf der Tagesordnung stand, fehlt noch ein Ergebnis.',
    en: 'The session of {sessionOn}, with “{title}” on its agenda, still lacks a result.',
  },
} as const satisfies Record<string, Both>;
