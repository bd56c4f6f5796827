import { useCallback } from 'react';
import type { Process } from '../api/process.types';
import { useSocialSpaces } from '../api/spaces';
import type { Things } from './form/rules';

/** Looks up what the data of a form names: parts of the process, and spaces. */
export function useThings(process?: Process): Things {
  const { data: spaces } = useSocialSpaces();
  return useCallback(
    (kind, id) => {
      switch (kind) {
        case 'paper':
          return plain(process?.papers.find((paper) => paper.id === id));
        case 'consultation':
          return plain(
            process?.papers
              .flatMap(({ sequence }) => sequence)
              .find(({ consultationId }) => consultationId !== undefined && consultationId === id),
          );
        case 'line':
          return plain(process?.budgetLines.find((line) => line.id === id));
        case 'socialSpace':
          return plain(spaces?.find((space) => space.id === id));
        default:
          return undefined;
      }
    },
    [process, spaces],
  );
}

/** A thing as its fields by name. */
const plain = (thing: object | undefined) => thing && Object.fromEntries(Object.entries(thing));
