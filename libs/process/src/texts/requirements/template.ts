import type { Both } from '../language.js';

export const templateRequirements = {
  'template.newerVersion': {
    de: 'Der Prozess hat schon die neueste Fassung seiner Planungsart.',
    en: 'The process has the newest version of its kind of planning already.',
  },
  'template.versionKnown': {
    de: 'Diese Fassung gibt es nicht, oder sie ist nicht neuer als die jetzige.',
    en: 'There is no such version, or it is not newer than the present one.',
  },
  'template.approvalInTime': {
    de: 'Die neue Fassung verlangt eine Genehmigung, bevor umgesetzt wird; hier wird schon umgesetzt.',
    en: 'The new version asks for an approval before anything is carried out; here that has begun already.',
  },
  'template.approvalUnderWay': {
    de: 'Die neue Fassung verlangt keine Genehmigung; hier wird gerade auf sie gewartet. Bitte erst ihr Ergebnis eintragen.',
    en: 'The new version asks for no approval; here it is being waited for. Please record its result first.',
  },
  'template.reviewInTime': {
    de: 'Nach der neuen Fassung ist die Pflichtaufgabe bis {due} fällig; die Wiedervorlage liegt danach.',
    en: 'By the new version the statutory task is due by {due}; the resubmission date is later.',
  },
} as const satisfies Record<string, Both>;
