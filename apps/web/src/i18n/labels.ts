import { useModel } from '../api/model';

/** Looks up the words of the field: lists of labels as the server keeps them, by list and value. */
export type Labels = (list: string, value: string | null | undefined) => string;

/** A value without a label is shown as it is: better a strange word than a hole. */
export function useLabels(): Labels {
  const { data } = useModel();
  return (list, value) => (value ? (data?.labels[list]?.[value] ?? value) : '');
}

/** Whether a process in this state has ended. */
export function useIsFinal(): (state: string) => boolean {
  const { data } = useModel();
  return (state) => data?.states.find((known) => known.name === state)?.final ?? false;
}

export function useStateLabel(): (state: string) => string {
  const { data } = useModel();
  return (state) => data?.states.find((known) => known.name === state)?.label ?? state;
}
