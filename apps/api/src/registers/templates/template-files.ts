import { Injectable } from '@nestjs/common';
import { wordsIn, type Language, type TemplateContent } from '@plankreis/process';
import { judgedData, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { invalid, type RequestFault } from '../../platform/problems/problem.js';
import { faultsOfTemplate, isNameTaken, sameName } from './judge.js';
import {
  FORMAT,
  FORMAT_VERSION,
  TemplateImport,
  type ImportPreview,
  type TemplateFile,
  type TemplateInFile,
} from './template.types.js';
import { Templates } from './templates.js';
import { contentOf, type TemplateVersion } from './versions.js';

type All = ReadonlyMap<string, readonly TemplateVersion[]>;

/** Templates out as a file and in again: previewed, and then all of it or nothing. */
@Injectable()
export class TemplateFiles {
  constructor(private readonly templates: Templates) {}

  /** @throws Problem 400 where one is not there */
  file(keys: readonly string[] | undefined): TemplateFile {
    const wanted =
      keys ??
      this.templates
        .present()
        .map(({ key }) => key)
        .filter((key) => !this.templates.isRetired(key));
    const templates = wanted.map((key): TemplateInFile => {
      const template = this.templates.template(key);
      if (!template) throw invalid([{ path: 'keys', code: 'unknownReference' }]);
      return { key, ...contentOf(template) };
    });
    return { format: FORMAT, formatVersion: FORMAT_VERSION, templates };
  }

  /** What of a file is new, changed or the same. @throws Problem 400 with every fault of it */
  preview(sent: unknown, language: Language): ImportPreview {
    const all = new Map(
      this.templates.present().map(({ key }) => [key, this.templates.versions(key)] as const),
    );
    return previewOf(readFile(sent, all).file, all, language);
  }

  /** Takes the templates of a file over, all or none. @throws Problem 400 with every fault of it */
  async take(
    sent: unknown,
    by: KnownPerson,
    language: Language,
    keep?: Keep<ImportPreview>,
  ): Promise<ImportPreview> {
    let done: ImportPreview = { items: [] };
    await this.templates.writeAll(
      (all) => {
        const { file } = readFile(sent, all);
        done = previewOf(file, all, language);
        return file.templates.map((template) => ({ key: template.key, content: contentIn(template) }));
      },
      by,
      (tx) => keep?.(tx, done) ?? Promise.resolve(),
    );
    return done;
  }
}

const contentIn = ({ key: _key, ...content }: TemplateInFile): TemplateContent => content;

function previewOf(file: TemplateFile, all: All, language: Language): ImportPreview {
  return {
    items: file.templates.map((template) => {
      const present = all.get(template.key)?.at(-1)?.template;
      const before = present && contentOf(present);
      const after = contentIn(template);
      const same = before !== undefined && ordered(before) === ordered(after);
      return {
        key: template.key,
        name: wordsIn(after.name, language),
        change: before === undefined ? 'new' : same ? 'same' : 'changed',
        present: present?.version ?? 0,
        ...(before && { before }),
        after,
      };
    }),
  };
}

/** JSON with its keys in order: what says the same is the same text. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

function readFile(sent: unknown, all: All): TemplateImport {
  const strange = unreadable(sent);
  if (strange) throw invalid([strange]);
  return judgedData(TemplateImport, sent, judgeFile(all));
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

/** What makes a file no file of ours, or one of a later program: then its templates are not worth a look. */
function unreadable(sent: unknown): RequestFault | undefined {
  const file = fieldOf(sent, 'file');
  if (fieldOf(file, 'format') !== FORMAT) return { path: 'file.format', code: 'noTemplateFile' };
  const version = fieldOf(file, 'formatVersion');
  if (typeof version === 'number' && version > FORMAT_VERSION)
    return { path: 'file.formatVersion', code: 'newerFormat' };
  return undefined;
}

/** What no single template shows: one that stands there twice, a name taken, one that was changed since the preview. */
const judgeFile =
  (all: All): Judge<TemplateImport> =>
  ({ file, seen }, fitting) => [
    ...fitting
      .elements(file.templates, 'file.templates')
      .flatMap(([template, path], index, fit): RequestFault[] => {
        const earlier = fit.slice(0, index).map(([one]) => one);
        const taken = (name: string): boolean =>
          isNameTaken(all, name, template.key) || earlier.some((one) => sameName(one.name.de, name));
        return [
          ...(earlier.some(({ key }) => key === template.key)
            ? [{ path: `${path}.key`, code: 'twice' as const }]
            : []),
          ...faultsOfTemplate(template, fitting, `${path}.`, taken),
        ];
      }),
    ...(seen === undefined
      ? []
      : fitting
          .elements(seen, 'seen')
          .filter(([{ key, version }]) => (all.get(key)?.at(-1)?.template.version ?? 0) !== version)
          .map(([, path]) => ({ path, code: 'templateChanged' as const }))),
  ];
