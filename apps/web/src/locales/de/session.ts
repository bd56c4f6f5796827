export const session = {
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  intro: 'Melden Sie sich mit Ihrer dienstlichen E-Mail-Adresse an.',
  thenBack: 'Danach geht es dort weiter, wo Sie waren.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  setUp: 'Erste Einrichtung',
  setUpIntro: 'Legen Sie das Konto der ersten verwaltenden Person an. Der Link gilt nur einmal.',
  name: 'Name',
  passwordHint: 'Mindestens 12 Zeichen',
  choosePassword: 'Passwort wählen',
  choosePasswordIntro:
    'Wählen Sie Ihr Passwort. Der Link gilt nur einmal; danach melden Sie sich mit dem Passwort an.',
  passwordChosen: 'Ihr Passwort ist gespeichert. Melden Sie sich jetzt damit an.',
  setUpSubmit: 'Konto anlegen',
};
