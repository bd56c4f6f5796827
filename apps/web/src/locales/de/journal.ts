export const journal = {
  intro:
    'Alle Einträge, die neuesten zuerst. Einträge werden nie geändert; ein zurückgenommener bleibt durchgestrichen lesbar.',
  number: 'Eintrag {{seq}}',
  reversed: 'zurückgenommen',
  takeBack: 'Zurücknehmen',
  takeBackEntry: 'Zurücknehmen: Eintrag {{seq}}',
  hidden: 'Der Inhalt ist nicht öffentlich.',
  redacted: 'Der Inhalt wurde am {{when}} gelöscht: {{reason}}',
  recorded: 'eingetragen von {{who}} ({{role}}) am {{when}}',
  basis: 'Beleg: {{basis}}',
};
