import '@kern-ux/native/dist/kern.min.css';
import './fonts.css';
import './page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query-client';
import { router } from './app/router';
import { applyRememberedScheme } from './app/scheme';
import { startTranslation } from './i18n';
import './print.css';

startTranslation();
applyRememberedScheme();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
