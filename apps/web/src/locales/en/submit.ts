import type { Translation } from '../de';

export const submit: Translation['submit'] = {
  similar: 'This may be there already',
  title: 'Submit a topic',
  intro:
    'Every planning process begins with a topic. It goes into the topic store and can be commissioned from there.',
  done: 'The topic “{{title}}” has been submitted.',
};
