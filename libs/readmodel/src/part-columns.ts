/** Every part of a process that a list over all processes shows; `public` is 1 where everybody may read it. */
export const PART = `process_id text NOT NULL,
      part_id text NOT NULL,
      department text NOT NULL,
      public integer NOT NULL`;
