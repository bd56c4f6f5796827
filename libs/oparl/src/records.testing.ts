/**
 * The records of a small council system, by their paths. Paper 1 has been through a committee, where it was put off and
 * never came back in public, another committee, and the council; paper 2 is of OParl 1.0 and little filled in.
 */
export function records(origin: string): Readonly<Record<string, unknown>> {
  const at = (path: string) => `${origin}${path}`;
  const type = (name: string, version = '1.1') => `https://schema.oparl.org/${version}/${name}`;
  const agendaItem = (n: number, consultation: string, more: object) => ({
    id: at(`/agendaitem/${n}`),
    type: type('AgendaItem'),
    name: 'Bedarfsplanung',
    number: String(n),
    public: true,
    consultation: at(consultation),
    ...more,
  });
  const meeting = (n: number, start: string, organization: string, items: object[]) => ({
    id: at(`/meeting/${n}`),
    type: type('Meeting'),
    name: `Sitzung ${n}`,
    start,
    modified: '2029-01-01T00:00:00+01:00',
    organization: [at(organization)],
    agendaItem: items,
  });
  const consultation = (n: number, role: string, organization: string) => ({
    id: at(`/consultation/${n}`),
    type: type('Consultation'),
    paper: at('/paper/1'),
    meeting: at(`/meeting/${n}`),
    agendaItem: at(`/agendaitem/${n}`),
    organization: [at(organization)],
    role,
    authoritative: true,
  });
  const papers = [
    {
      id: at('/paper/1'),
      type: type('Paper'),
      name: 'Fortschreibung der Bedarfsplanung für Kindertagesstätten',
      reference: '2026/0417',
      paperType: 'Beschlussvorlage',
      date: '2026-03-02',
      modified: '2026-07-01T10:00:00+02:00',
      web: 'https://ris.example/vorlage?id=1',
      mainFile: {
        id: at('/file/1'),
        name: 'Vorlage',
        accessUrl: at('/file/1.pdf'),
        mimeType: 'application/pdf',
        size: 4096,
      },
      auxiliaryFile: [
        { id: at('/file/2'), fileName: 'anlage.pdf', accessUrl: at('/file/2.pdf'), date: '2026-03-03' },
      ],
      consultation: [
        consultation(3, 'Entscheidung', '/organization/rat'),
        consultation(1, 'Vorberatung', '/organization/jha'),
        consultation(2, 'Vorberatung', '/organization/ha'),
      ],
    },
    {
      id: at('/paper/2?version=1'),
      type: type('Paper', '1.0'),
      name: 'Bericht zur Schulsozialarbeit',
      modified: '2026-01-05T09:00:00+01:00',
    },
    { id: at('/paper/3'), type: type('Paper'), name: 'Schulentwicklungsplan', reference: '2026/0418' },
  ];
  const body = { id: at('/body/1'), type: type('Body'), name: 'Beispielstadt', paper: at('/body/1/papers') };
  const page = (data: unknown[], next?: string) => ({
    data,
    links: { ...(next && { next: at(next) }) },
    pagination: {},
  });
  return {
    '/system': {
      id: at('/system'),
      type: type('System'),
      oparlVersion: type('').slice(0, -1),
      name: 'Ratsinformation',
      body: at('/bodies'),
    },
    '/bodies': page([body]),
    '/body/1': body,
    '/body/1/papers': page(papers.slice(0, 2), '/body/1/papers?page=2'),
    '/body/1/papers?page=2': page(papers.slice(2)),
    '/paper/1': papers[0],
    '/paper/2?version=1': papers[1],
    '/paper/3': papers[2],
    '/meeting/1': meeting(1, '2026-04-14T16:00:00+02:00', '/organization/jha', [
      agendaItem(1, '/consultation/1', { result: 'vertagt' }),
    ]),
    '/meeting/2': meeting(2, '2026-05-05T22:30:00Z', '/organization/ha', [
      agendaItem(2, '/consultation/2', { result: 'einstimmig beschlossen, 11 Ja, 0 Nein' }),
    ]),
    '/meeting/3': meeting(3, '2026-06-16T15:00:00+02:00', '/organization/rat', [
      agendaItem(3, '/consultation/3', {
        result: 'geändert beschlossen',
        resolutionText: 'Der Rat beschließt …',
      }),
    ]),
    '/organization/jha': {
      id: at('/organization/jha'),
      type: type('Organization'),
      name: 'Jugendhilfeausschuss',
    },
    '/organization/ha': {
      id: at('/organization/ha'),
      type: type('Organization'),
      name: 'Hauptausschuss',
      classification: 'Ausschuss',
    },
    '/organization/rat': { id: at('/organization/rat'), type: type('Organization'), name: 'Rat der Stadt' },
  };
}
