import { AnyText } from './fields.js';

/** Somebody or something by name. */
export class Named {
  @AnyText() id!: string;
  @AnyText() name!: string;
}
