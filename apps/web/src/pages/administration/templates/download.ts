import type { TemplateFile } from '../../../api/templates';

/** Hands a file to the browser, which asks where to keep it or keeps it. */
export function download(file: TemplateFile, name: string): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(file, undefined, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
