import { getMetadataStorage } from 'class-validator';

const storage = getMetadataStorage();
const search = storage.getTargetValidationMetadatas.bind(storage);
const known = new WeakMap<object, ReturnType<typeof search>>();

/*
 * class-validator looks through all classes for the ancestors of one whenever data of it is validated, which takes
 * longer than the validation once there are hundreds. The rules of a class are settled when it is declared: they are
 * looked for once. A part is asked for with the name of the class it is in, which matters to schemas alone; neither
 * these nor groups are used here.
 */
storage.getTargetValidationMetadatas = (type, schema, always, strictGroups, groups) => {
  if (always || strictGroups || groups) return search(type, schema, always, strictGroups, groups);
  const found = known.get(type) ?? search(type, schema, always, strictGroups, groups);
  known.set(type, found);
  return found;
};
