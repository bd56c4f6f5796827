import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import {
  previewActuals,
  recordActuals,
  type ActualsMapping,
  type ActualsRecorded,
  type ActualsRequest,
} from '../api/actuals';
import { useIdempotencyKey } from '../record/idempotency';

/** How the file is to be read, as chosen so far. */
export type Choices = Pick<ActualsRequest, 'sheet' | 'mapping' | 'passOverUnknown' | 'lines' | 'grounds'>;

interface Chosen {
  readonly file: ActualsRequest['file'];
  /** Tells files of one name apart. */
  readonly at: number;
}

const KEY = 'actuals-preview';
/** Bytes; the server refuses more. */
const MOST_BYTES = 30_000_000;

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error(file.name));
    };
    // An empty file has no data in its address, only a beginning.
    if (file.size === 0) resolve('');
    else reader.readAsDataURL(file);
  });
}

/** A file on its way into the books: chosen, judged as often as something is chosen anew, and recorded once. */
export function useImport(onRecorded: (recorded: ActualsRecorded) => void) {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [chosen, setChosen] = useState<Chosen>();
  const [choices, setChoices] = useState<Choices>({});
  const [round, setRound] = useState(0);
  const [cancelled, setCancelled] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const queryKey = useMemo(() => [KEY, chosen?.at, choices], [chosen, choices]);
  const preview = useQuery({
    queryKey,
    enabled: chosen !== undefined && !cancelled,
    queryFn: ({ signal }) =>
      previewActuals({ file: chosen?.file ?? { name: '', content: '' }, ...choices }, signal),
    placeholderData: (before, query) => (query?.queryKey[1] === chosen?.at ? before : undefined),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const recording = useMutation({
    mutationFn: ({ fingerprint }: { fingerprint: string }) =>
      recordActuals(
        { file: chosen?.file ?? { name: '', content: '' }, ...choices },
        fingerprint,
        keyFor([chosen?.at, choices, fingerprint]),
      ),
    onSuccess: (recorded) => {
      setChosen(undefined);
      setChoices({});
      setRound((before) => before + 1);
      void client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== KEY });
      onRecorded(recorded);
    },
  });

  const choose = useCallback(
    async (file: File | undefined) => {
      recording.reset();
      setCancelled(false);
      setChoices({});
      setTooLarge(file !== undefined && file.size > MOST_BYTES);
      const fits = file !== undefined && file.size <= MOST_BYTES;
      setChosen(
        fits ? { file: { name: file.name, content: await base64(file) }, at: Date.now() } : undefined,
      );
    },
    [recording],
  );
  const change = useCallback(
    (more: Choices) => {
      recording.reset();
      setCancelled(false);
      setChoices((before) => ({ ...before, ...more }));
    },
    [recording],
  );
  const changeMapping = useCallback(
    (mapping: ActualsMapping) => {
      // What was chosen for single rows was chosen by what the columns held before.
      change({ mapping, lines: undefined, grounds: undefined });
    },
    [change],
  );
  const cancel = useCallback(() => {
    setCancelled(true);
    void client.cancelQueries({ queryKey });
  }, [client, queryKey]);
  return {
    fileName: chosen?.file.name,
    /** How many files were taken over: for each there is a field of its own. */
    round,
    choices,
    preview,
    recording,
    cancelled,
    tooLarge,
    choose,
    change,
    changeMapping,
    cancel,
    again: () => {
      setCancelled(false);
    },
  };
}

export type Import = ReturnType<typeof useImport>;
