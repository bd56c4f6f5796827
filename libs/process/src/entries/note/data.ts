import { Flag, LongText, NewId, Text } from '../../schema/fields.js';

export class NoteAdded {
  @LongText() text!: string;
}

/** A document kept elsewhere; the dossier knows it by its id. */
export class DocumentAttached {
  @NewId('document') documentId?: string;
  @Text(60) kind!: string;
  @Text() title!: string;
  @Flag() public!: boolean;
}
