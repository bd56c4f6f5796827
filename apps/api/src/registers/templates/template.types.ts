import { Flag, Id, OneOf, Optional, Part, Parts, TemplateContent, Text, Whole } from '@plankreis/process';
import { AnyText, AsData, Count, Instant } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

export class TemplateItem {
  @AnyText() key!: string;
  /** The present version. */
  @Count() version!: number;
  @AnyText() name!: string;
  @AnyText() legalBasis!: string;
  @Flag() statutory!: boolean;
  @Count() cycleMonths!: number;
  /** Takes no new process; those that have it keep it. */
  @Flag() retired!: boolean;
  /** The present version came with the program and is unchanged. */
  @Flag() shipped!: boolean;
  /** A newer version came with the program, and nobody has taken it over. */
  @Flag() newerShipped!: boolean;
  /** Processes that have it, in whatever version; those of an earlier version among them. */
  @Count() processes!: number;
  @Count() processesOfEarlier!: number;
}

export class TemplateList {
  @Parts(() => TemplateItem) items!: TemplateItem[];
}

/** A version of a template with where it came from. */
export class TemplateVersionItem {
  @Count() version!: number;
  /** The version that came with the program, where this is one. */
  @Optional() @Count() shippedVersion?: number;
  @Optional() @Instant() madeAt?: string;
  @Optional() @Part(() => Named) madeBy?: Named;
  @Count() processes!: number;
}

/** One version of a template, and which others there are. */
export class TemplateDetails {
  @AnyText() key!: string;
  @Count() version!: number;
  /** The version that new processes take. */
  @Count() present!: number;
  @Flag() retired!: boolean;
  @AsData('TemplateContent') content!: TemplateContent;
  /** What a newer version says that came with the program, and nobody has taken over. */
  @Optional() @AsData('TemplateContent') newerShipped?: TemplateContent;
  /** Newest first. */
  @Parts(() => TemplateVersionItem) versions!: TemplateVersionItem[];
}

export class TemplateQuery {
  /** An earlier version. */
  @Optional() @Text(6) version?: string;
}

/** Whether a template takes new processes. */
export class TemplateUse {
  @Flag() retired!: boolean;
}

/** A template as a file carries it from one municipality to another. */
export class TemplateInFile extends TemplateContent {
  @Id() key!: string;
}

export const FORMAT = 'plankreis-templates';
export const FORMAT_VERSION = 1;

/** Templates as a file. */
export class TemplateFile {
  @OneOf([FORMAT]) format!: typeof FORMAT;
  /** Of the format; a program refuses what is newer than it knows. */
  @Whole(1, FORMAT_VERSION) formatVersion!: number;
  @Parts(() => TemplateInFile, 200) templates!: TemplateInFile[];
}

export class FileQuery {
  /** The keys of the templates wanted, with commas between them; all that take new processes where left out. */
  @Optional() @Text(5000) keys?: string;
}

/** The present version of a template when the preview was shown. */
export class SeenTemplate {
  @Id() key!: string;
  @Whole(0, 100_000) version!: number;
}

export class TemplateImport {
  @Part(() => TemplateFile) file!: TemplateFile;
  /** What the preview was compared with; what changed since is refused. */
  @Optional() @Parts(() => SeenTemplate) seen?: SeenTemplate[];
}

const changes = ['new', 'changed', 'same'] as const;

/** What becomes of one template of a file. */
export class ImportedTemplate {
  @AnyText() key!: string;
  @AnyText() name!: string;
  @OneOf(changes) change!: (typeof changes)[number];
  /** The present version; 0 where there is none. */
  @Count() present!: number;
  @Optional() @AsData('TemplateContent') before?: TemplateContent;
  @AsData('TemplateContent') after!: TemplateContent;
}

export class ImportPreview {
  @Parts(() => ImportedTemplate) items!: ImportedTemplate[];
}
