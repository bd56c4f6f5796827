import { createContext } from 'react';
import type { References } from './references';

/** Whether fields that may be left out say so; where all of them may, the mark would be noise. */
export const MarksOptional = createContext(true);

/** What fields can refer to. A context of React: forms do not redraw their fields for RJSF's own. */
export const ReferencesContext = createContext<References>(() => []);
