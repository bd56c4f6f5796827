import { appropriated, processYear } from '../story/budget-lines.js';
import { treasurySigned } from '../story/deliberations.js';
import { involved } from '../story/involved.js';
import type { Story, StoryEntry } from '../story/story.js';

const by = 'hanna-heimbrunn';

const year = (on: string, year: number, cents: number, purpose: string): StoryEntry =>
  processYear(by, on, {
    lineId: `planung-${String(year)}`,
    year,
    scheme: 'PSP-Element',
    account: 'S-50-0117',
    purpose,
    cents,
    cover: `Haushalt ${String(year)}`,
  });

/**
 * Invented: commissioned as far as the analysis only. The extension is decided under a budget proviso and has no
 * effect yet, so the planning waits with its report done.
 */
export const inclusionPlan: Story = {
  id: 'teilhabeplan',
  endsIn: 'awaitingExtension',
  entries: [
    {
      by,
      on: '2024-01-15',
      type: 'topic.submitted',
      data: {
        title: 'Teilhabeplan Landkreis Musterau',
        template: 'inclusion',
        area: 'Landkreis Musterau',
        origin: 'residents',
        department: 'senioren-teilhabe',
        summary:
          'Der Beirat für Menschen mit Behinderungen fordert einen Plan nach der UN-Behindertenrechtskonvention.',
      },
    },
    { by, on: '2024-01-22', type: 'mandate.started', data: { kind: 'council', plannerId: by } },
    {
      by: 'gustav-gutenrat',
      on: '2024-01-22',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: 'gustav-gutenrat', from: '2024-01-22' },
    },
    {
      by,
      on: '2024-03-04',
      type: 'mandate.drafted',
      data: {
        method: 'Bestandserhebung, Befragung in einfacher Sprache, Begehungen mit dem Beirat.',
        questions: [
          'Welche Einrichtungen des Landkreises sind barrierefrei erreichbar?',
          'Wo scheitert Teilhabe an Mobilität, wo an Information?',
        ],
        throughPhase: 'analysis',
        startOn: '2024-06-01',
        endOn: '2025-12-31',
        staff: [
          { year: 2024, fte: 0.5, source: 'existing' },
          { year: 2025, fte: 0.5, source: 'existing' },
        ],
        inactionConsequences: {
          shortTerm: 'Barrieren werden nur auf Beschwerde beseitigt.',
          longTerm: 'Der Landkreis erfüllt Artikel 19 der Konvention nicht; Nachrüstung wird teurer.',
        },
        alternatives: 'Beschränkung auf Gebäude des Landkreises.',
        discretionary: true,
        participationConcept: 'Beirat für Menschen mit Behinderungen, Befragung, acht Begehungen.',
        affectedPlans: [
          { plan: 'Nahverkehrsplan', coordination: 'agreed' },
          { plan: 'Schulentwicklungsplan', processId: 'schulentwicklungsplan', coordination: 'agreed' },
        ],
        inclusionCheck: 'Alle Unterlagen in Leichter Sprache, Gebärdensprache bei Veranstaltungen.',
      },
    },
    year('2024-03-04', 2024, 2_800_000, 'Befragung, Begehungen und Dolmetschen'),
    year('2024-03-04', 2025, 2_800_000, 'Befragung, Begehungen und Dolmetschen'),
    {
      by,
      on: '2024-03-11',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Teilhabeplan: Bestand und Bedarf',
        reference: 'KT-0917/2024',
        throughPhase: 'analysis',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'analysis',
            text: 'Die Verwaltung erhebt Bestand und Bedarf. Über das Weitere wird nach dem Bericht entschieden.',
          },
        ],
      },
    },
    treasurySigned('auftrag', '2024-03-25'),
    { by: 'gustav-gutenrat', on: '2024-03-25', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'silke-sitzberg',
      on: '2024-04-29',
      at: '2024-05-06',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 29.04.2024',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'kreistag',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: 'KT-0917/2024',
        decidedOn: '2024-04-29',
        votes: { yes: 33, no: 18, abstain: 1 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'analysis',
            text: 'Die Verwaltung erhebt Bestand und Bedarf. Über das Weitere wird nach dem Bericht entschieden.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2024-05-06',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2024-04-29' },
    },
    appropriated('2024-06-10', 'planung-2024', 2_800_000),
    {
      by,
      on: '2024-06-10',
      type: 'analysis.started',
      data: {
        startOn: '2024-06-10',
        team: ['Teilhabeplanung', 'Beirat für Menschen mit Behinderungen', 'Gebäudewirtschaft'],
      },
    },
    {
      by,
      on: '2025-03-17',
      type: 'finding.recorded',
      data: {
        findingId: 'haltestellen',
        text: 'Von 412 Bushaltestellen sind 97 barrierefrei ausgebaut; im Planungsraum West sind es 9 von 128.',
        source: 'Haltestellenkataster, eigene Begehungen',
        asOf: '2025-02-28',
        spatialLevel: 'facility',
      },
    },
    {
      by,
      on: '2025-05-26',
      type: 'finding.recorded',
      data: {
        findingId: 'bescheide',
        text: '61 % der Befragten mit Lernschwierigkeiten verstehen Bescheide des Landkreises nicht ohne Hilfe.',
        source: 'Befragung in einfacher Sprache, 388 Antworten',
        asOf: '2025-04-30',
        spatialLevel: 'district',
      },
    },
    { by, on: '2025-06-23', type: 'analysis.inventoryCompleted', data: {} },
    { by, on: '2025-10-20', type: 'analysis.needsCompleted', data: {} },
    ...involved({
      by,
      id: 'befragung',
      on: '2025-10-20',
      phase: 'analysis',
      group: 'Menschen mit Behinderungen',
      method: 'survey',
      plannedOn: '2025-11-03',
      held: {
        heldOn: '2025-11-03',
        attendance: 388,
        result: 'Bescheide sind nicht zu verstehen; Busse sind oft nicht zugänglich.',
      },
      answer: {
        on: '2025-12-08',
        text: 'Der Bericht liegt in Leichter Sprache vor; die Busse sind ein Handlungsfeld.',
      },
    }),
    ...involved({
      by,
      id: 'behindertenbeirat',
      on: '2025-12-08',
      phase: 'analysis',
      group: 'Organisationen von Menschen mit Behinderungen',
      method: 'advisoryBoard',
      plannedOn: '2025-12-15',
      held: {
        heldOn: '2025-12-15',
        attendance: 14,
        result: 'Der Beirat verlangt Dolmetschen bei allen Arbeitsgruppen.',
      },
      answer: { on: '2026-01-19', text: 'Dolmetschen ist im Haushalt der Planung vorgesehen.' },
    }),
    {
      by,
      on: '2026-01-26',
      type: 'analysis.completed',
      data: { report: { title: 'Teilhabebericht 2025', version: '1.0' } },
    },
    {
      by,
      on: '2026-01-26',
      type: 'document.attached',
      data: {
        documentId: 'bericht-leicht',
        kind: 'Bericht',
        title: 'Teilhabebericht in Leichter Sprache',
        public: true,
      },
    },
    {
      by,
      on: '2026-04-20',
      type: 'mandate.drafted',
      data: {
        throughPhase: 'evaluation',
        endOn: '2028-12-31',
      },
    },
    { ...year('2026-04-20', 2026, 600_000, 'Veröffentlichung des Berichts'), everyYear: true },
    year('2026-04-20', 2027, 3_400_000, 'Arbeitsgruppen und Dolmetschen'),
    year('2026-04-20', 2028, 3_400_000, 'Arbeitsgruppen und Dolmetschen'),
    {
      by,
      on: '2026-08-24',
      type: 'paper.drafted',
      data: {
        paperId: 'erweiterung',
        kind: 'extension',
        title: 'Teilhabeplan: Empfehlungen, Maßnahmen und Evaluation',
        reference: 'KT-1277/2026',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Der Auftrag wird auf Empfehlungen, Maßnahmen, Umsetzung und Evaluation erweitert.',
          },
        ],
      },
    },
    treasurySigned('erweiterung', '2026-09-07'),
    { by: 'gustav-gutenrat', on: '2026-09-07', type: 'paper.released', data: { paperId: 'erweiterung' } },
    {
      by: 'silke-sitzberg',
      on: '2026-10-26',
      at: '2026-11-03',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 26.10.2026',
      data: {
        decisionId: 'erweiterung-beschluss',
        paperId: 'erweiterung',
        bodyId: 'kreistag',
        resultCode: 'adopted',
        resultLabel: 'beschlossen unter Haushaltsvorbehalt',
        reference: 'KT-1277/2026',
        decidedOn: '2026-10-26',
        votes: { yes: 29, no: 21, abstain: 2 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Der Auftrag wird auf Empfehlungen, Maßnahmen, Umsetzung und Evaluation erweitert.',
            conditional: {
              on: 'budget',
              text: 'Die Mittel für 2027 und 2028 stehen im beschlossenen Haushalt 2027.',
            },
          },
        ],
      },
    },
  ],
};
