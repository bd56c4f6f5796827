import { repeatedIn, type TemplateContent } from '@plankreis/process';
import type { Fitting, Judge } from '../../platform/http/judged-data.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import type { TemplateVersion } from './versions.js';

const folded = (name: string): string => name.trim().toLocaleLowerCase('de');

type All = ReadonlyMap<string, readonly TemplateVersion[]>;

/** Whether another template is called so. */
export const isNameTaken = (all: All, name: string, key?: string): boolean =>
  [...all].some(([other, versions]) => {
    const present = versions.at(-1)?.template.name.de;
    return other !== key && present !== undefined && folded(present) === folded(name);
  });

export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);

/** What no single field of a template shows: a name that another one has, something that stands in a list twice. */
export const judgeTemplate =
  (all: All, key?: string): Judge<TemplateContent> =>
  (content, fitting) =>
    faultsOfTemplate(content, fitting, '', (name) => isNameTaken(all, name, key));

/** The same for a template that stands somewhere inside what was sent. */
export const faultsOfTemplate = (
  content: TemplateContent,
  fitting: Fitting,
  base: string,
  taken: (name: string) => boolean,
): RequestFault[] => [
  ...(fitting.field(`${base}name`) && taken(content.name.de)
    ? [{ path: `${base}name.de`, code: 'nameTaken' as const }]
    : []),
  ...repeatedIn(content, (path) => fitting.field(base + path)).map((fault) => ({
    ...fault,
    path: base + fault.path,
  })),
];
