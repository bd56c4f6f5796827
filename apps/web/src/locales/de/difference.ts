export const difference = {
  removed: 'gestrichen:',
  added: 'eingefügt:',
  end: '(Ende)',
};
