import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { RefusedError } from './api.ts'
import { Shell } from './parts/shell.tsx'
import { ErrorPage, LoadingPage, NotFoundPage } from './parts/states.tsx'
import { readOptions } from './queries.ts'

/** The site map: every address of the signed-in pages. Each page is loaded when it is first gone to. */

type Search = Readonly<Record<string, unknown>>

/** Keeps of the address what a page knows; anything else is dropped rather than carried along. */
const keep =
  <const Name extends string>(...names: readonly Name[]) =>
  (search: Search): { [K in Name]?: string | undefined } =>
    Object.fromEntries(
      names.flatMap((name) =>
        search[name] === undefined || search[name] === '' ? [] : [[name, String(search[name])]],
      ),
    ) as { [K in Name]?: string | undefined } // built from exactly these names

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
})

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: keep('back'),
  component: lazyRouteComponent(() => import('./pages/organizations/sign-in-page.tsx'), 'SignInPage'),
})

const setPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  validateSearch: keep('token'),
  component: lazyRouteComponent(() => import('./pages/organizations/set-password-page.tsx'), 'SetPasswordPage'),
})

/** Everything behind the sign-in. Who is not signed in goes there and comes back to the same address. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.client.ensureQueryData(readOptions('organizations/who-am-i', {}))
    } catch (error) {
      if (error instanceof RefusedError && error.status === 401)
        throw redirect({ to: '/sign-in', search: { back: location.href } })
      throw error
    }
  },
})

const rootRedirect = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/todo' })
  },
})

const todoRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/todo',
  component: lazyRouteComponent(() => import('./pages/todo/todo-page.tsx'), 'TodoPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: keep('q'),
  component: lazyRouteComponent(() => import('./pages/todo/search-page.tsx'), 'SearchPage'),
})

const projectsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects',
  validateSearch: keep('q', 'stage', 'organizationId', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/development/projects-page.tsx'), 'ProjectsPage'),
})

const newProjectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('./pages/development/new-project-page.tsx'), 'NewProjectPage'),
})

const runningProjectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/taking-over',
  validateSearch: keep('stage'),
  component: lazyRouteComponent(() => import('./pages/registry/running-project-page.tsx'), 'RunningProjectPage'),
})

const projectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId',
  validateSearch: keep('tab', 'act', 'row'),
  component: lazyRouteComponent(() => import('./pages/development/project-page.tsx'), 'ProjectPage'),
})

const commentsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/comments',
  validateSearch: keep('comment', 'state', 'clause'),
  component: lazyRouteComponent(() => import('./pages/development/comments-page.tsx'), 'CommentsPage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents/$documentId/findings',
  validateSearch: keep('finding', 'severity', 'element', 'state'),
  component: lazyRouteComponent(() => import('./pages/documents/findings-page.tsx'), 'FindingsPage'),
})

const examinationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/examinations/$examinationId',
  validateSearch: keep('act', 'row', 'view'),
  component: lazyRouteComponent(() => import('./pages/development/examination-page.tsx'), 'ExaminationPage'),
})

const standardsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards',
  validateSearch: keep('q', 'status', 'organizationId', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/standards-page.tsx'), 'StandardsPage'),
})

const takingOverRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/taking-over',
  component: lazyRouteComponent(() => import('./pages/registry/taking-over-page.tsx'), 'TakingOverPage'),
})

const takingOverFormRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/taking-over/form',
  component: lazyRouteComponent(() => import('./pages/registry/taking-over-form-page.tsx'), 'TakingOverFormPage'),
})

const standardRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/$standardId',
  component: lazyRouteComponent(() => import('./pages/registry/standard-page.tsx'), 'StandardPage'),
})

const tasksRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  validateSearch: keep('state', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/tasks-page.tsx'), 'TasksPage'),
})

const organizationsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/organizations-page.tsx'), 'OrganizationsPage'),
})

const organizationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId',
  component: lazyRouteComponent(() => import('./pages/organizations/organization-page.tsx'), 'OrganizationPage'),
})

const peopleRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/people',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/people-page.tsx'), 'PeoplePage'),
})

const expertsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/experts',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/experts-page.tsx'), 'ExpertsPage'),
})

const templatesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/templates',
  component: lazyRouteComponent(() => import('./pages/organizations/templates-page.tsx'), 'TemplatesPage'),
})

const noticesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/documents/notices-page.tsx'), 'NoticesPage'),
})

const watchesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/watches',
  component: lazyRouteComponent(() => import('./pages/registry/watches-page.tsx'), 'WatchesPage'),
})

const importsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-imports-page.tsx'), 'CatalogueImportsPage'),
})

const newImportRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-new-page.tsx'), 'CatalogueNewPage'),
})

const importRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$importId',
  validateSearch: keep('verdict', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-import-page.tsx'), 'CatalogueImportPage'),
})

const traceRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/trace',
  component: lazyRouteComponent(() => import('./pages/trace/trace-page.tsx'), 'TracePage'),
})

const securityRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/security',
  component: lazyRouteComponent(() => import('./pages/organizations/security-page.tsx'), 'SecurityPage'),
})

const administrationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  component: lazyRouteComponent(() => import('./pages/organizations/administration-page.tsx'), 'AdministrationPage'),
})

const tree = root.addChildren([
  signInRoute,
  setPasswordRoute,
  signedIn.addChildren([
    rootRedirect,
    todoRoute,
    searchRoute,
    projectsRoute,
    newProjectRoute,
    runningProjectRoute,
    projectRoute,
    commentsRoute,
    findingsRoute,
    examinationRoute,
    standardsRoute,
    takingOverRoute,
    takingOverFormRoute,
    standardRoute,
    tasksRoute,
    organizationsRoute,
    organizationRoute,
    peopleRoute,
    expertsRoute,
    templatesRoute,
    noticesRoute,
    watchesRoute,
    importsRoute,
    newImportRoute,
    importRoute,
    traceRoute,
    securityRoute,
    administrationRoute,
  ]),
])

export const makeRouter = (client: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    basepath: '/app',
    context: { client },
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    // A page is shown as soon as it is there; a notice that stays for a while after would only hold people up.
    defaultPendingMinMs: 0,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    ...(history && { history }),
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
