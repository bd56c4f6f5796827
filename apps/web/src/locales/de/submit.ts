export const submit = {
  similar: 'Das gibt es vielleicht schon',
  title: 'Thema einreichen',
  intro:
    'Jeder Planungsprozess beginnt mit einem Thema. Es kommt in den Themenspeicher und kann von dort aus beauftragt werden.',
  done: 'Das Thema „{{title}}“ ist eingereicht.',
};
