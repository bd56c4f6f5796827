export const chart = {
  lines:
    '{{title}} ({{unit}}), Liniendiagramm vom {{from}} bis {{until}}: {{names}}. Die Werte stehen in der Tabelle darunter.',
  missingOn: 'Am {{day}} fehlt ein Wert',
  day: 'Stichtag',
  dayLookedAt: 'Stichtag wählen',
  nothing: 'kein Eintrag',
  empty: 'Es gibt noch keine Werte.',
  asTable: 'Werte als Tabelle',
  notFromZero: 'Die Achse beginnt nicht bei null.',
  onlySome: 'Gezeichnet sind {{drawn}} von {{all}} Reihen; die Tabelle enthält alle.',
};
