export const frame = {
  claim: 'Kommunale Planungsprozesse im Blick',
  home: 'Plankreis, zum Schreibtisch',
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  navigation: 'Hauptnavigation',
  language: 'Sprache',
  scheme: { dark: 'Dunkle Darstellung', light: 'Helle Darstellung' },
  footer: 'Plankreis begleitet Planungsprozesse vom ersten Thema bis zur Fortschreibung.',
};
