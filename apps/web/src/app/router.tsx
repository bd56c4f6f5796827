import { createBrowserRouter } from 'react-router';
import { ProcessListPage } from '../pages/processes/ProcessListPage';
import { SignInPage } from '../pages/session/SignInPage';
import { Frame } from './Frame';
import { NotFoundPage } from '../view/NotFoundPage';
import { addresses } from '../site/addresses';
import { PageError } from './PageError';
import { SignedIn } from './SignedIn';
import { Loading } from '../view/Loading';

/** What is not needed for the first view comes when it is asked for. */
const lazyRoutes = {
  desk: async () => ({ Component: (await import('../pages/desk/DeskPage')).DeskPage }),
  account: async () => ({ Component: (await import('../pages/account/AccountPage')).AccountPage }),
  deadlines: async () => ({ Component: (await import('../pages/deadlines/DeadlinesPage')).DeadlinesPage }),
  process: async () => ({ Component: (await import('../pages/process/ProcessPage')).ProcessPage }),
  mandateSheet: async () => ({
    Component: (await import('../pages/mandate-sheet/MandateSheetPage')).MandateSheetPage,
  }),
  submit: async () => ({ Component: (await import('../pages/submit/SubmitTopicPage')).SubmitTopicPage }),
  setUp: async () => ({ Component: (await import('../pages/session/SetUpPage')).SetUpPage }),
  council: async () => ({ Component: (await import('../pages/council/CouncilPage')).CouncilPage }),
  session: async () => ({ Component: (await import('../pages/council/SessionPage')).SessionPage }),
  spaces: async () => ({ Component: (await import('../pages/spaces/SpacesPage')).SpacesPage }),
  followUp: async () => ({ Component: (await import('../pages/follow-up/FollowUpPage')).FollowUpPage }),
  participation: async () => ({
    Component: (await import('../pages/participation/ParticipationPage')).ParticipationPage,
  }),
  measures: async () => ({ Component: (await import('../pages/measures/MeasuresPage')).MeasuresPage }),
  dependencies: async () => ({
    Component: (await import('../pages/dependencies/DependenciesPage')).DependenciesPage,
  }),
  newBundle: async () => ({ Component: (await import('../pages/bundle/NewBundlePage')).NewBundlePage }),
  bundle: async () => ({ Component: (await import('../pages/bundle/BundlePage')).BundlePage }),
  topics: async () => ({ Component: (await import('../pages/topics/TopicsPage')).TopicsPage }),
  money: async () => ({ Component: (await import('../pages/money/MoneyPage')).MoneyPage }),
  actuals: async () => ({ Component: (await import('../pages/actuals/ImportPage')).ImportPage }),
  comparison: async () => ({
    Component: (await import('../pages/comparison/ComparisonPage')).ComparisonPage,
  }),
  councilSystems: async () => ({
    Component: (await import('../pages/administration/council-systems/SystemsPage')).SystemsPage,
  }),
  choosePassword: async () => ({
    Component: (await import('../pages/session/ChoosePasswordPage')).ChoosePasswordPage,
  }),
  administration: async () => ({
    Component: (await import('../pages/administration/AdministrationPage')).AdministrationPage,
  }),
  template: async () => ({
    Component: (await import('../pages/administration/templates/TemplatePage')).TemplatePage,
  }),
  editTemplate: async () => ({
    Component: (await import('../pages/administration/templates/EditTemplatePage')).EditTemplatePage,
  }),
  edit: async () => ({ Component: (await import('../pages/administration/EditPage')).EditPage }),
  statement: async () => ({ Component: (await import('../pages/statement/StatementPage')).StatementPage }),
};

export const router = createBrowserRouter([
  {
    Component: Frame,
    ErrorBoundary: PageError,
    HydrateFallback: Loading,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          { path: addresses.signIn, Component: SignInPage },
          { path: addresses.setUp, lazy: lazyRoutes.setUp },
          { path: addresses.choosePassword, lazy: lazyRoutes.choosePassword },
          { path: addresses.statement, lazy: lazyRoutes.statement },
          {
            Component: SignedIn,
            children: [
              { index: true, lazy: lazyRoutes.desk },
              { path: addresses.account, lazy: lazyRoutes.account },
              { path: addresses.deadlines, lazy: lazyRoutes.deadlines },
              { path: addresses.processes, Component: ProcessListPage },
              { path: addresses.submit, lazy: lazyRoutes.submit },
              { path: `${addresses.processes}/:id/auftragsblatt`, lazy: lazyRoutes.mandateSheet },
              { path: `${addresses.processes}/:id/vorlagen/:paperId/abgleich`, lazy: lazyRoutes.comparison },
              { path: addresses.councilSystems, lazy: lazyRoutes.councilSystems },
              { path: `${addresses.processes}/:id/:tab?`, lazy: lazyRoutes.process },
              { path: `${addresses.council}/:section?`, lazy: lazyRoutes.council },
              { path: `${addresses.council}/:bodyId/:day`, lazy: lazyRoutes.session },
              { path: `${addresses.administration}/:section?`, lazy: lazyRoutes.administration },
              { path: `${addresses.administration}/planungsarten/neu`, lazy: lazyRoutes.editTemplate },
              { path: `${addresses.administration}/planungsarten/:id`, lazy: lazyRoutes.template },
              {
                path: `${addresses.administration}/planungsarten/:id/aendern`,
                lazy: lazyRoutes.editTemplate,
              },
              { path: `${addresses.administration}/:section/:id`, lazy: lazyRoutes.edit },
              { path: addresses.participation, lazy: lazyRoutes.participation },
              { path: addresses.newBundle, lazy: lazyRoutes.newBundle },
              { path: `${addresses.newBundle}/:id`, lazy: lazyRoutes.bundle },
              { path: addresses.topics, lazy: lazyRoutes.topics },
              { path: addresses.spaces, lazy: lazyRoutes.spaces },
              { path: addresses.followUp, lazy: lazyRoutes.followUp },
              { path: addresses.measures, lazy: lazyRoutes.measures },
              { path: addresses.dependencies, lazy: lazyRoutes.dependencies },
              { path: `${addresses.money}/:section?`, lazy: lazyRoutes.money },
              { path: addresses.actuals, lazy: lazyRoutes.actuals },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
