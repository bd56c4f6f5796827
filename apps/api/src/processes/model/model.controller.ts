import { Controller } from '@nestjs/common';
import { model, modelTemplate, type Language, type Model } from '@plankreis/process';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Templates } from '../../registers/templates/templates.js';
import { ModelView } from './model.view.js';

@Controller('api/model')
export class ModelController {
  constructor(private readonly templates: Templates) {}

  @Route({
    method: 'get',
    summary:
      'The model of planning: states, transitions, entry types with their schemas, words for everything.',
    roles: signedIn,
    answer: ModelView,
  })
  get(@InLanguage() language: Language): Model {
    // The model is the same for everybody; the kinds of planning are those of this municipality.
    const templates = this.templates.present().map((template) => modelTemplate(template, language));
    return { ...model(language), templates };
  }
}
