import { processKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Keeping } from './administration';
import { answer, api, drawn } from './http';

export type TemplateItem = Schemas['TemplateItem'];
export type TemplateView = Schemas['TemplateDetails'];
export type TemplateContent = Schemas['TemplateContent'];
export type TemplateFile = Schemas['TemplateFile'];
export type ImportPreview = Schemas['ImportPreview'];
export type ProcessTemplate = Schemas['ProcessTemplateView'];

const templatesKey = ['templates'] as const;

/** The kinds of planning there are, those that take no new process among them. */
export function useTemplates() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [...templatesKey, i18n.language],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/templates', { signal }))).items,
    staleTime: 60_000,
  });
}

const of = (key: string, version?: number) => ({
  params: { path: { key }, query: version === undefined ? {} : { version: String(version) } },
});

/** One of them: the present version, or an earlier one. */
export const useTemplate = (key: string, version?: number, enabled = true) =>
  useQuery({
    queryKey: [...templatesKey, 'one', key, version],
    queryFn: ({ signal }): Promise<TemplateView> =>
      answer(api.GET('/api/templates/{key}', { ...of(key, version), signal })),
    enabled,
  });

const seen = (version: number) => ({ 'If-Match': `"${version}"` });

/** Adds one, or writes the next version of the one whose present version was seen. */
export const templatesKept = (present: number): Keeping => ({
  add: async (body, key) => {
    const { key: id } = await answer(
      api.POST('/api/templates', {
        params: { header: { 'Idempotency-Key': key } },
        body: drawn('TemplateContent', body),
      }),
    );
    return { id };
  },
  change: async (key, body) => {
    const { key: id } = await answer(
      api.PUT('/api/templates/{key}', {
        params: { path: { key }, header: seen(present) },
        body: drawn('TemplateContent', body),
      }),
    );
    return { id };
  },
});

/** Closes one for new processes, or opens it again. */
export const retireTemplate = (key: string, retired: boolean): Promise<TemplateView> =>
  answer(api.PATCH('/api/templates/{key}', { params: { path: { key } }, body: { retired } }));

/** Makes the newest version that came with the program the present one. */
export const takeOverShipped = (key: string, present: number): Promise<TemplateView> =>
  answer(api.PUT('/api/templates/{key}/shipped', { params: { path: { key }, header: seen(present) } }));

/** The file of some of them, or of all that take new processes. */
export const readTemplateFile = (keys?: readonly string[]): Promise<TemplateFile> =>
  answer(api.GET('/api/template-files', { params: { query: keys ? { keys: keys.join(',') } : {} } }));

// A file is whatever somebody chose; the server judges it.
const fileIn = (file: unknown) => file as TemplateFile;

export const previewTemplateFile = (file: unknown): Promise<ImportPreview> =>
  answer(api.POST('/api/template-files/preview', { body: { file: fileIn(file) } }));

/** Takes a file over as it was previewed, all or none; `key` makes a repeated attempt write it only once. */
export const takeTemplateFile = (
  file: unknown,
  { items }: ImportPreview,
  key: string,
): Promise<ImportPreview> =>
  answer(
    api.POST('/api/template-files', {
      params: { header: { 'Idempotency-Key': key } },
      body: { file: fileIn(file), seen: items.map((item) => ({ key: item.key, version: item.present })) },
    }),
  );

/** Plans several usual steps, all or none; `key` makes a repeated attempt record them only once. */
export const takeUsualSteps = (
  { id, version }: { readonly id: string; readonly version: number },
  steps: Schemas['StepsRequest']['steps'],
  key: string,
): Promise<Schemas['StepsPlanned']> =>
  answer(
    api.POST('/api/processes/{id}/template/steps', {
      params: { path: { id }, header: { ...seen(version), 'Idempotency-Key': key } },
      body: { steps },
    }),
  );

/** The kind of planning of a process: usual steps, and what a newer version would change. */
export function useProcessTemplate(id: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [...processKey(id), 'template', i18n.language],
    queryFn: ({ signal }): Promise<ProcessTemplate> =>
      answer(api.GET('/api/processes/{id}/template', { params: { path: { id } }, signal })),
  });
}
