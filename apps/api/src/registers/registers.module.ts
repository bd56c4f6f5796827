import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BodiesController } from './bodies/bodies.controller.js';
import { BodyRegister } from './bodies/body-register.js';
import { ConfigurationLog } from './configuration-log/configuration-log.js';
import { CouncilRulesController } from './council-rules/council-rules.controller.js';
import { CouncilRulesStore } from './council-rules/council-rules.js';
import { DepartmentsController } from './departments/departments.controller.js';
import { DepartmentRegister } from './departments/department-register.js';
import { Directory } from './directory/directory.js';
import { ValueImportController } from './indicators/import/value-import.controller.js';
import { ValueImport } from './indicators/import/value-import.js';
import { IndicatorValues } from './indicators/indicator-values.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { IndicatorRegister } from './indicators/indicator-register.js';
import { Indicators } from './indicators/indicators.js';
import { TypedValues } from './indicators/typed-values.js';
import { MasterData } from './people/master-data.js';
import { PasswordLinksController } from './people/password-links.controller.js';
import { PasswordLinks } from './people/password-links.js';
import { PeopleController } from './people/people.controller.js';
import { PersonRegister } from './people/person-register.js';
import { AccessGuard } from './session/access.guard.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.js';
import { SignInDesk } from './session/sign-in.js';
import { SpaceImportController } from './spaces/import/space-import.controller.js';
import { SpaceImport } from './spaces/import/space-import.js';
import { SocialSpacesController } from './spaces/social-spaces.controller.js';
import { SocialSpaceRegister } from './spaces/social-space-register.js';
import { SocialSpaces } from './spaces/social-spaces.js';
import { TemplateFilesController } from './templates/template-files.controller.js';
import { TemplateFiles } from './templates/template-files.js';
import { TemplatesController } from './templates/templates.controller.js';
import { Templates } from './templates/templates.js';
import { WindowsController } from './windows/windows.controller.js';
import { WindowRegister } from './windows/window-register.js';
import { Windows } from './windows/windows.js';

/** What others look things up in. */
const registers = [
  Directory,
  ConfigurationLog,
  Sessions,
  MasterData,
  PasswordLinks,
  CouncilRulesStore,
  Templates,
  Windows,
  SocialSpaces,
  Indicators,
  IndicatorValues,
];

/** What the municipality is and keeps: people, departments, bodies, rules, kinds of planning, spaces, indicators. */
@Module({
  controllers: [
    SessionController,
    PeopleController,
    PasswordLinksController,
    DepartmentsController,
    BodiesController,
    CouncilRulesController,
    WindowsController,
    TemplatesController,
    TemplateFilesController,
    SocialSpacesController,
    SpaceImportController,
    IndicatorsController,
    ValueImportController,
  ],
  providers: [
    // Who may call a route is known by who is signed in.
    { provide: APP_GUARD, useClass: AccessGuard },
    ...registers,
    SignInDesk,
    PersonRegister,
    DepartmentRegister,
    BodyRegister,
    WindowRegister,
    SocialSpaceRegister,
    IndicatorRegister,
    TemplateFiles,
    SpaceImport,
    TypedValues,
    ValueImport,
  ],
  exports: registers,
})
export class RegistersModule {}
