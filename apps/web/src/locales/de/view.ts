export const view = {
  loading: 'Wird geladen …',
  vacant: 'vakant',
  wholeText: 'Ganzen Text lesen',
};
