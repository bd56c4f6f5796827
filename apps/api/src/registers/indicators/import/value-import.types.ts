import { Optional, Part, Ref, Text, Texts, type Day } from '@plankreis/process';
import { Matches } from 'class-validator';
import { CalendarDay } from '../../../platform/http/fields.js';
import { UploadedFile } from '../../../platform/http/uploaded-file.js';
import { RegisterPreview } from '../../imports/import.types.js';

/** Which columns hold what, by their headings: a value a row (day and value), or a column a year. */
export class ValueMapping {
  /** Key or name of the social space. */
  @Optional() @Text() space?: string;
  /** Where it is left out, all values are of the one indicator that is chosen. */
  @Optional() @Text() indicator?: string;
  @Optional() @Text() day?: string;
  @Optional() @Text() value?: string;
  /** The day of all of them, where no column says so. */
  @Optional() @CalendarDay() fixedDay?: Day;
  /** The columns that are years or days. */
  @Texts(200) years!: string[];
}

/** A file with values, and how it is to be read. */
export class ValueImportRequest {
  @Part(() => UploadedFile) file!: UploadedFile;
  @Optional() @Text() sheet?: string;
  /** Guessed where it is left out. */
  @Optional() @Part(() => ValueMapping) mapping?: ValueMapping;
  /** Whose values they are, where no column says so. */
  @Optional() @Ref('indicator') indicatorId?: string;
  /** The day of the year that a mere year stands for, `12-31` where it is left out. */
  @Optional() @Text(5) @Matches(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) referenceDay?: string;
}

export class ValueImportPreview extends RegisterPreview {
  @Part(() => ValueMapping) mapping!: ValueMapping;
}
