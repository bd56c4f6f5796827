import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSocialSpaces } from '../../api/spaces';
import { useAnnounce } from '../../view/Announcer';
import { useAddressQuery } from '../../view/use-address-query';

/** What the page is asked to show, as the address bar says it. */
type Asked = 'indikator' | 'ebene' | 'raum' | 'zeigt';

/** The space that is shown, and how it is chosen. */
export function useSpaceQuery() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: spaces } = useSocialSpaces();
  const { query, set } = useAddressQuery();
  const choose: (name: Asked, value: string) => void = set;
  const chooseSpace = useCallback(
    (id: string): void => {
      choose('raum', id);
      const space = spaces?.find((one) => one.id === id);
      if (space) announce(t('spaces.shownBelow', { space: space.name }));
    },
    [announce, choose, spaces, t],
  );
  return { asked: (name: Asked) => query.get(name) ?? undefined, choose, chooseSpace };
}
