/** A field of an entry's data, or, with `of`, a field of the thing that field of the data names. */
export interface Told {
  readonly field: string;
  readonly of?: string;
}

/** Fields that are asked for only while something is so; without `in` it is enough that something is told. */
export interface Asked {
  /** By their path, as in `changes.title`. */
  readonly fields: readonly string[];
  readonly when: Told & { readonly in?: readonly string[]; readonly not?: true };
}

/** What choosing a thing fills in, until somebody says otherwise: fields of the data by fields of that thing. */
export interface Filling {
  readonly by: string;
  /** The part of the data both lie in. */
  readonly within?: string;
  readonly takes: Readonly<Record<string, string>>;
}

/** A field of every part of a list that follows a field of the whole until somebody says otherwise. */
export interface Following {
  readonly list: string;
  readonly field: string;
  readonly from: string;
}

/** What a form needs to know of an entry beside its schema; plain data, told by the model. */
export interface Form {
  /** What says on which day it happened: whoever fills that has said when. */
  readonly day?: Told;
  readonly asked?: readonly Asked[];
  readonly fills?: readonly Filling[];
  readonly follows?: readonly Following[];
  /** Lists whose new parts take the next number. */
  readonly numbers?: readonly string[];
  /** Fields that ask for the number of something, by the kind of thing to choose from. */
  readonly chooses?: Readonly<Record<string, string>>;
  /** Fields that are settled before anybody is asked, and only shown. */
  readonly settled?: readonly string[];
  /** The same where the person comes from a place that says what is meant. */
  readonly named?: readonly string[];
}
