import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { allPages, type Page } from '../site/pages';
import { Loading } from '../view/Loading';
import { NotFoundPage } from '../view/NotFoundPage';
import { Frame } from './Frame';
import { PageError } from './PageError';
import { SignedIn } from './SignedIn';

/** Every page comes when it is asked for; each file has its component under the name of the file. */
const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('../pages/**/*Page.tsx');

const routeOf = ({ address, component }: Page): RouteObject => ({
  path: address,
  lazy: async () => {
    const file = await files[`../pages/${component}.tsx`]?.();
    const Component = file?.[component.slice(component.lastIndexOf('/') + 1)];
    if (!Component) throw new Error(`There is no page ${component}.`);
    return { Component };
  },
});

export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: PageError,
    HydrateFallback: Loading,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          ...allPages.filter(({ open }) => open).map(routeOf),
          {
            Component: SignedIn,
            children: [
              ...allPages.filter(({ open }) => !open).map(routeOf),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
