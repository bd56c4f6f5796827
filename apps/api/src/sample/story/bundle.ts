/** The submission with which two processes of one department go to the county council together. */
export const educationBundle = {
  bundleId: 'bildung-im-landkreis',
  title: 'Bildung im Landkreis: Bildungsmanagement und Sachstand der Schulentwicklung',
  reference: 'KT-1310/2026',
};
