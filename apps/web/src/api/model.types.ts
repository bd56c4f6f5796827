/** The model of the process as `/api/model` tells it: what forms and labels are drawn from. */

export interface FieldSchema {
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly FieldSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: boolean | FieldSchema;
  readonly 'x-field'?: 'text' | 'longText' | 'texts' | 'day' | 'cents' | 'centsByYear';
  readonly 'x-refers'?: string;
  readonly 'x-made'?: boolean;
  readonly 'x-server'?: boolean;
  readonly 'x-past'?: boolean;
  readonly [keyword: string]: unknown;
}

export interface EntryTypeModel {
  readonly type: string;
  readonly label: string;
  readonly noun?: string;
  readonly schema: FieldSchema;
  /** Who may record it, and how far that reaches. */
  readonly rights?: Readonly<Record<string, string>>;
  /** Whoever had a part in it before may not. */
  readonly fourEyes?: boolean;
}

export interface TemplateModel {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly participation: readonly { readonly phase: string; readonly group: string }[];
}

export interface Model {
  readonly version: number;
  readonly language: string;
  readonly states: readonly { name: string; label: string; phase: string; final: boolean }[];
  readonly entryTypes: readonly EntryTypeModel[];
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly templates: readonly TemplateModel[];
}
