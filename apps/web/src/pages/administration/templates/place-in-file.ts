import { isPlain } from '../../../record/form/plain-data';

/** What a fault of a file is about. */
interface Place {
  /** Which kind of planning of the file; none where it is the file itself, or what was seen of it. */
  readonly index?: number;
  /** The way to the field in it. */
  readonly field: readonly string[];
}

/** Reads `file.templates.0.steps.1.de`. */
export function placeInFile(path: string): Place {
  const [, place, index, ...field] = path.split('.');
  return place === 'templates' && index !== undefined ? { index: Number(index), field } : { field: [] };
}

/** The German name of a kind of planning in a file that can be anything. */
export function nameInFile(file: unknown, index: number): string | undefined {
  const templates = isPlain(file) ? file['templates'] : undefined;
  const template: unknown = Array.isArray(templates) ? templates[index] : undefined;
  const name = isPlain(template) ? template['name'] : undefined;
  const german = isPlain(name) ? name['de'] : undefined;
  return typeof german === 'string' && german.trim() !== '' ? german : undefined;
}
