import { Optional, Part, ServerMade, Whole } from '../../schema/fields.js';
import { TemplateFacts } from '../../templates/template-facts.js';

export class TemplateLifted {
  @Whole(1, 100_000) version!: number;
  @Optional() @ServerMade() @Part(() => TemplateFacts) templateFacts?: TemplateFacts;
}
