import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../api/council';
import { useAnnounce } from '../../view/Announcer';

interface Props {
  readonly reading: Reading | undefined;
  /** Nothing is said before there is something to say. */
  readonly pending: boolean;
  /** What the code read is called; empty where this body cannot come to it. */
  readonly name: string;
}

/** Says what was read from a printed result and how sure that is; also that it cannot be told. */
export function ReadingHint({ reading, pending, name }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const said = pending
    ? ''
    : reading && name
      ? t(`council.reading.${reading.confidence}`, { result: name, reason: reading.reason })
      : t('council.reading.unknown', { reason: reading?.reason ?? '' });
  useEffect(() => {
    if (said) announce(said);
  }, [announce, said]);
  return <span>{said}</span>;
}
