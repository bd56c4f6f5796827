import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { addresses } from '../site/addresses';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';

/** Lets only signed-in people through; others come back here after signing in. */
export function SignedIn() {
  const session = useSession();
  const location = useLocation();
  if (session.isPending) return <Loading />;
  if (session.isError) return <ErrorState error={session.error} retry={() => void session.refetch()} />;
  if (session.data === null) {
    const here = location.pathname + location.search;
    const query = here === '/' ? '' : `?${new URLSearchParams({ weiter: here })}`;
    return <Navigate to={addresses.signIn + query} replace />;
  }
  return <Outlet />;
}
