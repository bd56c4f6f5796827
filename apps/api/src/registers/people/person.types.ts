import { Flag, OneOf, Optional, Parts, Ref, roles, Text, type Role } from '@plankreis/process';
import { DepartmentRef } from '../departments/department.types.js';
import { AnyText, Count, Instant, OrNull, Removable } from '../../platform/http/fields.js';

/** What colleagues see of each other; no addresses. */
export class PersonItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @OneOf(roles) role!: Role;
  @OrNull(() => DepartmentRef) department!: DepartmentRef | null;
}

export class PersonList {
  @Parts(() => PersonItem) items!: PersonItem[];
}

/** What administrators see of somebody. */
export class AccountItem {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
  @AnyText() name!: string;
  @AnyText() email!: string;
  @OneOf(roles) role!: Role;
  @Optional() @AnyText() departmentId?: string;
  @Flag() treasury!: boolean;
  /** Still in office. */
  @Flag() active!: boolean;
  /** Has a password here. */
  @Flag() hasPassword!: boolean;
}

export class AccountList {
  @Parts(() => AccountItem) items!: AccountItem[];
}

/** Somebody as an administrator describes them; they choose their password themselves. */
export class PersonRequest {
  @Text(200) name!: string;
  @Text(254) email!: string;
  @OneOf(roles) role!: Role;
  @Optional() @Ref('department') departmentId?: string;
  @Flag() treasury!: boolean;
  @Flag() active!: boolean;
}

/** What is to be different about somebody. */
export class PersonChange {
  @Optional() @Text(200) name?: string;
  @Optional() @Text(254) email?: string;
  @Optional() @OneOf(roles) role?: Role;
  @Removable() @Ref('department') departmentId?: string | null;
  @Optional() @Flag() treasury?: boolean;
  @Optional() @Flag() active?: boolean;
}

/** A link to choose a password, good once and until then. */
export class PasswordLink {
  /** The part of the address after the host. */
  @AnyText() path!: string;
  @Instant() goodUntil!: string;
}
