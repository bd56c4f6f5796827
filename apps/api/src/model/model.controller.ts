import { Controller } from '@nestjs/common';
import { model, type Language, type Model } from '@plankreis/process';
import { InLanguage } from '../http/language.js';
import { Route, signedIn } from '../http/route.js';
import { ModelView } from './model.view.js';

@Controller('api/model')
export class ModelController {
  @Route({
    method: 'get',
    summary:
      'The model of planning: states, transitions, entry types with their schemas, words for everything.',
    roles: signedIn,
    answer: ModelView,
  })
  get(@InLanguage() language: Language): Model {
    return model(language);
  }
}
