import { templates as shipped, TemplateContent, type Context, type Template } from '@plankreis/process';
import type { TemplateVersionRow } from './template.entities.js';

/** A version of a template with where it came from. */
export interface TemplateVersion {
  readonly template: Template;
  /** The version that came with the program, where this is one. */
  readonly shippedVersion?: number;
  readonly madeAt?: string;
  readonly madeBy?: string;
}

/** What is written in a template, without which one it is. */
export function contentOf({ key: _key, version: _version, ...content }: Template): TemplateContent {
  // Only a copy: a template itself is never changed.
  return JSON.parse(JSON.stringify(content)) as TemplateContent;
}

export const shippedVersions = (key: string): TemplateVersion[] =>
  shipped
    .filter((template) => template.key === key)
    .map((template) => ({ template, shippedVersion: template.version }))
    .toSorted((one, other) => one.template.version - other.template.version);

export const toRow = ({ template, shippedVersion, madeAt, madeBy }: TemplateVersion): TemplateVersionRow => ({
  key: template.key,
  version: template.version,
  content: contentOf(template),
  shippedVersion: shippedVersion ?? null,
  madeAt: madeAt ?? null,
  madeBy: madeBy ?? null,
});

export const fromRow = (row: TemplateVersionRow): TemplateVersion => ({
  template: { ...row.content, key: row.key, version: row.version },
  ...(row.shippedVersion === null ? {} : { shippedVersion: row.shippedVersion }),
  ...(row.madeAt === null ? {} : { madeAt: row.madeAt }),
  ...(row.madeBy === null ? {} : { madeBy: row.madeBy }),
});

/**
 * All versions of all templates, oldest first: where the municipality has written one, the versions it has kept, which
 * then are all that count; else those that come with the program.
 */
export function versionsByKey(kept: readonly TemplateVersion[]): Map<string, TemplateVersion[]> {
  const keys = new Set([...shipped.map(({ key }) => key), ...kept.map(({ template }) => template.key)]);
  return new Map(
    [...keys].map((key) => {
      const own = kept.filter(({ template }) => template.key === key);
      const all = own.length > 0 ? own : shippedVersions(key);
      return [key, all.toSorted((one, other) => one.template.version - other.template.version)];
    }),
  );
}

/** The newest shipped version that is newer than any the municipality has taken over. */
export function newerShipped(versions: readonly TemplateVersion[]): TemplateVersion | undefined {
  const key = versions[0]?.template.key;
  const newest = key === undefined ? undefined : shippedVersions(key).at(-1);
  const known = Math.max(0, ...versions.map(({ shippedVersion }) => shippedVersion ?? 0));
  return newest && newest.template.version > known ? newest : undefined;
}

/** Tells the newest version of a template, or the given one. */
export const lookUpIn =
  (all: ReadonlyMap<string, readonly TemplateVersion[]>): Context['template'] =>
  (key, version) =>
    all.get(key)?.findLast(({ template }) => version === undefined || template.version === version)?.template;
