export const statement = {
  title: 'Erklärung zur Barrierefreiheit',
  intro:
    'Plankreis soll von allen genutzt werden können. Diese Erklärung gilt für die Anwendung, in der Sie sich gerade befinden.',
  standard: {
    title: 'Woran wir uns halten',
    text: 'Maßstab ist die Norm EN 301 549 mit den Erfolgskriterien der WCAG 2.2, Stufe AA. Die Oberfläche folgt dem Designsystem KERN der öffentlichen Verwaltung.',
  },
  tested: {
    title: 'Wie wir prüfen',
    text: 'Jede Seite wird bei jeder Änderung in einem Browser geprüft: in beiden Sprachen, hell und dunkel, auf breiten und schmalen Bildschirmen. Alles lässt sich mit der Tastatur bedienen und bei 200 Prozent Vergrößerung lesen. Zum Planungskreis gibt es eine Tabelle mit demselben Inhalt.',
  },
  known: {
    title: 'Was noch nicht barrierefrei ist',
    text: 'Dokumente, auf die nur verwiesen wird, liegen außerhalb dieser Anwendung und können Barrieren enthalten.',
  },
  feedback: {
    title: 'Barriere melden',
    text: 'Wenn Sie auf eine Barriere stoßen, melden Sie sie bitte der Stelle Ihrer Verwaltung, die Plankreis betreibt. Hilft das nicht, können Sie sich an die Durchsetzungs- oder Schlichtungsstelle Ihres Landes wenden.',
  },
};
