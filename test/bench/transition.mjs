import { templates, record, path, replay } from '../../libs/process/dist/index.js';

/** Recording in the core alone, one entry after the other on one dossier (docs/development.md, Figures). */
const known = new Map(templates.map((template) => [template.key, template]));
const context = {
  today: '2026-11-20',
  processId: 'bench',
  knows: () => true,
  template: (key) => known.get(key),
  tolerance: { days: 90, percent: 10, cents: 1_000_000 },
  successorOf: () => undefined,
  journal: [],
};
const actor = { id: 'planner', role: 'planner', department: 'planning' };
const attempt = (type, data) => ({ type, data, actor, occurredOn: '2026-01-01' });
const topic = {
  title: 'Messung',
  template: 'education',
  area: 'Kreis',
  origin: 'law',
  department: 'planning',
};
const opened = record(undefined, attempt('topic.submitted', topic), context).dossier;
const signal = attempt('topic.signalNoted', {
  kind: 'press',
  source: 'Kreisblatt',
  notedOn: '2026-01-01',
  note: '…',
});

function rate(work, times) {
  for (let n = 0; n < times; n++) work();
  const start = performance.now();
  for (let n = 0; n < times; n++) work();
  return (times / (performance.now() - start)) * 1000;
}

console.log(
  `record (validated, judged, moved): ${rate(() => record(opened, signal, context), 20_000).toFixed(0)} /s`,
);
const journal = [attempt('topic.submitted', topic), ...Array.from({ length: 99 }, () => signal)].map(
  (entry, index) => ({
    ...entry,
    id: String(index),
    seq: index + 1,
    recordedAt: '2026-01-01T00:00:00Z',
  }),
);
console.log(
  `transitions when folding a journal: ${(rate(() => replay('bench', journal), 200) * 99).toFixed(0)} /s`,
);
console.log(
  `path to the measures: ${rate(() => path(opened, 'measures.implementing', actor, context), 500).toFixed(0)} /s`,
);
