import type { Schemas } from '@plankreis/api-client';
import type { EntryTypeName } from './types';

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

/** A field of the data, or, with `of`, a field of the thing that field of the data names. */
export interface Told {
  readonly field: string;
  readonly of?: string;
}

/** What a form needs to know besides its schema; each part is explained where the core declares it. */
export interface FormModel {
  readonly day?: Told;
  readonly asked?: readonly {
    readonly fields: readonly string[];
    readonly when: Told & { readonly in?: readonly string[]; readonly not?: true };
  }[];
  readonly fills?: readonly {
    readonly by: string;
    readonly within?: string;
    readonly takes: Readonly<Record<string, string>>;
  }[];
  readonly follows?: readonly { readonly list: string; readonly field: string; readonly from: string }[];
  readonly numbers?: readonly string[];
  readonly chooses?: Readonly<Record<string, string>>;
  readonly settled?: readonly string[];
  readonly named?: readonly string[];
}

export interface EntryTypeModel {
  readonly type: EntryTypeName;
  readonly label: string;
  readonly noun?: string;
  readonly schema: FieldSchema;
  readonly form: FormModel;
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
  readonly transitions: Schemas['ModelView']['transitions'];
  readonly entryTypes: readonly EntryTypeModel[];
  /** What is offered about a part of a process where it is shown, or to add to a list of them, in that order. */
  readonly acts: Schemas['ModelView']['acts'];
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly templates: readonly TemplateModel[];
}
