import { Day, LongText, Named, OneOf, Optional, Ref } from '../../schema/fields.js';
import { responsibilityRoles, type ResponsibilityRole } from '../../vocabulary/vocabulary.js';

export class ResponsibilityAssigned {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Ref('person') personId!: string;
  @Day() from!: string;
  @Optional() @Day() until?: string;
  @Optional() @Ref('person') deputyForId?: string;
}

export class ResponsibilityEnded {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Named('person') personId!: string;
  @Day() on!: string;
  @Optional() @LongText() reason?: string;
}
