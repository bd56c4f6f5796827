export const people = {
  caption: 'Zuständigkeiten',
  none: 'Noch ist niemand zugewiesen.',
  vacant: 'Die Federführung ist vakant',
  vacantHint: 'Jeder laufende Prozess braucht genau eine federführende Person.',
  name: 'Name',
  role: 'Zuständig als',
  from: 'Von',
  until: 'Bis',
  open: 'offen',
};
