import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { model } from '../libs/process/dist/index.js';
import { importsPage } from './imports-drawing.mjs';

/** Writes the reference into the folder named as argument: drawn from the model, and the imports from the sources. */
const { states, transitions, entryTypes, templates, labels } = model('en');
const german = model('de');

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const code = (text) => `\`${text}\``;

const rights = ({ rights, fourEyes }) =>
  Object.entries(rights)
    .map(([role, reach]) => `${labels.roles[role]} (${labels.reaches[reach]})`)
    .join(', ') + (fourEyes ? '; not who wrote or released it (four eyes)' : '');

function kind(field) {
  if (field.$ref) return `[${field.$ref.split('/').pop()}](#${field.$ref.split('/').pop().toLowerCase()})`;
  if (field.type === 'array') return `list of ${kind(field.items ?? {})}`;
  if (field.oneOf) return field.oneOf.map((one) => code(one.const)).join(', ');
  if (field['x-refers']) return `id of a ${field['x-refers']}`;
  if (field['x-field'] === 'day') return field['x-past'] ? 'day, not in the future' : 'day';
  if (field['x-field'] === 'cents') return 'cents';
  if (field['x-field'] === 'longText') return 'long text';
  if (field['x-made']) return 'id; made where left out';
  return field['x-field'] ?? field.type ?? 'value';
}

const fields = (schema) =>
  table(
    ['field', 'needed', 'is'],
    Object.entries(schema.properties ?? {}).map(([name, field]) =>
      row(code(name), (schema.required ?? []).includes(name) ? 'yes' : '', kind(field)),
    ),
  );

function entry(entryType, index) {
  const { type, label, schema, requirements } = entryType;
  const ways = transitions
    .filter((way) => way.type === type)
    .map(({ from, to }) => `${code(from)} → ${code(to)}`);
  return [
    `## ${code(type)}`,
    `${label} · ${german.entryTypes[index].label}`,
    `Recorded by: ${rights(entryType)}.`,
    ways.length > 0 ? `Leads: ${ways.join(', ')}.` : 'Moves no state.',
    fields(schema),
    requirements.length > 0
      ? `Requires:\n\n${requirements.map((one) => `- ${code(one.code)}: ${one.text}`).join('\n')}`
      : 'Requires nothing more.',
  ].join('\n\n');
}

const parts = new Map(entryTypes.flatMap(({ schema }) => Object.entries(schema.$defs ?? {})));

const entriesPage = [
  '# Entries',
  'Every type of entry with its data, who may record it, where it leads and what it requires.',
  ...entryTypes.map(entry),
  '# Parts',
  ...[...parts].sort(([a], [b]) => a.localeCompare(b)).map(([name, part]) => `## ${name}\n\n${fields(part)}`),
].join('\n\n');

const requirementsPage = [
  '# Requirements',
  'Each requirement has a stable code. The same condition guards the machine, explains a refusal and fills the checklist.',
  table(
    ['code', 'text', 'German', 'asked by'],
    [...new Map(entryTypes.flatMap((type) => type.requirements.map((one) => [one.code, one]))).values()]
      .sort((a, b) => a.code.localeCompare(b.code))
      .map(({ code: name, text }) => {
        const askers = entryTypes.filter(({ requirements }) => requirements.some((one) => one.code === name));
        const inGerman = german.entryTypes.flatMap(({ requirements }) => requirements);
        return row(
          code(name),
          text,
          inGerman.find((one) => one.code === name).text,
          askers.map(({ type }) => code(type)).join(', '),
        );
      }),
  ),
].join('\n\n');

const idOf = (state) => state.replace('.', '_');

function statechart() {
  const labelled = new Map();
  for (const { from, type, to } of transitions) {
    const key = `${idOf(from)} --> ${idOf(to)}`;
    labelled.set(key, [...new Set([...(labelled.get(key) ?? []), type])]);
  }
  const moving = [...labelled].filter(([key]) => !/--> (suspended|abandoned)$/.test(key));
  return [
    'stateDiagram-v2',
    `  [*] --> ${idOf(states[0].name)}: topic.submitted`,
    ...states.map(({ name, label }) => `  state "${label}" as ${idOf(name)}`),
    ...moving.map(([key, types]) => `  ${key}: ${types.join(', ')}`),
    ...states.filter(({ final }) => final).map(({ name }) => `  ${idOf(name)} --> [*]`),
  ].join('\n');
}

const statechartPage = [
  '# Lifecycle of a planning process',
  'Drawn from the machine. Left out for the eye: every commissioned state leads to *Suspended* (`process.suspended`, or a decision that is lost) and to *Abandoned* (`process.abandoned`); *Suspended* leads back to where it came from.',
  `\`\`\`mermaid\n${statechart()}\n\`\`\``,
  table(
    ['state', 'shown as', 'German'],
    states.map(({ name, label }, index) => row(code(name), label, german.states[index].label)),
  ),
].join('\n\n');

const templatesPage = [
  '# Templates',
  'What each kind of planning brings along. Land norms change; a process may name its own.',
  table(
    [
      'key',
      'name',
      'German',
      'norm',
      'statutory',
      'cycle (months)',
      'state approval',
      'must deliberate',
      'signs besides',
    ],
    templates.map((one, index) =>
      row(
        code(one.key),
        one.name,
        german.templates[index].name,
        one.legalBasis,
        one.statutory ? 'yes' : 'no',
        one.cycleMonths,
        one.needsApproval ? 'yes' : 'no',
        one.preliminary.map((kind) => labels.bodyKinds[kind]).join(', '),
        one.coSigners.map((office) => labels.signingOffices[office]).join(', '),
      ),
    ),
  ),
  '## Participation',
  'Whom a kind of planning has to involve before a phase can be completed. What the law wants involved early cannot be waived.',
  table(
    ['key', 'phase', 'group', 'norm', 'can be waived'],
    templates.flatMap((one) =>
      one.participation.map(({ phase, group, early, norm }) =>
        row(code(one.key), labels.phases[phase], group, norm ?? '–', early ? 'no' : 'yes, by the head'),
      ),
    ),
  ),
].join('\n\n');

const out = process.argv[2];
await mkdir(out, { recursive: true });
const pages = {
  'entries.md': entriesPage,
  'imports.md': await importsPage(),
  'requirements.md': requirementsPage,
  'statechart.md': statechartPage,
  'templates.md': templatesPage,
};
const style = (await prettier.resolveConfig(join(out, 'entries.md'))) ?? {};
for (const [name, text] of Object.entries(pages))
  await writeFile(join(out, name), await prettier.format(`${text}\n`, { ...style, parser: 'markdown' }));
