export const view = {
  loading: 'Wird geladen …',
  vacant: 'vakant',
  wholeText: 'Ganzen Text lesen',
  more: 'Weitere anzeigen',
  moreFilters: 'Weitere Filter',
  clearFilters: 'Filter aufheben',
};
