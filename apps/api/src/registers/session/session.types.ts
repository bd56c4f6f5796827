import { Flag, OneOf, Optional, Part, roles, Text, type Role } from '@plankreis/process';
import { DepartmentRef } from '../departments/department.types.js';
import { AnyText, OrNull } from '../../platform/http/fields.js';
import type { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';

export class SignIn {
  @Text(254) email!: string;
  @Text(1000) password!: string;
  /** Answer with a token for the header `Authorization: Bearer` instead of a cookie. */
  @Optional() @Flag() token?: boolean;
}

export class SignedInPerson {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @AnyText() email!: string;
  @OneOf(roles) role!: Role;
  @OrNull(() => DepartmentRef) department!: DepartmentRef | null;
  @Flag() treasury!: boolean;
}

export class SignedIn {
  @Part(() => SignedInPerson) person!: SignedInPerson;
  @Optional() @AnyText() token?: string;
}

export function toSignedInPerson(person: KnownPerson, directory: Directory): SignedInPerson {
  const department = directory.department(person.departmentId ?? '');
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    department: department ? { id: department.id, name: department.name } : null,
    treasury: person.treasury,
  };
}
