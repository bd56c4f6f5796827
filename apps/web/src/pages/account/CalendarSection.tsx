import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  calendarsKey,
  makeCalendar,
  revokeCalendar,
  useCalendars,
  type CalendarAddress,
  type NewCalendarAddress,
} from '../../api/account';
import { useDepartments } from '../../api/directory';
import { useAnnounce } from '../../view/Announcer';
import { useFormats } from '../../i18n/formats';
import { Action } from '../../view/Action';
import { FilterSelect } from '../../view/FilterSelect';
import { Alert } from '../../view/Alert';
import { problemText } from '../../view/problem-text';
import { NewAddress } from './NewAddress';

/** Private addresses under which calendars fetch deadlines: made, told once, taken back. */
export function CalendarSection() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const formats = useFormats();
  const client = useQueryClient();
  const { data: calendars } = useCalendars();
  const { data: departments } = useDepartments();
  const [department, setDepartment] = useState('');
  const [made, setMade] = useState<NewCalendarAddress>();
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const newest = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (made) newest.current?.focus();
  }, [made]);

  const does = async (act: () => Promise<void>): Promise<void> => {
    setError(undefined);
    try {
      await act();
    } catch (problem) {
      setError(problem);
    }
    await client.invalidateQueries({ queryKey: calendarsKey });
  };
  const make = () =>
    does(async () => {
      setMade(
        await makeCalendar(department === '' ? { scope: 'mine' } : { scope: 'department', department }),
      );
    });
  const revoke = (calendar: CalendarAddress) =>
    does(async () => {
      await revokeCalendar(calendar.id);
      if (made?.id === calendar.id) setMade(undefined);
      heading.current?.focus();
      announce(t('account.revoked'));
    });
  const nameOf = (calendar: CalendarAddress): string => calendar.department?.name ?? t('account.mine');
  const problem = error === undefined ? undefined : problemText(error, t);
  return (
    <section className="account-section">
      <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
        {t('account.calendars')}
      </h2>
      <p className="kern-body">{t('account.calendarsIntro')}</p>
      {problem && (
        <Alert kind="danger" title={problem.title}>
          {problem.detail && <p className="kern-body">{problem.detail}</p>}
        </Alert>
      )}
      {made && <NewAddress path={made.path} ref={newest} />}
      <div className="account-section__make">
        <FilterSelect
          name="department"
          label={t('account.which')}
          value={department}
          all={t('account.mine')}
          options={(departments ?? []).map(({ id, name }) => [id, name] as const)}
          choose={setDepartment}
        />
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => void make()}>
          <span className="kern-label">{t('account.make')}</span>
        </button>
      </div>
      {calendars?.length === 0 && <p className="kern-body kern-body--muted">{t('account.noCalendars')}</p>}
      <ul className="account-calendars">
        {(calendars ?? []).map((calendar) => (
          <li key={calendar.id}>
            <span>
              {nameOf(calendar)}
              <span className="account-calendars__made">
                {t('account.madeAt', { moment: formats.moment(calendar.madeAt) })}
              </span>
            </span>
            <Action
              label={t('account.revoke')}
              about={`${nameOf(calendar)}, ${formats.moment(calendar.madeAt)}`}
              act={() => void revoke(calendar)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
