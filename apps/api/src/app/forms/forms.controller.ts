import { Controller } from '@nestjs/common';
import { schemaInWords, TemplateContent, type JsonSchema, type Language } from '@plankreis/process';
import { BodyRequest } from '../../registers/bodies/body.types.js';
import { CouncilRulesData } from '../../registers/council-rules/council-rules.types.js';
import { DepartmentRequest } from '../../registers/departments/department.types.js';
import { IndicatorRequest, IndicatorValueRequest } from '../../registers/indicators/indicator.types.js';
import { AnyObject } from '../../platform/http/fields.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { ReadingRulesRequest } from '../../outside/oparl/reading/reading.types.js';
import { PersonRequest } from '../../registers/people/person.types.js';
import { SocialSpaceRequest } from '../../registers/spaces/social-space.types.js';
import { WindowRequest } from '../../registers/windows/window.types.js';
import { TemplateUse } from '../../registers/templates/template.types.js';
import { words } from './words.js';

/** JSON Schemas with titles in the language and `x-field`, `x-refers` for forms, like those of the model. */
export class AdministrationForms {
  @AnyObject() body!: JsonSchema;
  @AnyObject() councilRules!: JsonSchema;
  @AnyObject() department!: JsonSchema;
  @AnyObject() indicator!: JsonSchema;
  @AnyObject() indicatorValue!: JsonSchema;
  @AnyObject() person!: JsonSchema;
  @AnyObject() readingRules!: JsonSchema;
  @AnyObject() template!: JsonSchema;
  @AnyObject() templateUse!: JsonSchema;
  @AnyObject() socialSpace!: JsonSchema;
  @AnyObject() window!: JsonSchema;
}

@Controller('api/administration/forms')
export class FormsController {
  @Route({
    method: 'get',
    summary: 'What can be configured, as schemas that forms are drawn from.',
    roles: signedIn,
    answer: AdministrationForms,
  })
  get(@InLanguage() language: Language): AdministrationForms {
    const form = (data: abstract new () => object): JsonSchema => schemaInWords(data, words, language);
    return {
      body: form(BodyRequest),
      councilRules: form(CouncilRulesData),
      department: form(DepartmentRequest),
      indicator: form(IndicatorRequest),
      indicatorValue: form(IndicatorValueRequest),
      person: form(PersonRequest),
      readingRules: form(ReadingRulesRequest),
      template: form(TemplateContent),
      templateUse: form(TemplateUse),
      socialSpace: form(SocialSpaceRequest),
      window: form(WindowRequest),
    };
  }
}
